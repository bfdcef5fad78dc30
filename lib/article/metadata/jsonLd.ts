/** What a page's JSON-LD says of its article. */
export interface LinkedData {
  headline: string | null;
  author: string | null;
  published: string | null;
  publisher: string | null;
}

const articleType = /(?:Article|Posting|Report)$/;

/** The fields read here; any of them may hold anything. */
interface Json {
  headline?: unknown;
  name?: unknown;
  author?: unknown;
  datePublished?: unknown;
  dateCreated?: unknown;
  publisher?: unknown;
  mainEntity?: unknown;
  '@type'?: unknown;
  '@graph'?: unknown;
}

/** Reads the first article in a page's JSON-LD, wherever it is nested; malformed scripts say nothing. */
export function readLinkedData(document: Document): LinkedData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent ?? ''), 0);
    if (!article) continue;
    return {
      headline: textOf(article.headline ?? article.name),
      author: textOf(article.author),
      published: textOf(article.datePublished ?? article.dateCreated),
      publisher: textOf(article.publisher),
    };
  }
  return null;
}

function parse(source: string): unknown {
  // Pages write line feeds and comment marks into it that JSON does not allow.
  const text = source
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, '')
    .replace(/[\t\n\r]+/g, ' ');
  try {
    return JSON.parse(text);
  } catch (error) {
    console.debug('Yardstick: this page has JSON-LD that is no JSON.', error);
    return null;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function findArticle(value: unknown, depth: number): Json | null {
  if (depth > 4) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isObject(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && articleType.test(type))) return value;
  return findArticle(value['@graph'] ?? value.mainEntity ?? null, depth + 1);
}

/** A value's words: a string, the name of a person or organisation, or several joined. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return decode(value).trim() || null;
  if (Array.isArray(value)) {
    const names = value.map(textOf).filter((name) => name !== null);
    return names.join(', ') || null;
  }
  return isObject(value) ? textOf(value.name) : null;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** JSON-LD is no HTML, but many systems escape it as if it were. */
function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi,
    (whole, decimal, hex, name) => {
      if (name) return entities[String(name).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
