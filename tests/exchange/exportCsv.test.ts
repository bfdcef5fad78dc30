import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportCsv } from '../../lib/exchange/exportCsv';
import type { NoteDraft } from '../../lib/notes/types';
import { library, reading, savedArticle, savedNote } from './fixtures';

type Row = Record<string, string>;

function reread(csv: string): Row[] {
  return Papa.parse<Row>(csv.slice(1), { header: true, skipEmptyLines: true }).data;
}

const figure = (changes: Partial<NoteDraft>) => [
  {
    article: savedArticle(),
    notes: [savedNote('106.8%', { kind: 'figure', figure: reading(), ...changes })],
  },
];

describe('exportCsv', () => {
  const csv = exportCsv(library());

  test('UTF-8 with a byte order mark, CRLF, one row a figure or target', () => {
    expect(csv.startsWith('\uFEFFkind,indicator,value,high,unit,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(reread(csv).map((row) => row.quote)).toEqual(['73.2亿元', '106.8%', '开工50个项目']);
  });

  test('the columns of a figure and of a target', () => {
    const [investment, growth, target] = reread(csv);
    expect(investment).toMatchObject({
      kind: 'figure',
      indicator: '工业投资',
      value: '7320000000',
      high: '',
      unit: 'CNY',
      bound: '',
      change: '',
      period: '2025-01/2025-09',
      status: 'actual',
      note: "'=1+1",
      tags: '投资; -x',
      title: '工业投资"翻番"：前三季度: 一览',
      published: '2025-10-20',
      url: 'https://news.example/a/1.html?id=(7)&v=2#top',
    });
    expect(growth).toMatchObject({ value: '106.8', unit: '%', change: 'up', basis: 'year' });
    expect(target).toMatchObject({ kind: 'target', value: '', strength: 'hard', horizon: '2025' });
  });

  test('numbers stay numbers, negative and huge ones too', () => {
    const numbers = { value: -3.2e-7, high: 4e21, bound: '>=' } as const;
    expect(reread(exportCsv(figure({ figure: reading(numbers) })))[0]).toMatchObject({
      value: '-0.00000032',
      high: '4000000000000000000000',
      bound: '>=',
    });
  });

  test.each(['=cmd()', '+1', '-1', '@x', '\t=1', '\rx', '＝1', ' =1'])(
    '%j is no formula',
    (text) => {
      expect(reread(exportCsv(figure({ body: text })))[0]?.note).toBe(`'${text}`);
    },
  );

  test('any text is read back as it was, but for the apostrophe before a formula', () => {
    const anything = fc.string({ unit: fc.constantFrom(...'a中",\r\n\t=+-@\'; ') });
    fc.assert(
      fc.property(anything, fc.string({ unit: 'binary' }), (body, title) => {
        const csv = exportCsv([
          {
            article: savedArticle({ title }),
            notes: [savedNote('106.8%', { kind: 'figure', figure: reading(), body })],
          },
        ]);
        const [row, ...others] = reread(csv);
        expect(others).toEqual([]);
        expect([body, `'${body}`]).toContain(row?.note);
        expect([title, `'${title}`]).toContain(row?.title);
        expect(row?.note).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });

  test('an empty library is a table with heads only', () => {
    expect(reread(exportCsv([]))).toEqual([]);
  });
});
