/** Questions about single UTF-16 units; all answer `false` past the ends of a text (`NaN`). */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Latin letters, with the accented ones of western Europe. */
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

export const isUpper = (code: number): boolean => code >= 65 && code <= 90;

export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;

export const isSpace = (code: number): boolean => code === 32 || code === 9;

/** ASCII letters only: enough for lexicons that are kept in lower case. */
export const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** The first offset from `at` on that is no space, looking at most `most` units ahead. */
export function skipSpaces(folded: string, at: number, most = 2): number {
  let end = at;
  while (end - at < most && isSpace(folded.charCodeAt(end))) end++;
  return end;
}

/** The end of the text before `at`, without the spaces that part it from `at`. */
export function skipSpacesBack(folded: string, at: number, most = 2): number {
  let start = at;
  while (at - start < most && start > 0 && isSpace(folded.charCodeAt(start - 1))) start--;
  return start;
}
