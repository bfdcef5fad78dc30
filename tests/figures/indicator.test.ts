import { describe, expect, it } from 'vitest';
import { readMarked } from './markedText';

const indicators = (marked: string): string[] => readMarked(marked, '2025-03-05').indicators;

describe('indicator, Chinese', () => {
  it.each([
    ['the noun phrase before the predicate', '全年旅客吞吐量达[820万人次|count]', ['旅客吞吐量']],
    ['the object of a verb', '该县完成水利投资[3.4亿元|CNY]', ['水利投资']],
    ['the counted noun to the right', '全市已有[36个|count]产业园区投用', ['产业园区']],
    [
      'the counted noun to the left',
      '新增托育机构[21家|count]、护理床位[900张|count]',
      ['托育机构', '护理床位'],
    ],
    ['a noun that holds a verb', '规上服务业增加值增长[4%|%|up]', ['规上服务业增加值']],
    [
      'an inherited subject',
      '外贸进出口[62亿元|CNY]，同比增长[9%|%|up]，环比下降[1%|%|down]',
      ['外贸进出口', '外贸进出口', '外贸进出口'],
    ],
    ['a bare growth rate', '软件业实现收入[18亿元|CNY]，增速[12%|%|up]', ['收入', '收入']],
    ['a subject left in the clause before', '用电量保持平稳，达到[56亿千瓦时|kWh]', ['用电量']],
    ['not the base of a comparison', '茶叶产量比上年提高[3个百分点|pp|up]', ['茶叶产量']],
    ['the whole of 占…比重', '绿电占全部用电比重达[42%|%]', ['绿电占全部用电比重']],
    ['the part of a share', '民企占全部企业的[九成|%]', ['民企']],
    [
      'a list under 分别',
      '水稻、油菜、茶叶产量分别增长[2%|%|up]、[3%|%|up]和[5%|%|up]',
      ['水稻', '油菜', '茶叶产量'],
    ],
    [
      'no list where only one thing is named',
      '利润增长[2%|%|up]，税收分别为[3亿元|CNY]和[4亿元|CNY]',
      ['利润', '税收', '税收'],
    ],
    ['the noun before a bracket', '纺织品（出口下跌[7%|%|down]）', ['纺织品']],
    ['the noun in a bracket that says 其中', '总支出（其中教育支出增长[7%|%|up]）', ['教育支出']],
    ['both sides of a change', '覆盖率由[61%|%]提高到[70%|%]', ['覆盖率', '覆盖率']],
    ['what holds the rank', '海港集装箱吞吐量位居全国[第四|rank]', ['海港集装箱吞吐量']],
    ['what follows 为', '全部订单中，其中[三成|%]为海外订单', ['海外订单']],
    [
      'a threshold inside the name',
      '建成[5000万元|CNY]以上项目[18个|count]',
      ['项目', '5000万元以上项目'],
    ],
    [
      'the noun before a bracket that says it again',
      '生产总值（GDP）从[3万亿元|CNY]增长到[5万亿元|CNY]。',
      ['生产总值', '生产总值'],
    ],
    [
      'what 占…比重 names without a part',
      '占全区工业产值的比重为[23%|%]。',
      ['占全区工业产值的比重'],
    ],
    ['not what is said of all of them', '[40万|count]山区居民全部搬迁。', ['山区居民']],
    ['not the currency', '集团总资产为人民币[3亿元|CNY]。', ['集团总资产']],
    ['not how it was reckoned', '按不变价格计算，产值增长[5%|%|up]。', ['产值']],
    [
      'what was reckoned before 分别',
      '到港旅客[3万人|count]，旅游收入[2亿元|CNY]，分别增长[4%|%|up]和[6%|%|up]。',
      ['到港旅客', '旅游收入', '到港旅客', '旅游收入'],
    ],
    [
      'nouns that hold a verb',
      '[3个|count]就业机会；新增就业岗位[90个|count]；服务平台[8个|count]。',
      ['就业机会', '新增就业岗位', '服务平台'],
    ],
    ['who guesses is not measured', '票价方面，机构预计会上涨[5%|%|up]', ['票价']],
  ])('%s', (_, marked, expected) => expect(indicators(marked)).toEqual(expected));

  it('reads traditional characters the same way', () => {
    expect(indicators('訂單總額達[8億元|HKD]，較去年同期增加[6%|%|up]')).toEqual([
      '訂單總額',
      '訂單總額',
    ]);
    expect(indicators('毛利率由[31%|%]增至[35%|%]')).toEqual(['毛利率', '毛利率']);
  });

  it('names nothing where nothing is named', () => {
    expect(indicators('增长[5%|%|up]。')).toEqual(['-']);
    expect(indicators('达到了[30亿元|CNY]。')).toEqual(['-']);
  });

  it('takes a table cell for its row', () => {
    expect(indicators('棉花产量\t[51万吨|t]\t[3.2%|%|up]')).toEqual(['棉花产量', '棉花产量']);
  });
});

