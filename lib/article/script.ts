/** Han, kana and hangul: scripts written without spaces, where a character says about as much as half a word. */
const ideographs = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

/** How many characters of a text are Chinese, Japanese or Korean. */
export function countIdeographs(text: string): number {
  return text.match(ideographs)?.length ?? 0;
}

/**
 * The length of a text in Latin characters: an ideograph counts for 2.5, because a Chinese
 * sentence takes about two fifths of the characters of its English translation.
 */
export function weigh(text: string): number {
  return text.length + 1.5 * countIdeographs(text);
}
