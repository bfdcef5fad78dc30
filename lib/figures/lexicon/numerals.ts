/** Chinese digits; 两 and 〇 included, 廿 and the banker's capitals left to names. */
export const CHINESE_DIGITS = '〇一二三四五六七八九';
export const CHINESE_DIGIT_VALUES: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...CHINESE_DIGITS].map((digit, value) => [digit, value])),
  零: 0,
  两: 2,
};

/** Chinese powers of ten, the longest wordings first where they nest: 万亿 is 12. */
export const CHINESE_SCALES: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  兆: 12,
  十万亿: 13,
  百万亿: 14,
};

/** Units that begin like a scale: 5千米 is 5 km, 3百帕 3 hPa, 2兆瓦 2 MW. */
export const SCALE_LOOKALIKES =
  /^(?:千(?:米|瓦|克|伏|卡|帕|赫|焦|字节|分之|户苗寨)|百(?:帕|分|年|姓|货|度)|兆(?:瓦|赫|帕|欧|字节|伏|比特|焦|丰)|万(?:达|科|象|事|里长城)|亿(?:纬|联))/;

/** English scale words, and the short forms that may stand right behind the digits. */
export const ENGLISH_SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
  lakh: 5,
  lakhs: 5,
  crore: 7,
  crores: 7,
  mn: 6,
  mln: 6,
  mil: 6,
  mio: 6,
  bn: 9,
  bln: 9,
  tn: 12,
  trn: 12,
  thousands: 3,
  millions: 6,
  billions: 9,
  trillions: 12,
};

/** One letter right behind the digits is a scale after a sign of money: $40k, €89.5m, £2b. */
export const LETTER_SCALES: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, t: 12 };

export const ENGLISH_NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Parts of a whole, by their denominator. */
export const ENGLISH_PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
};

export const ENGLISH_ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
};

/** Verbs and adverbs that multiply by themselves: the factor, and which way it goes. */
export const ENGLISH_MULTIPLES: Readonly<
  Record<string, readonly [factor: number, change: 'up' | 'down']>
> = {
  doubled: [2, 'up'],
  doubling: [2, 'up'],
  doubles: [2, 'up'],
  tripled: [3, 'up'],
  tripling: [3, 'up'],
  triples: [3, 'up'],
  trebled: [3, 'up'],
  trebling: [3, 'up'],
  quadrupled: [4, 'up'],
  quadrupling: [4, 'up'],
  quintupled: [5, 'up'],
  halved: [0.5, 'down'],
  halving: [0.5, 'down'],
  twofold: [2, 'up'],
  threefold: [3, 'up'],
  fourfold: [4, 'up'],
  fivefold: [5, 'up'],
  sixfold: [6, 'up'],
  sevenfold: [7, 'up'],
  eightfold: [8, 'up'],
  ninefold: [9, 'up'],
  tenfold: [10, 'up'],
  'two-fold': [2, 'up'],
  'three-fold': [3, 'up'],
  'four-fold': [4, 'up'],
  'five-fold': [5, 'up'],
  hundredfold: [100, 'up'],
};
