import type { Note, SavedArticle } from '../notes/types';
import { type ArticleNotes, inTextOrder } from './ArticleNotes';
import { escapeMarkdown } from './escapeMarkdown';
import { figuresTable } from './figuresTable';
import { textFragment } from './textFragment';

/** JSON strings are YAML strings, whatever they hold (YAML 1.2, section 1.3). */
function frontMatter(fields: Record<string, string | number | string[] | null>): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== null && (!Array.isArray(value) || value.length > 0))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---'].join('\n');
}

/** What Obsidian and Logseq accept as a tag. */
function tagName(tag: string): string {
  return tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replace(/^-|-$/g, '');
}

/** An address that Markdown does not end early. */
function encloseable(url: string): string {
  return url
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replace(/[\s<>|]/g, encodeURIComponent);
}

function linkTo(article: SavedArticle, note: Note): string {
  return encloseable(textFragment(article.url, note.anchor.quote));
}

function passage(article: SavedArticle, note: Note): string {
  const quote = escapeMarkdown(note.anchor.quote.exact).replace(/^/gm, '> ');
  const { target } = note;
  const facts = [
    ...(target
      ? [`${target.strength} target${target.horizon ? `, by ${target.horizon}` : ''}`]
      : []),
    ...note.tags
      .map(tagName)
      .filter(Boolean)
      .map((tag) => `#${tag}`),
    `[in the article](${linkTo(article, note)})`,
  ];
  return [quote, facts.join(' · '), note.body.trim()].filter(Boolean).join('\n\n');
}

function section({ article, notes }: ArticleNotes): string {
  const ordered = inTextOrder(notes);
  const passages = (chosen: (note: Note) => boolean) =>
    ordered.filter(chosen).map((note) => passage(article, note));
  const parts: [string, string[]][] = [
    ['Figures', [figuresTable(ordered, (note) => linkTo(article, note))]],
    [
      'Notes on figures',
      passages(({ kind, body, tags }) => kind === 'figure' && (body !== '' || tags.length > 0)),
    ],
    ['Targets', passages(({ kind }) => kind === 'target')],
    ['Highlights', passages(({ kind }) => kind === 'highlight')],
  ];
  const filled = parts
    .map(([name, blocks]): [string, string[]] => [name, blocks.filter(Boolean)])
    .filter(([, blocks]) => blocks.length > 0)
    .map(([name, blocks]) => [`## ${name}`, ...blocks].join('\n\n'));
  return [`# ${escapeMarkdown(article.title.replace(/\s+/g, ' '))}`, ...filled].join('\n\n');
}

/** Where one article ends and the next begins, each says where it is from. */
function source({ url, site, published }: SavedArticle): string {
  const words = [site, published].filter((part) => part !== null).map(escapeMarkdown);
  return [...words, `<${encloseable(url)}>`].join(' · ');
}

/**
 * Articles and notes as Markdown with YAML front matter, as Obsidian and Logseq read it: a table
 * of the figures, then every passage with its note and tags; links lead back to the spot.
 * One article fills the front matter; several are listed one below the other.
 *
 * @param exportedAt - Milliseconds since the epoch.
 */
export function exportMarkdown(library: ArticleNotes[], exportedAt: number): string {
  const exported = new Date(exportedAt).toISOString();
  const tags = [
    ...new Set(library.flatMap(({ notes }) => notes.flatMap((note) => note.tags.map(tagName)))),
  ].filter(Boolean);
  const [first] = library;
  if (first && library.length === 1) {
    const { title, url, site, byline, published } = first.article;
    const head = frontMatter({ title, url, site, byline, published, exported, tags });
    return `${head}\n\n${section(first)}\n`;
  }
  const head = frontMatter({
    title: 'Yardstick notes',
    articles: library.map(({ article }) => article.url),
    exported,
    tags,
  });
  const sections = library.map((item) => {
    const [title = '', ...rest] = section(item).split('\n\n');
    return [title, source(item.article), ...rest].join('\n\n');
  });
  return `${[head, ...sections].join('\n\n')}\n`;
}
