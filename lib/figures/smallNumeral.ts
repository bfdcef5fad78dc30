const digits = '零一二三四五六七八九';
const digitOf = (word: string): number =>
  digits.indexOf(word.replace('两', '二').replace(/[〇○]/, '零'));

/** 十二 → 12, 二十 → 20, 7 → 7; NaN when it is no number up to 99. */
export function readSmallNumeral(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const [tens, ones] = word.split('十');
  if (tens === undefined || tens.length > 1 || (ones?.length ?? 0) > 1) return Number.NaN;
  if (ones === undefined) return tens ? digitOf(tens) : Number.NaN;
  return (tens ? digitOf(tens) : 1) * 10 + (ones ? digitOf(ones) : 0);
}

/** 二〇二四 and 2024 → 2024. */
export const readYearDigits = (word: string): number =>
  /^\d/.test(word) ? Number(word) : Number([...word].map(digitOf).join(''));
