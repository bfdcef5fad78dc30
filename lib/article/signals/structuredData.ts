import type { Signal } from './signal';

const articleTypes =
  /"@type"\s*:\s*(?:\[\s*)?"(?:\w*NewsArticle|Article|BlogPosting|Report|LiveBlogPosting|TechArticle|OpinionNewsArticle)"/;
const otherTypes =
  /"@type"\s*:\s*(?:\[\s*)?"(?:CollectionPage|ItemList|SearchResultsPage|Product|Course|QAPage|DiscussionForumPosting|LocalBusiness|Event|CollegeOrUniversity)"/;
const scripts = 'script[type="application/ld+json"]';
/** Longer data are lists of something. */
const longestRead = 60_000;

/** What the page says it is in JSON-LD. A list of articles names its own type before theirs. */
export const structuredData: Signal = {
  name: 'structured data',
  measure({ document }) {
    let text = '';
    for (const script of document.querySelectorAll(scripts)) text += script.textContent ?? '';
    text = text.slice(0, longestRead);
    const article = articleTypes.exec(text);
    const other = otherTypes.exec(text);
    if (article && (!other || article.index < other.index)) return { points: 3, found: article[0] };
    return other && { points: -2, found: other[0] };
  },
};
