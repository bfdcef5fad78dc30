import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpret } from '../../lib/figures/recognise';
import type { Quantity } from '../../lib/figures/types';

const pieces = [
  '力争',
  '计划',
  '将',
  '到2030年',
  '比',
  '占',
  '分别',
  '、',
  '，',
  '；',
  '。',
  '（',
  '）',
  '“',
  '”',
  '《',
  '》',
  '今年',
  '1-9月',
  '增长',
  '达',
  '的',
  '企业',
  '收入',
  '\n',
  '|',
  '\t',
  ' ',
  'will ',
  'of ',
  'in ',
  'rose ',
  'to ',
  'which ',
  'and ',
  'expects ',
  'by 2030 ',
  'Sales ',
  '"',
  '.',
  ',',
  '一',
  '十',
  '#',
];

function quantityAt(start: number, length: number): Quantity {
  const end = start + length;
  return {
    start,
    end,
    value: 5,
    unit: '%',
    bound: '=',
    change: null,
    phrase: { start, end },
    rule: 'test',
  };
}

/** Every `5%` of a text as a quantity. */
function quantitiesOf(text: string): Quantity[] {
  return [...text.matchAll(/5%/g)].map(({ index }) => quantityAt(index, 2));
}

describe('interpret', () => {
  it('never throws and stays inside the text, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('5%', '5%', ...pieces), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const { figures, targets } = interpret(text, quantitiesOf(text), {
          published: '2024-05',
        });
        expect(figures).toHaveLength(quantitiesOf(text).length);
        for (const { start, end } of [
          ...targets,
          ...figures.flatMap(({ indicator }) => indicator ?? []),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        targets.slice(1).forEach((target, index) => {
          expect(target.start).toBeGreaterThanOrEqual(targets[index]?.end ?? 0);
        });
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('does not need a date, a language or a quantity', () => {
    expect(interpret('', [], {})).toEqual({ figures: [], targets: [] });
    expect(interpret('今年5%', [quantityAt(2, 2)], {}).figures[0]?.period).toBeUndefined();
  });

  it('takes time in proportion to the text, even a hostile one', () => {
    for (const piece of [
      '“5%的增长、',
      '比5%',
      'of the 5% and ',
      '将计划力争',
      '《2024年5%',
      '占5%、',
    ]) {
      const duration = (count: number): number => {
        const text = piece.repeat(count);
        const quantities = quantitiesOf(text);
        const started = performance.now();
        interpret(text, quantities, { published: '2024-05' });
        return performance.now() - started;
      };
      duration(200);
      const small = Math.max(duration(400), duration(400), 2);
      const large = Math.min(duration(400 * 16), duration(400 * 16), duration(400 * 16));
      expect(large / small).toBeLessThan(16 * 6);
    }
  });
});
