/** English words by the part they play beside a number, in lower case. Unlisted words are nouns or adjectives. */
export const englishWords = {
  /** Verbs that part a subject from its number; their forms in -s and -ed count with them. */
  verb: `
    accelerate account achieve add agree aim allocate amount announce anticipate approach approve assume
    attain attract average award boost borrow build buy cause change charge collect come commit compare
    complete comprise consist contain continue contract contribute cost count cover create cut decide decline
    decrease deliver display double drive drop earn edge employ end equal estimate exceed exclude expand
    expect export extend fall finish forecast fund gain generate get give grow handle help hike hire hit hold
    host house import improve include increase introduce invest issue keep kill launch leave list live lose
    lower maintain make manage mean measure move need offer open operate order owe own pay plan pledge post
    predict produce project provide pull purchase push raise range rank reach receive record recover reduce
    register remain report represent require return revise rise run save say see seek sell send serve set
    settle show shrink sign slow smoke spend spread stand start stay stretch supply support surpass take
    target tell top total train turn upgrade use value weigh welcome win wound
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
    about again ahead almost already also altogether around as at best better by close down early even far
    first further higher just least less little lower meanwhile more most much net not now only overall record
    rather some sometimes still strong than then therefore to today together too total unchanged up well
    worldwide yet year-over-year year-on-year yoy able ready unable willing worth equivalent due available
    several such back home low high steady elevated flat
  `,
} as const;
