import { describe, expect, it } from 'vitest';
import { readMarked } from './markedText';

const periods = (marked: string, published?: string): string[] =>
  readMarked(marked, published).periods;

describe('period, Chinese', () => {
  it.each([
    ['2022年产量[5万吨|t]', '2022'],
    ['去年产量[5万吨|t]', '2023'],
    ['今年以来产量[5万吨|t]', '2024'],
    ['明年产量将达[5万吨|t]', '2025'],
    ['二〇二一年产量[5万吨|t]', '2021'],
    ['今年上半年产量[5万吨|t]', '2024-H1'],
    ['2023年三季度产量[5万吨|t]', '2023-Q3'],
    ['去年前三季度产量[5万吨|t]', '2023-01/2023-09'],
    ['2023年1—5月产量[5万吨|t]', '2023-01/2023-05'],
    ['今年首两个月产量[5万吨|t]', '2024-01/2024-02'],
    ['3月份产量[5万吨|t]', '2024-03'],
    ['11月份产量[5万吨|t]', '2023-11'],
    ['截至4月底，库存[5万吨|t]', '2024-04'],
    ['“十四五”期间产量[5万吨|t]', '2021/2025'],
    ['“十四五”前三年产量[5万吨|t]', '2021/2023'],
    ['2018年至2020年产量[5万吨|t]', '2018/2020'],
    ['未来五年供应[5万吨|t]', '2024/2028'],
    ['2022/23年度产量[5万吨|t]', '2022-04/2023-03'],
    ['2022-23學年度收生[5万人|count]', '2022-09/2023-08'],
    ['2023/24年度預算：今年支出[5亿元|HKD]', '2023-04/2024-03'],
    ['截至2023年6月30日止六个月收益[5亿元|HKD]', '2023-01/2023-06'],
    ['2024年5月3日成交[5亿元|CNY]', '2024-05-03'],
    ['昨天成交[5亿元|CNY]', '2024-05-17'],
    ['目前库存[5万吨|t]', '2024-05-18'],
  ])('reads %s as %s', (marked, period) => {
    expect(periods(marked, '2024-05-18')).toEqual([period]);
  });

  it('does not take the base of a comparison for the time', () => {
    expect(periods('2024年产量比2020年增长[5%|%|up]', '2024-12-30')).toEqual(['2024']);
    expect(periods('4月产量较上年同期增长[5%|%|up]', '2024-05-18')).toEqual(['2024-04']);
  });

  it('does not take the day of a report or the name of a document for the time', () => {
    expect(periods('记者17日获悉，2023年产量[5万吨|t]', '2024-05-18')).toEqual(['2023']);
    expect(periods('今年按照《2030年前行动方案》投资[5亿元|CNY]', '2024-05-18')).toEqual(['2024']);
  });

  it('looks in the sentence, the paragraph, the heading and the headline in turn', () => {
    expect(periods('2022年，投资大增，达[5亿元|CNY]。', '2024')).toEqual(['2022']);
    expect(periods('2022年经济向好。投资达[5亿元|CNY]。', '2024')).toEqual(['2022']);
    expect(periods('回顾2022\n经济向好。投资达[5亿元|CNY]。', '2024')).toEqual(['2022']);
    expect(periods('2022年经济述评\n工业篇\n投资达[5亿元|CNY]。', '2024')).toEqual(['2022']);
    expect(periods('投资达[5亿元|CNY]。', '2024-05-18')).toEqual(['2024']);
    expect(periods('投资达[5亿元|CNY]。')).toEqual(['-']);
  });

  it('gives the two ends of a change the two ends of an interval', () => {
    expect(periods('2015年至2023年，覆盖率由[12%|%]提高到[24%|%]', '2024')).toEqual([
      '2015',
      '2023',
    ]);
    expect(periods('从2021年的[5万吨|t]增长至2023年的[6万吨|t]', '2024')).toEqual(['2021', '2023']);
  });

  it('does not take a year to come for what has been', () => {
    expect(periods('到2030年建成新港。上月吞吐量[5万吨|t]。', '2024-05-18')).toEqual(['2024-04']);
  });

  it('reads the date from the dateline when none is given', () => {
    expect(periods('本报2024年5月18日讯\n去年产量[5万吨|t]。')).toEqual(['2023']);
  });
});

describe('period, English', () => {
  it.each([
    ['Output was [5 t|t] in 2022.', '2022'],
    ['Output was [5 t|t] last year.', '2023'],
    ['Output was [5 t|t] in March.', '2024-03'],
    ['Output was [5 t|t] in November.', '2023-11'],
    ['Output was [5 t|t] in the third quarter of 2022.', '2022-Q3'],
    ['Output in Q1 2024 was [5 t|t].', '2024-Q1'],
    ['Output was [5 t|t] in the first half of 2023.', '2023-H1'],
    ['Output was [5 t|t] in fiscal 2023.', '2023'],
    ['Output was [5 t|t] on May 3, 2024.', '2024-05-03'],
    ['Output fell to [5 t|t] from 2015 to 2020.', '2015/2020'],
    ['Output averaged [5 t|t] over the past three years.', '2021/2023'],
    ['Output will reach [5 t|t] by mid-century.', '2050'],
    ['Last year, output was [5 t|t].', '2023'],
  ])('reads %s as %s', (marked, period) => {
    expect(periods(marked, '2024-05-18')).toEqual([period]);
  });

  it('gives each figure the time told with it', () => {
    const marked = 'The fee rises to [$5|USD] in 2025 and 2026 and [$9|USD] in 2027.';
    expect(periods(marked, '2024')).toEqual(['2025/2026', '2027']);
  });

  it('does not take the base of a comparison or the verb "may" for the time', () => {
    expect(periods('Output in 2024 rose [5%|%|up] from 2019 levels.', '2024')).toEqual(['2024']);
    expect(periods('Output may reach [5 t|t].', '2024-03-01')).toEqual(['2024']);
  });
});
