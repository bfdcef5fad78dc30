import { fold } from './fold';

const separators =
  /\s*[_|｜»]\s*|\s+[-–—/]\s+|--+|\s?::\s?|\s@\s|(?<=\p{Script=Han})[-—–](?=\p{Script=Han}+$)/u;
const siteSuffix =
  /\s*[-–—]\s*[^-–—]{0,12}(?:网|網|报|報|社|电视台|频道|頻道|在线|官网|客户端|新闻|新聞|财经)$/u;
/** Fewer characters than this before the first separator are a section's or a site's name. */
const shortestHeadline = 8;

/**
 * Drops the site's name and section names around a headline: 标题_科技_某某网, “Title | The Paper”.
 *
 * @param site - The site's name where the page states it.
 */
export function withoutSite(title: string, site: string | null): string {
  const parts = title
    .replace(siteSuffix, '')
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part && !(site && fold(part) === fold(site)));
  const first = parts[0] ?? '';
  if (first.length >= shortestHeadline) return first;
  return parts.reduce((best, part) => (part.length > best.length ? part : best), '');
}
