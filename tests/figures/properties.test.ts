import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/figures/fold';
import { quantities } from '../../lib/figures/quantities';
import { recognise } from '../../lib/figures/recognise';

const pieces = [
  ...'0 1 5 12 2024 1,234 3.5 -0.3 ½ % ‰ $ € ¥ HK$ 元 万 亿 万亿 千 百 十 一 二 三 两 几 数 多 余 半 成 倍 折 番 翻 第 名 位 个 家 人 年 月 日 个百分点 吨 公里 千瓦 分之 点 : / - ~ — 至 到 由 从 增长 下降 新增 达 约 近 超 以上 左右 分别 和 、 ， 。 （ ） “ ” 《 》'.split(
    ' ',
  ),
  ...'one two twenty hundred thousand million half third quarter of in and to from between up down rose fell by percent points basis per share a the No. ranked second doubled tens dozens Boeing May'.split(
    ' ',
  ),
  '\n',
  '\t',
  '|',
  ' ',
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 120 }),
);

describe('any text', () => {
  it('yields quantities in text order that do not overlap, with finite values', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quantities: found } = quantities(text, fold(text), { lang: 'zh-Hans' });
        let end = 0;
        for (const quantity of found) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.end).toBeLessThanOrEqual(text.length);
          expect(quantity.phrase.start).toBeLessThanOrEqual(quantity.start);
          expect(quantity.phrase.end).toBeGreaterThanOrEqual(quantity.end);
          expect(Number.isFinite(quantity.value)).toBe(true);
          if (quantity.high !== undefined) expect(quantity.high).toBeGreaterThan(quantity.value);
          expect(quantity.unit).not.toBe('');
          end = quantity.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  it('links pairs both ways', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quantities: found } = quantities(text, fold(text), { lang: 'en' });
        found.forEach((quantity, index) => {
          if (quantity.to !== undefined) expect(found[quantity.to]?.from).toBe(index);
          if (quantity.from !== undefined) expect(found[quantity.from]?.to).toBe(index);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('is read to the end without a throw', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(() => recognise(text, { published: '2024-05-18' })).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });
});

it('reads a long text as it reads its parts', () => {
  const line = '产值由3亿元增至5亿元，增长6.8%；新增企业73家。\n';
  const one = quantities(line, fold(line), { lang: 'zh-Hans' }).quantities;
  const text = line.repeat(400);
  const all = quantities(text, fold(text), { lang: 'zh-Hans' }).quantities;
  expect(all).toHaveLength(one.length * 400);
  const last = all.slice(-one.length);
  expect(last.map(({ start, end }) => text.slice(start, end))).toEqual(
    one.map(({ start, end }) => line.slice(start, end)),
  );
  expect(last[1]?.from).toBe(all.length - one.length);
});
