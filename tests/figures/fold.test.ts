import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/figures/fold';

describe('fold', () => {
  it.each([
    ['１２３．５％', '123.5%'],
    ['ＧＤＰ增长', 'GDP增长'],
    ['１，２３４萬噸', '1,234万吨'],
    ['6：4', '6:4'],
    ['6∶4', '6:4'],
    ['5％～7％', '5%~7%'],
    ['5%–7%', '5%-7%'],
    ['5%—7%', '5%-7%'],
    ['−3℃', '-3℃'],
    ['臺灣億元佔兩個點', '台湾亿元占两个点'],
    ['＄５ 百萬', '$5 百万'],
    ['the bank’s', "the bank's"],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['一是，二是', '他说——五年', 'profits – 20 jobs', '“十四五”', '增长：快'])(
    'leaves %s as it is',
    (text) => {
      expect(fold(text)).toBe(text);
    },
  );

  it('keeps the length of any text, so that offsets are those of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  it('keeps the length of a text longer than one piece', () => {
    const text = '增長６．８％'.repeat(5000);
    expect(fold(text)).toBe('增长6.8%'.repeat(5000));
  });

  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
