/** English words by the part they play beside a number, in lower case. Unlisted words are nouns or adjectives. */
export const englishWords = {
  /** Verbs that part a subject from its number; their forms in -s and -ed count with them. */
  verb: `
    accelerate account achieve add agree aim allocate amount announce approve assume attract average boost
    build buy charge come compare consist contain cost count cover create cut decline decrease deliver double
    drive drop employ end equal estimate exceed exclude expand expect export fall finish forecast fund gain
    generate get give grow hire hit hold import improve include increase invest keep kill leave live lose
    lower maintain make manage need offer operate own pay plan post predict produce provide raise rank reach
    receive record reduce remain report represent require return rise run save say see sell serve set show
    shrink spend stand start support take target total use win
  `,
  /** Forms made in other ways. */
  irregular: `
    are be became been began bought brought built came can could did do does driven drove fallen fell firm
    found gave given go going got grew grown had has have held is kept led left lost made may might must paid
    put risen rose said sank saw seen sent shall should shrank shrunk sold spent stood told took was went were
    will won worth would being including excluding using making reaching bringing rising falling growing
    taking representing
  `,
  preposition: `
    about above across after against along amid among around as at before behind below beneath beside between beyond by despite down during except
    for from in inside into like near of off on onto out outside over per since than through throughout to toward towards under until up upon via versus with within without
  `,
  conjunction: `
    although and because but if nor or plus so that though unless when where whereas whether which while who whom whose yet
  `,
  determiner: `
    a all an another any both each either every her his its my neither our some such that the their these this those your
  `,
  pronoun: `he i it she there they this we what you one`,
  /** Skipped on the way from a number to its verb or noun. */
  adverb: `
    about again almost already also around as at by close down even far first further higher just least less
    little lower more most much net not now only overall record some still strong than then therefore to today
    together too total up well yet able ready unable worth equivalent due available several such back home low
    high steady elevated flat
  `,
} as const;
