import { expect, test } from 'vitest';
import { withoutBoilerplate } from '../../lib/article/withoutBoilerplate';
import { recognise } from '../../lib/figures/recognise';

const read = (text: string) => {
  const { figures, targets } = withoutBoilerplate(recognise(text, { lang: 'zh-Hans' }), text);
  return {
    figures: figures.map(({ start, end }) => text.slice(start, end)),
    links: figures.flatMap(({ from, to }) => [from, to].filter((link) => link !== undefined)),
    inside: targets.map((target) => target.figures.map((index) => figures[index]?.value)),
  };
};

test('lines about the page carry no figures, prose does', () => {
  expect(read('全县有学校12所。\n扫码关注公众号，已有30万人关注\n学生3400人。').figures).toEqual([
    '12所',
    '3400人',
  ]);
});

test('what is left keeps its links and its place in its target', () => {
  const prose = '就业率由3.2%提高到4.5%。\n力争到2030年建成学校20所。';
  const alone = read(prose);
  expect(alone.links).toEqual([1, 0]);
  expect(alone.inside).toEqual([[20]]);
  expect(read(`扫码关注公众号，已有30万人关注\n${prose}`)).toEqual(alone);
});
