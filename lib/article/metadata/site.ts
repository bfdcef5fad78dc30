import { readFounder } from './founder';
import type { LinkedData } from './jsonLd';
import { readMeta } from './meta';

/** The site's own name: og:site_name, the paper's name, the publisher, else the last part of the page's title. */
export function readSite(document: Document, linked: LinkedData | null): string | null {
  return (
    readMeta(document, ['og:site_name', 'application-name', 'SiteName']) ??
    readFounder(document).paper ??
    linked?.publisher ??
    nameInTitle(document.title) ??
    (document.location.hostname.replace(/^www\./, '') || null)
  );
}

function nameInTitle(title: string): string | null {
  const parts = title.split(/\s*[_|]\s*|\s+[-–—]\s+|--+/).filter(Boolean);
  const last = parts[parts.length - 1]?.trim();
  return parts.length > 1 && last && last.length >= 3 && last.length <= 20 ? last : null;
}
