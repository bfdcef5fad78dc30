/** English words by the part they play beside a number, in lower case. Unlisted words are nouns or adjectives. */
export const englishWords = {
  /** Verbs that part a subject from its number; their forms in -s and -ed count with them. */
  verb: `
    accelerate account achieve add agree aim allocate amount announce anticipate approach approve assume
    attain attract average award boast boost borrow build buy cause change charge climb collect come commit
    compare complete comprise consist constitute contain continue contract contribute cost count cover create
    cut decide decline decrease deliver display donate double drag drive drop earn ease edge employ end equal
    estimate evacuate exceed exclude expand expect export extend fall finish forecast fund gain generate get
    give grow handle help hike hire hit hold host house impose import improve include increase injure
    introduce invest issue jump keep kill launch leave levy lift list live lose lower maintain make manage
    manufacture mean measure move narrow need offer open operate order owe own pay peak plan pledge plunge
    post predict process produce project provide pull purchase push quadruple raise range rank reach receive
    record recover reduce register remain repay report represent require return revise rise run save say see
    seek sell send serve set settle ship show shrink sign slash slip slow slump smoke soar span spend spread
    stand start stay stretch supply support surge surpass take target tell top total train treat trim triple
    tumble turn upgrade use value weigh welcome widen win wound
  `,
  /** Forms made in other ways. */
  irregular: `
    are be became been began bought brought built came can could did do does drawn drew driven drove fallen
    fell firm found gave given go going got grew grown had has have held is kept led left lent lost made may
    might must paid put risen rose said sank saw seen sent shall shed should shrank shrunk sits slid sold
    spent stood told took was went were will won worth would totaled totaling being including excluding using
    making reaching bringing rising falling growing taking ranging representing totalling
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
    about again ahead almost already also altogether annually approximately around as at barely basically best better broadly by close currently down early even exactly fairly far first further
    higher hovering just largely least less little lower mainly meanwhile merely more most much nearly net not now numbering only overall partly quickly record respectively roughly rather sharply shy significantly slightly some sometimes still strong substantially than then therefore to today together too total unchanged up well worldwide yearly yet
    year-over-year year-on-year yoy quarter-over-quarter month-over-month able ready unable willing worth equivalent due available several such back home
    low high steady elevated flat modestly
  `,
} as const;
