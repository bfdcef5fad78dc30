// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { joinColumns } from '../../lib/article/joinColumns';
import { readParagraphs } from '../../lib/article/readParagraphs';
import { find, page } from './page';

type Layout = 'print' | 'web';

function joined(html: string, layout: Layout): string[] {
  page(`<div id="body">${html}</div>`);
  const paragraphs = readParagraphs({ root: find('#body'), keeps: () => true, foundBy: 'test' });
  return joinColumns(paragraphs, layout === 'print').map(({ text }) => text);
}

const whole = '上半年全区完成投资12.4亿元，同比增长8%，增速居全市前列。';
const indented = `<p>　　${whole}</p>`;

const one: readonly (readonly [name: string, layout: Layout, html: string])[] = [
  ['stops at an enumeration comma', 'web', '<p>推动产业高端化、</p><p>绿色化发展。</p>'],
  ['stops at a comma', 'web', '<p>全年新增企业73家，</p><p>总数达457家。</p>'],
  ['stops inside a quotation', 'print', '<p>构建“吃住行游</p><p>购”多元业态。</p>'],
  [
    'stops at a plain character in print',
    'print',
    `<p>${whole}项目摆在</p><p>首位，开工44个。</p>`,
  ],
  ['stops at a number in print', 'print', `<p>${whole}总投资4</p><p>28亿元的项目开工。</p>`],
  [
    'every paragraph is indented alike',
    'print',
    `${indented}<p>　　推动产业高端化、</p><p>　　绿色化发展，来年继续加力，再上一个新的大台阶，实现更高质量的发展。</p>`,
  ],
  [
    'Latin: lower case goes on',
    'print',
    '<p>The council said that it would spend another forty</p><p>million pounds on roads.</p>',
  ],
];

const two: readonly (readonly [name: string, layout: Layout, html: string])[] = [
  ['a full stop ends', 'print', '<p>全年增长6%。</p><p>新增企业73家。</p>'],
  ['a semicolon ends an item', 'print', '<p>一是强工业；</p><p>二是兴消费。</p>'],
  ['a colon announces', 'print', '<p>主要目标是：</p><p>经济增长5%。</p>'],
  ['a heading does not go on', 'print', '<h3>经济运行、</h3><p>产业发展。</p>'],
  [
    'a paragraph does not go on in a bold heading',
    'print',
    `<p>${whole}项目摆在</p><p><strong>展望2025</strong></p>`,
  ],
  ['numbering starts anew', 'print', `<p>${whole}项目摆在</p><p>（二）加快转型。</p>`],
  ['a bullet starts anew', 'print', '<p>全年新增企业73家，</p><p>●总数达457家。</p>'],
  [
    'an indent starts anew where others have none',
    'print',
    `<p>${whole}${whole}</p><p>全年新增企业73家，</p><p>　　总数达457家，这里另起一段，说的是另外一件完全不同的、发生在别处的事情，与上一段没有关系。</p>`,
  ],
  ['a plain character on the web', 'web', `<p>${whole}项目摆在</p><p>首位，开工44个。</p>`],
  ['a short line without a sentence', 'print', '<p>记者 张某某</p><p>昨日，全市召开大会。</p>'],
  ['list items', 'print', '<ul><li>产业高端化、</li><li>绿色化。</li></ul>'],
  [
    'rows of a table',
    'print',
    '<table><tr><td>营收，</td><td>3</td></tr><tr><td>利润，</td><td>2</td></tr></table>',
  ],
  [
    'Latin: a capital starts a sentence',
    'print',
    '<p>The council would spend another forty million,</p><p>Roads come first.</p>',
  ],
  ['Latin labels', 'print', '<p>economy</p><p>politics</p>'],
];

describe('print columns are joined', () => {
  for (const [name, layout, html] of one) {
    test(name, () => {
      const lines = joined(html, layout);
      const parts = [...html.matchAll(/<p>(.*?)<\/p>/g)].length;
      expect(lines).toHaveLength(parts - 1);
    });
  }
  test('without a break in Chinese, with a space in Latin', () => {
    expect(joined(one[0]?.[2] ?? '', 'web')).toEqual(['推动产业高端化、绿色化发展。']);
    expect(joined(one[6]?.[2] ?? '', 'web')[0]).toContain('forty million');
  });
});

describe('paragraphs stay apart', () => {
  for (const [name, layout, html] of two) {
    test(name, () => {
      page(`<div id="body">${html}</div>`);
      const paragraphs = readParagraphs({
        root: find('#body'),
        keeps: () => true,
        foundBy: 'test',
      });
      expect(joined(html, layout)).toHaveLength(paragraphs.length);
    });
  }
});
