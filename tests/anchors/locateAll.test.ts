import { expect, test } from 'vitest';
import { describe } from '../../lib/anchors/describe';
import { locate } from '../../lib/anchors/locate';
import { locateAll } from '../../lib/anchors/locateAll';
import { chinese, spanOf } from './texts';

test('results come in the order of the anchors, whatever their order in the text', () => {
  const words = ['千亿级', '412.6亿元', '18.7%'];
  const spans = words.map((word) => spanOf(chinese, word));
  const located = locateAll(
    chinese,
    spans.map((span) => describe(chinese, ...span)),
  );
  expect(located).toEqual(spans.map(([start, end]) => ({ state: 'exact', start, end })));
  expect(locateAll(chinese, [])).toEqual([]);
});

test('neighbours decide between equal places', () => {
  const row = '合计增长5.9%，与上年持平，由统计部门核定后公布，详见附表说明及注释。\n';
  const first = '甲地公布了上半年的收入数据，总量稳定，结构持续优化。\n';
  const last = '乙地公布了上半年的支出数据，规模扩大，重点领域得到保障。\n';
  const filler = (words: string) => `${words.repeat(12)}。\n`;
  const before = first + row + last;
  const after = [
    filler('晴雨'),
    row,
    filler('山川'),
    first,
    filler('花木'),
    row,
    filler('湖海'),
    last,
  ].join('');
  const note = describe(before, ...spanOf(before, '5.9%'));
  const neighbours = ['收入数据', '支出数据'].map((words) =>
    describe(before, ...spanOf(before, words)),
  );
  expect(locate(after, note)).toEqual({ state: 'lost' });
  expect(locateAll(after, [note, ...neighbours])[0]).toMatchObject({
    state: 'moved',
    start: spanOf(after, '5.9%', '花木')[0],
  });
});

test('two passages that were apart are not put on one place', () => {
  const one = '截至六月末，全区城镇新增就业1.2万人，完成全年目标的六成以上，好于预期。\n';
  const twin = '截至六月末，全市城镇新增就业1.2万人，完成全年目标的六成以上，好于预期。\n';
  const text = `开头一段说明背景情况。\n${one}中间一段说明其他情况。\n${twin}最后一段说明下步打算。`;
  const notes = [spanOf(text, '1.2万人', '全区'), spanOf(text, '1.2万人', '全市')];
  const after = text.replace(one, '');
  const located = locateAll(
    after,
    notes.map((span) => describe(text, ...span)),
  );
  const [start, end] = spanOf(after, '1.2万人');
  expect(located).toEqual([{ state: 'lost' }, { state: 'moved', start, end }]);
});

test('anchors from elsewhere, with little context or none, are safe', () => {
  const bare = (exact: string, prefix = '', suffix = '') => ({
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix } as const,
    position: { type: 'TextPositionSelector', start: 900_000, end: 900_004 } as const,
  });
  expect(locate(chinese, bare('千亿级新材料产业集群'))).toMatchObject({ state: 'moved' });
  expect(locate(chinese, bare('5.9%'))).toEqual({ state: 'lost' });
  expect(locate(chinese, bare('5.9%', '社会消费品零售总额完成158.3亿元，增长'))).toMatchObject({
    state: 'moved',
    start: spanOf(chinese, '5.9%', '158.3')[0],
  });
  expect(locate(chinese, bare(' \n'))).toEqual({ state: 'lost' });
});
