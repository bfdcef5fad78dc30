import type { Signal } from './signal';

const root = /^\/?(?:index|default|home)?(?:\.\w{3,5})?$/i;
const listing =
  /\/(?:list|node|category|categories|tag|tags|topics?|search|trending|archive|page|author|channel|column|index)(?:[_/-]?\d*)?(?:\/|\.\w{3,5}$|$)|\/(?:news|jobs|blog|latest)\/?$/i;
/** A date, a long number or a slug of five words: how content systems name an article. */
const article =
  /\d{4}[-/]?\d{2}[-/]?\d{2}|\/20\d\d\/\d{1,2}\/|\d{6,}|(?:[a-z0-9]+-){4,}|content_|\/(?:article|articles|story|doc|detail|a|p)\//i;

/** What the address looks like. */
export const address: Signal = {
  name: 'address',
  measure({ document }) {
    const { pathname, search } = document.location;
    const path = pathname + search;
    if (root.test(pathname) && search.length < 8) return { points: -3, found: 'the front page' };
    if (article.test(path)) return { points: 1, found: 'like an article' };
    return listing.test(pathname) ? { points: -1.5, found: 'like a list' } : null;
  },
};
