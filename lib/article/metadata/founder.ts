/** What a Founder (方正) e-paper writes about an article in elements or in a comment. */
export interface FounderProperties {
  title: string | null;
  author: string | null;
  date: string | null;
  paper: string | null;
}

const fields = { title: 'title', author: 'author', date: 'date', paper: 'papername' } as const;
const properties =
  /<!?-*enpproperty|<founder-(?:date|title|papername)>|<(?:date|title|papername)>/i;

/** Reads a Founder e-paper's properties; every field `null` on any other page. */
export function readFounder(document: Document): FounderProperties {
  const comments = enpproperty(document);
  const read = (name: string): string | null => {
    const element = document.querySelector(`founder-${name}`);
    const inComment = new RegExp(`<(?:founder-)?${name}>([^<]+)<`, 'i').exec(comments);
    return element?.textContent?.trim() || inComment?.[1]?.trim() || null;
  };
  return {
    title: read(fields.title),
    author: read(fields.author),
    date: read(fields.date),
    paper: read(fields.paper),
  };
}

function enpproperty(document: Document): string {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = (node as Comment).data;
    if (/enpproperty/i.test(data) && properties.test(data)) return data;
  }
  return '';
}
