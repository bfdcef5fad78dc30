/** Query parameters that say where a reader came from, not what is read. */
const tracking =
  /^(?:utm_|mc_|fb_|ga_|pk_|hsa_)|^(?:fbclid|gclid|dclid|msclkid|igshid|cmpid|cid|spm|from|isappinstalled|share_token|wfr|log_from|ref|referrer|smid|ncid|cre|mod|loc|r|rfunc|tj|s_cid|guccounter|scene|chksm|xtrack|nsukey|timestamp)$/i;

/** The page's own address, as the browser has it. */
export function pageUrl(document: Document): string {
  return document.location.href;
}

/**
 * The address that stands for the article wherever it is read: `<link rel=canonical>` when it leads
 * to http(s), else the page's own address without tracking parameters and fragment.
 *
 * @param source - `own-address` where the link is known to be of another article.
 */
export function readCanonicalUrl(
  document: Document,
  source: 'link' | 'own-address' = 'link',
): string {
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  const page = new URL(document.location.href);
  const stated = link && source === 'link' ? resolve(link, document.baseURI) : null;
  // A canonical link to the front page is a mistake of the content system.
  const url = stated && (stated.pathname !== '/' || page.pathname === '/') ? stated : page;
  const names: string[] = [];
  // forEach, because Firefox hands content scripts iterators that cannot be iterated.
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (tracking.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

function resolve(href: string, base: string): URL | null {
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) ? url : null;
}
