import { describe, expect, it } from 'vitest';
import { readMarked } from './markedText';

const statuses = (marked: string, published = '2024-05-18'): string[] =>
  readMarked(marked, published).statuses;

describe('status, Chinese', () => {
  it.each([
    ['去年客流量[5万人次|count]', 'actual'],
    ['产量已达[5万吨|t]', 'actual'],
    ['力争产量达到[5万吨|t]', 'target'],
    ['公司计划投放车辆[500辆|count]', 'target'],
    ['拟安排资金[5亿元|CNY]', 'target'],
    ['产能将提升到[5万吨|t]', 'target'],
    ['明年产量[5万吨|t]', 'target'],
    ['預留[5億元|HKD]，政府會資助[300名|count]學生', 'actual,target'],
    ['预计全年产量[5万吨|t]', 'estimate'],
    ['初步核算，一季度产值[5亿元|CNY]。服务业产值[2亿元|CNY]。', 'estimate,estimate'],
    ['项目投产后，可年产零件[5万件|count]', 'estimate'],
    ['项目投产后，将年产零件[5万件|count]', 'target'],
    ['有望超过[5万吨|t]', 'estimate'],
  ])('reads %s as %s', (marked, expected) => {
    expect(statuses(marked).join(',')).toBe(expected);
  });

  it.each([
    ['资助计划共收到申请[5宗|count]'],
    ['将产能由去年的水平增至[5万吨|t]'],
    ['主要产品出口[5万吨|t]'],
    ['近[5万吨|t]粮食入库，接近将近饱和'],
  ])('does not take %s for a target', (marked) => expect(statuses(marked)).toEqual(['actual']));

  it('carries a cue through its sentence until a fact ends it', () => {
    expect(
      statuses('今年计划植树[5万株|count]，修路[9公里|km]，去年已植树[3万株|count]。'),
    ).toEqual(['target', 'target', 'actual']);
  });

  it('carries a goal through a list of semicolons', () => {
    expect(statuses('主要预期目标是：产值增长[5%|%|up]；税收增长[3%|%|up]。')).toEqual([
      'target',
      'target',
    ]);
    expect(statuses('力争产值增长[5%|%|up]；税收下降[3%|%|down]。')).toEqual(['target', 'actual']);
  });

  it('follows the direction of the section', () => {
    const text =
      '一、2023年工作回顾\n建成学校[5所|count]。\n二、2024年工作安排\n建成学校[8所|count]。';
    expect(statuses(text, '2024-01-10')).toEqual(['actual', 'target']);
  });
});

describe('status, English', () => {
  it.each([
    ['Output was [5 t|t].', 'actual'],
    ['Output rose to [5 t|t] and is expected to reach [6 t|t].', 'actual,estimate'],
    ['The firm aims to hire [500|count] people.', 'target'],
    ['The firm expects sales will grow [5%|%|up].', 'estimate'],
    ['Our leverage of [2 times|x] is within our target of [3 times|x].', 'actual,target'],
    ['They restored inflation to the [2 percent|%] objective.', 'target'],
    ['Demand could rise [5%|%|up] by 2050.', 'estimate'],
    ['The tax will rise to [$25|USD] in 2026 and [$45|USD] in 2028.', 'target,target'],
  ])('reads %s as %s', (marked, expected) => {
    expect(statuses(marked).join(',')).toBe(expected);
  });
});
