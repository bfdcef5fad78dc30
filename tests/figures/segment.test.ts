import { describe, expect, it } from 'vitest';
import { segment } from '../../lib/figures/segment';

const clausesOf = (text: string): string[] =>
  segment(text).clauses.map(({ start, end }) => text.slice(start, end));
const sentencesOf = (text: string): string[] =>
  segment(text).sentences.map(({ start, end }) => text.slice(start, end));
const kindsOf = (text: string): string[] => segment(text).paragraphs.map(({ kind }) => kind);

describe('segment', () => {
  it.each([
    ['产值增长3%，利润下降2%；出口持平。', ['产值增长3%', '利润下降2%', '出口持平']],
    [
      'Sales rose 4%, to 1,200 units; costs fell.',
      ['Sales rose 4%', 'to 1,200 units', 'costs fell'],
    ],
    ['工业——增长3%', ['工业', '增长3%']],
    ['增长6%—7%', ['增长6%—7%']],
    ['比分3:1', ['比分3:1']],
  ])('cuts %s into clauses', (text, clauses) => expect(clausesOf(text)).toEqual(clauses));

  it.each([
    ['Prices rose 0.5%. Wages did not.', 2],
    ['The U.S. economy grew 2.1 percent. It was May.', 2],
    ['Mr. Lee said so.', 1],
    ['他说：“增长5%。”会议结束。', 2],
    ['The plant cost $4.9 billion', 1],
  ])('finds the sentences of %s', (text, count) => expect(sentencesOf(text)).toHaveLength(count));

  it('keeps a closing quotation mark with its sentence', () => {
    expect(sentencesOf('他说：“好！”会议结束。')).toEqual(['他说：“好！”', '会议结束。']);
  });

  it('tells headings, paragraphs and rows apart', () => {
    expect(kindsOf('二、明年工作安排\n全年产值增长3%。\n指标\t数值\n产值\t35亿元')).toEqual([
      'heading',
      'paragraph',
      'row',
      'row',
    ]);
  });

  it('joins a paragraph that a print column cut in mid-sentence', () => {
    const text = '全市推动产业高端化、集群化、\n\n智能化发展。投资增长5%。';
    expect(kindsOf(text)).toEqual(['paragraph']);
    expect(sentencesOf(text)).toHaveLength(2);
  });

  it('does not run a heading into its paragraph', () => {
    expect(kindsOf('工业稳中有进\n全年产值增长3%。')).toEqual(['heading', 'paragraph']);
  });

  it('points from clause to sentence to paragraph', () => {
    const layout = segment('标题\n一，二。三。');
    expect(layout.clauses.map((clause) => clause.sentence)).toEqual([0, 1, 1, 2]);
    expect(layout.sentences.map((sentence) => sentence.paragraph)).toEqual([0, 1, 1]);
  });

  it('returns nothing for an empty text', () => {
    expect(segment('')).toEqual({ paragraphs: [], sentences: [], clauses: [] });
  });
});
