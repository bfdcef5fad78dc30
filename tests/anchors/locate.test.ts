import { expect, describe as group, test } from 'vitest';
import { describe } from '../../lib/anchors/describe';
import { locate } from '../../lib/anchors/locate';
import { chinese, english, spanOf } from './texts';

/** Describes `words` in one text and says what stands at the place found in another, with the state. */
function found(before: string, after: string, words: string, context = ''): string {
  const place = locate(after, describe(before, ...spanOf(before, words, context)));
  return place.state === 'lost' ? 'lost' : `${place.state}: ${after.slice(place.start, place.end)}`;
}

group('the same words', () => {
  test('in an unchanged text are exact, each repeated figure at its own place', () => {
    for (const text of [chinese, english])
      for (const { index, 0: words } of text.matchAll(/\d[\d.]*%?/g)) {
        const end = index + words.length;
        expect(locate(text, describe(text, index, end))).toEqual({
          state: 'exact',
          start: index,
          end,
        });
      }
  });

  test.each<[string, (text: string) => string]>([
    ['text added before', (text) => `编者按：本文已更新3项数据。\n${text}`],
    ['line breaks lost', (text) => text.replaceAll('\n', ' ')],
    [
      'full-width digits',
      (text) => text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
    ],
    [
      'spaces round digits',
      (text) => text.replace(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, ' '),
    ],
    [
      'zero-width characters and soft hyphens',
      (text) => text.replace(/(?=增)/g, '\u200b').replace(/(?<=产)/g, '\u00ad'),
    ],
    [
      'traditional characters',
      (text) =>
        text.replace(
          /[产业总额亿长进]/g,
          (c) => '產業總額億長進'['产业总额亿长进'.indexOf(c)] ?? c,
        ),
    ],
    ['paragraphs reordered', (text) => text.split('\n').reverse().join('\n')],
    ['the first half only', (text) => text.slice(0, text.indexOf('外贸'))],
  ])('%s', (_, edit) => {
    const after = edit(chinese);
    for (const [words, context] of [
      ['5.9%', '零售总额'],
      ['6.3%', '第二产业'],
      ['37个', ''],
      ['高技术制造业', ''],
    ] as const) {
      const [start] = spanOf(chinese, words, context);
      const place = locate(after, describe(chinese, start, start + words.length));
      if (place.state === 'lost') throw new Error(`${words} was lost`);
      expect(place.state).toMatch(/exact|moved/);
      expect(
        after
          .slice(place.start, place.end)
          .normalize('NFKC')
          .replace(/[\s\u200b\u00ad]/g, '')
          .replaceAll('產', '产')
          .replaceAll('業', '业'),
      ).toBe(words);
      // The clause before it is the same clause.
      const lead = after
        .slice(place.start - 6, place.start)
        .normalize('NFKC')
        .replace(/\s/g, '');
      expect(lead.slice(-2).replaceAll('長', '长').replaceAll('產', '产')).toBe(
        chinese.slice(start - 2, start),
      );
    }
  });

  test('quotes of another kind', () => {
    const after = english.replaceAll('"', '”');
    expect(found(english, after, '"We are on course')).toBe('exact: ”We are on course');
  });

  test('words edited on both sides', () => {
    const after = chinese.replace('社会消费品', '全社会消费').replace('限额以上单位', '其中限上');
    expect(found(chinese, after, '158.3亿元')).toBe('exact: 158.3亿元');
  });

  test('the same figure added elsewhere does not draw the note away', () => {
    const after = `一图读懂：158.3亿元，18.7%。\n${chinese}`;
    expect(found(chinese, after, '158.3亿元')).toBe('moved: 158.3亿元');
    const place = locate(after, describe(chinese, ...spanOf(chinese, '158.3亿元')));
    expect(place).toMatchObject({ start: spanOf(after, '158.3亿元', '零售总额')[0] });
  });

  test('white space the passage begins or ends with is kept with it', () => {
    const after = `Update. ${english}`;
    expect(found(english, after, ' rose 5.3% ')).toBe('moved:  rose 5.3% ');
  });
});

group('changed words', () => {
  test.each([
    [chinese, '412.6亿元', '413.9亿元'],
    [chinese, '12.4%', '8%'],
    [chinese, '37个', '41个'],
    [english, '$318 million', '$321 million'],
    [english, '14 miles', '16 miles'],
    [english, 'about $3 million by December', 'about $2 million by December'],
  ])('correction %#', (text, old, corrected) => {
    expect(found(text, text.replace(old, corrected), old)).toBe(`changed: ${corrected}`);
  });

  test('at either end of the article', () => {
    const text = '增长5.3%。去年全市完成投资120亿元，超过预期';
    expect(found(text, text.replace('增长5.3%', '增长5.2%'), '增长5.3%')).toBe('changed: 增长5.2%');
    expect(found(text, text.replace('超过预期', '超出预期'), '超过预期')).toBe('changed: 超出预期');
  });

  test('a digit corrected in a text that also moved', () => {
    const after = `更正启事。\n${chinese.replace('158.3亿元', '153.8亿元')}`;
    expect(found(chinese, after, '158.3亿元')).toBe('changed: 153.8亿元');
  });
});

group('lost', () => {
  test.each([
    [
      chinese,
      '3.1%',
      '分产业看，第一产业增加值9.4亿元，增长3.1%；第二产业增加值203.5亿元，增长6.3%；第三产业增加值199.7亿元，增长6.5%。',
    ],
    [chinese, '18.7%', '限额以上单位网络零售额增长18.7%。'],
    [chinese, '5.9%', '其中，出口71.5亿元，增长5.9%；进口24.7亿元，增长0.3%。'],
    [english, '3.9%', 'Property taxes brought in $141 million, up 3.9%. '],
    [english, '8.1%', ' Fees and charges brought in $52 million, up 8.1%.'],
    [english, '1.7%', ' Salaries, which make up almost half of all spending, rose 1.7%.'],
  ])('a figure goes with its sentence, %#', (text, words, sentence) => {
    expect(text).toContain(sentence);
    expect(found(text, text.replace(sentence, ''), words, sentence)).toBe('lost');
  });

  test('a whole sentence that was deleted', () => {
    const sentence = 'That is 12% less than a year earlier.';
    expect(found(english, english.replace(sentence, ''), sentence)).toBe('lost');
  });

  test('in another article that has the same figures', () => {
    const other =
      '临江新区上半年旅游收入增长5.9%，接待游客412.6万人次。\n规模以上服务业营业收入增长7.2%。';
    for (const words of ['5.9%', '412.6', '7.2%'])
      expect(found(chinese, other, words)).toBe('lost');
    expect(found(chinese, '', '5.9%')).toBe('lost');
  });

  test('two equal places and no way to choose', () => {
    const one = '今年以来，全区新增就业1.2万人，完成全年目标的六成。\n';
    const before = `${one}其他内容在此。`;
    const after = `新的开头。\n${one}${one}其他内容在此。`.replace('其他内容', '别的文字');
    expect(found(before, after, '1.2万人')).toBe('lost');
  });
});