describe('indicator, English', () => {
  it.each([
    [
      'the subject of the verb',
      'Freight volumes rose [4%|%|up] to [1.2 million tonnes|t].',
      ['Freight volumes', 'Freight volumes'],
    ],
    [
      'the subject past times and auxiliaries',
      'The vacancy rate in May is now expected to be [3%|%].',
      ['vacancy rate'],
    ],
    ['the counted noun', 'The plant employs [1,200|count] workers in Leeds.', ['workers']],
    ['the noun before "of"', 'It reported operating costs of [$40m|USD].', ['operating costs']],
    [
      'what an increase is an increase in',
      'An increase in wages of [4%|%|up] was agreed.',
      ['wages'],
    ],
    ['what follows a bare increase', 'There was a rise of [4%|%|up] in rents.', ['rents']],
    [
      'the subject of the sentence for a bare increase',
      'Turnover was [$9m|USD], an increase of [8%|%|up].',
      ['Turnover', 'Turnover'],
    ],
    [
      'the object with its own preposition',
      'The council raised the parking fee to [$6|USD].',
      ['parking fee'],
    ],
    ['the part that a fraction names', 'About [60%|%] of commuters were cyclists.', ['cyclists']],
    [
      'the whole where the verb names nothing',
      'About [60%|%] of households own a car.',
      ['households'],
    ],
    ['a purpose', 'The city will invest [$3 billion|USD] in flood defences.', ['flood defences']],
    [
      'a number beside another',
      'Margin was [12%|%], up from [9%|%] a year earlier.',
      ['Margin', 'Margin'],
    ],
    [
      'items told respectively',
      'Wheat and barley yields were [8 t|t] and [6 t|t], respectively.',
      ['Wheat', 'barley yields'],
    ],
    [
      '"it" for the sentence before',
      'Rainfall reached [80 mm|mm]. It rose [9%|%|up].',
      ['Rainfall', 'Rainfall'],
    ],
    [
      'those who were harmed',
      'The storm left [12|count] dead and [40|count] injured.',
      ['dead', 'injured'],
    ],
  ])('%s', (_, marked, expected) => expect(indicators(marked)).toEqual(expected));

  it('does not take a subject from the sentence before', () => {
    expect(indicators('Rents rose [4%|%|up]. We returned [$3m|USD].')).toEqual(['Rents', '-']);
  });
});

describe('known indicators', () => {
  const ids = (marked: string): (string | undefined)[] => readMarked(marked, '2025').ids;

  it('have one id in every language', () => {
    expect(ids('地区生产总值增长[5%|%|up]')).toEqual(['gdp']);
    expect(ids('本地生產總值上升[5%|%|up]')).toEqual(['gdp']);
    expect(ids('GDP grew [5%|%|up].')).toEqual(['gdp']);
    expect(ids('Capital expenditures were [$5m|USD].')).toEqual(['capital-expenditure']);
  });

  it('are not part of longer words', () => {
    expect(ids('Salesmen numbered [50|count].')).toEqual([undefined]);
    expect(ids('人均地区生产总值达[9万元|CNY]')).toEqual(['gdp-per-capita']);
  });
});
