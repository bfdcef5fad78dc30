const tags = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'BUTTON', 'DIALOG']);
const roles =
  /^(?:navigation|complementary|contentinfo|banner|dialog|alert|menu|menubar|search|tablist)$/;
/** Names content systems give to what surrounds an article, as whole words of a class or id. */
const names =
  /(?:^|[-_\s])(?:comments?|commentlist|pinglun|repl(?:y|ies)|share|sharing|social|bdshare\w*|bshare\w*|related|relate|recommend\w*|tuijian|xiangguan|breadcrumbs?|crumbs?|copyright|disclaimer|newsletter|subscribe|subscription|promo|promoted|sponsor(?:ed)?|advert\w*|ads?|pagination|pager|toolbar|tags|author-?bio|cookies?|login|popup|modal|sidebar|qrcode|hot-?news|rank(?:ing)?|most-?(?:read|popular)|trending|menu|nav|footer)(?:$|[-_\s])/i;

/** Whether an element is by its markup something beside an article: navigation, comments, sharing, ads. */
export function isClutter(element: Element): boolean {
  if (tags.has(element.tagName)) return true;
  if (roles.test(element.getAttribute('role') ?? '')) return true;
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names.test(name) && element.tagName !== 'BODY' && element.tagName !== 'ARTICLE';
}
