import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { escapeMarkdown } from '../../lib/exchange/escapeMarkdown';
import { exportMarkdown } from '../../lib/exchange/exportMarkdown';
import { exportedAt, library, savedArticle, savedNote } from './fixtures';

function frontMatter(markdown: string): Record<string, unknown> {
  const [, head = ''] = markdown.split(/^---$/m);
  return parse(head) as Record<string, unknown>;
}

describe('exportMarkdown', () => {
  const markdown = exportMarkdown(library(), exportedAt);

  test('front matter', () => {
    expect(frontMatter(markdown)).toEqual({
      title: '工业投资"翻番"：前三季度: 一览',
      url: 'https://news.example/a/1.html?id=(7)&v=2#top',
      site: '河东日报',
      published: '2025-10-20',
      exported: '2026-01-02T03:04:05.000Z',
      tags: ['能耗-双控', '投资', 'x'],
    });
  });

  test('a table of the figures in text order, linked to their places', () => {
    const rows = markdown.split('\n').filter((line) => line.startsWith('| 工业投资'));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(
      /^\| 工业投资 \| 7320000000 \| CNY \| {2}\| 2025-01\/2025-09 \| actual \| \[73\.2亿元\]\(/,
    );
    expect(rows[0]).toContain('html?id=%287%29&v=2#top:~:text=');
    expect(rows[1]).toContain('| 106.8 | % | up |');
  });

  test('targets and highlights with their words, notes, tags and links', () => {
    expect(markdown).toContain(
      '## Targets\n\n> 开工50个项目\n\nhard target, by 2025 · [in the article](',
    );
    expect(markdown).toMatch(
      /## Highlights\n\n> 压减能耗\n\n#能耗-双控 · \[in the article\]\([^)]*\)\n\n\*\*问\*\*：压减多少？\n/,
    );
    expect(markdown).toMatch(/## Notes on figures\n\n> 73\.2亿元\n\n#投资 · #x · .*\n\n=1\+1\n/);
  });

  test('several articles in one file each say where they are from', () => {
    const other = savedArticle({ title: 'Second', url: 'https://b.example/_x_' });
    const both = exportMarkdown(
      [...library(), { article: other, notes: [savedNote('能耗')] }],
      exportedAt,
    );
    expect(frontMatter(both)).toMatchObject({
      title: 'Yardstick notes',
      articles: [savedArticle().url, other.url],
    });
    expect(both).toContain(
      '\n# Second\n\n河东日报 · 2025-10-20 · <https://b.example/_x_>\n\n## Highlights',
    );
  });

  test('words of the page cannot become markup', () => {
    const title = '<img src=x onerror=alert(1)> [a](javascript:b)\n# c';
    const hostile = exportMarkdown(
      [
        {
          article: savedArticle({ title, site: '---\nurl: x' }),
          notes: [savedNote('| a | <b>\n- c\n2. d\n==e== $f$ #g')],
        },
      ],
      exportedAt,
    );
    expect(hostile).toContain('# \\<img src=x onerror=alert(1)\\> \\[a\\](javascript:b) \\# c\n');
    expect(hostile).toContain('> \\| a \\| \\<b\\>\n> \\- c\n> 2\\. d\n> \\==e\\== \\$f\\$ \\#g\n');
    expect(frontMatter(hostile)).toMatchObject({ title, site: '---\nurl: x' });
  });

  test('front matter holds any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const item = { article: savedArticle({ title }), notes: [] };
        const head = exportMarkdown([item], exportedAt).split('\n---\n')[0] ?? '';
        expect(parse(head.slice(4))).toMatchObject({ title: title.toWellFormed() });
      }),
    );
  });
});

test.each([
  ['增长5.3%', '增长5.3%'],
  ['-5.3%', '-5.3%'],
  ['5.3%', '5.3%'],
  ['R&D and &lt;', 'R&D and \\&lt;'],
  ['+ a', '\\+ a'],
  ['---', '\\---'],
  ['10) a', '10\\) a'],
])('escapeMarkdown %j', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));
