/** English words by the part they play beside a number, in lower case. Unlisted words are nouns or adjectives. */
export const englishWords = {
  /** Finite verbs and participles that part a subject from its number. */
  verb: `
    accelerated account accounted accounts achieve achieved achieves achieving add added adding adds advanced aim aimed aims allocate allocated
    amount amounted amounts announced anticipate anticipates approach approached approved are assume assumed assumes attract attracted average averaged averages
    be became become becomes been began begin being boost boosted borrow borrowed bought bring bringing brought build building built buy
    came can carried cause caused causes causing charge charged climb climbed climbing climbs collected collects come comes committed compared
    comprise comprised comprises consists constitute constituted contain contained contains continued contract contracted contracts contribute contributed contributes cost costs could cover covered covers create created creates creating cut cuts cutting
    decide decided decline declined declines declining decrease decreased decreases decreasing delivered deliver delivers did dip dipped display displaced do does donated double doubled dropped drops dropping
    earned earns edged employ employed employs ended ending ends enrolled equals estimate estimated estimates evacuated exceed exceeded exceeds exceeding excluding exclude expand expanded expands expect expected expects export exported exports extended
    fall fallen falling falls featured fell finished forecast forecasts found fund funded
    gained gains gave generate generated generates get given gives go going got grew grow growing grown grows
    had has have held help helped helping hire hired hit hits hold holding holds hosts house houses
    imported imports improve improved improves include included includes including increase increased increases increasing inflated injured injuring insured introduce introduced invest invested investing invests is issued
    jumped jumps keep keeps kept kill killed killing kills
    launched leaving led left lent lifted listed lost lose lowered
    made maintain maintained make makes making manage manages manufacture may mean means measured might moved must
    narrowed need needs netted numbered
    offer offered offers open opened opening operate operated operates ordered owe owed own owned owns
    paid pay paying pays peaked plan planned plans pledge pledged plunged post posted posting posts predict predicted predicts produce produced produces producing project projected projects provide provided provides providing purchased put
    quadrupled raise raised raises raising range ranged ranges rank ranked ranks reach reached reaches reaching realized received receive recorded recovered reduce reduced reduces reducing registered remain remained remaining remains repaid repayed report reported reporting reports represent represented representing represents require required requires returned returning revised rise risen rises rising rose run runs
    said sank save saved saves saw say says see seeks seen sell sells sends sent serve served serves serving set sets shall shed shipped should show showed shows shrank shrunk signed sits slid slipped slowed slumped soared sold spanned spans spend spending spends spent spread stand standing stands started stay stayed stood stretches supply supplied support supported supports surged surging surpass surpassed
    take takes target targeted targets tell told took topped totaled totaling totalled totalling totals trained treated tripled tumbled turned
    upgraded use used uses using
    valued vaccinated
    pushed push drove drive driven sent dragged pulled slashed trimmed hiked bolstered declared changed handled lifted processed completed cut shrink covered extends stretch boasts boasted counted drew drawn treated awarded imposed levied fined evicted settled
    treats lives lived smoke smoked
    attain attained return returns bring firm decided agree agreed accelerate lift ease eased easing widen widened narrow
    was weigh weighed weighs welcomed went were will won worth would wounded wounding yielded yield
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
