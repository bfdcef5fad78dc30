/** Letters and digits only, so that two ways of writing a title compare equal. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** One line, single spaces. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u200b]+/g, ' ').trim();
}
