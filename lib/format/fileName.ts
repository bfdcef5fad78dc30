/** Characters some file system refuses, and the control characters. */
const refused = /[\p{Cc}<>:"/\\|?*]+/gu;

/**
 * A file's name from an article's title, fit for every system and kept short.
 *
 * @param extension - Without its dot.
 */
export function fileName(title: string, extension: string): string {
  const words = title.replace(refused, ' ').replace(/\s+/g, ' ').trim();
  const short = [...words]
    .slice(0, 80)
    .join('')
    .replace(/[. ]+$/, '');
  return `${short || 'yardstick'}.${extension}`;
}
