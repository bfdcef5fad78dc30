import { describe, expect, it } from 'vitest';
import { readMarked } from './markedText';

const targets = (marked: string, published = '2024-05-18'): string[] =>
  readMarked(marked, published).targets;

describe('targets, Chinese', () => {
  it.each([
    ['全市力争2026年茶产值突破[80亿元|CNY]。', ['hard: 力争2026年茶产值突破80亿元 @2026']],
    ['到2027年，污水处理率达到[98%|%]。', ['hard: 到2027年，污水处理率达到98% @2027']],
    [
      '今年，林场计划补植苗木[30万株|count]，新修步道[12公里|km]。',
      ['hard: 计划补植苗木30万株 @2024', 'hard: 新修步道12公里 @2024'],
    ],
    ['新馆力争年底前竣工。', ['hard: 力争年底前竣工 @2024']],
    ['供气率将达[96%|%]。', ['hard: 供气率将达96%']],
    ['税收目标为[9亿元|CNY]，比上年增加[1亿元|CNY]。', ['hard: 税收目标为9亿元，比上年增加1亿元']],
    ['下一步，将加快打造西部物流枢纽。', ['soft: 将加快打造西部物流枢纽']],
    ['努力实现服务质量再提升、群众负担再下降。', ['soft: 实现服务质量再提升、群众负担再下降']],
    ['努力实现文旅规模再扩大。', ['soft: 实现文旅规模再扩大']],
    ['确保渔船安全回港。', ['soft: 确保渔船安全回港']],
  ])('%s', (marked, expected) => expect(targets(marked)).toEqual(expected));

  it.each([
    ['坚持以人为本，深化改革，加强监管。'],
    ['该县已建成全国知名的花卉基地。'],
    ['去年新馆竣工。'],
    ['完善价值实现机制。'],
    ['据统计，产值增长[5%|%|up]。'],
    ['机构预计明年房价会下跌[5%|%|down]，'],
    ['持续推进[三项|count]改革。'],
  ])('does not take %s for a target', (marked) => expect(targets(marked)).toEqual([]));

  it('takes each item of a goal list apart', () => {
    const text =
      '今年主要预期目标是：产值增长[5%|%|up]左右；物价涨幅[3%|%|up]以内，收支保持基本平衡。';
    expect(targets(text)).toEqual([
      'hard: 产值增长5%左右 @2024',
      'hard: 物价涨幅3%以内 @2024',
      'soft: 收支保持基本平衡 @2024',
    ]);
  });

  it('gives what a plan lists the year of its heading', () => {
    const text = '2025年工作安排\n建成学校[8所|count]。';
    expect(targets(text, '2024-12-30')).toEqual(['hard: 建成学校8所 @2025']);
  });

  it('reads traditional characters the same way', () => {
    expect(targets('到2030年，電動巴士比例要達到[五成|%]以上。')).toEqual([
      'hard: 到2030年，電動巴士比例要達到五成以上 @2030',
    ]);
  });

  it('knows the figures inside a target', () => {
    expect(targets('力争产值增长[5%|%|up]。')).toHaveLength(1);
  });
});

describe('targets, English', () => {
  it.each([
    [
      'The city aims to plant [5,000|count] trees by 2028.',
      ['hard: aims to plant 5,000 trees by 2028 @2028'],
    ],
    ['By 2030, all buses will be electric.', ['hard: will be electric @2030']],
    ['We will open a second campus, which will help.', ['hard: will open a second campus']],
    ['The port plans to become a regional hub.', ['soft: plans to become a regional hub']],
    [
      'It has committed to halving waste by 2030 and we support it.',
      ['hard: committed to halving waste by 2030 @2030'],
    ],
  ])('%s', (marked, expected) => expect(targets(marked)).toEqual(expected));

  it.each([
    ['We will continue to work with partners.'],
    ['The song will be electric.'],
    ['They failed to commit to cutting fares.'],
    ['This will make it harder to save water.'],
    ['Economists expect prices to rise [5%|%|up].'],
    ['The outcome will depend on the weather.'],
    ['Sales rose [5%|%|up] last year.'],
  ])('does not take "%s" for a target', (marked) => expect(targets(marked)).toEqual([]));
});
