// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../lib/article/readParagraphs';
import { find, page } from './page';

/** The lines a reader sees in an element; `|` marks cells. */
function lines(html: string): string[] {
  page(`<div id="body">${html}</div>`);
  const root = find('#body');
  const paragraphs = readParagraphs({ root, keeps: () => true, foundBy: 'test' });
  return paragraphs.map(({ text }) => text.replaceAll('\t', '|'));
}

const cases: readonly (readonly [name: string, html: string, expected: readonly string[]])[] = [
  [
    'blocks are lines',
    '<p>一季度增长5%。</p><p>二季度增长6%。</p>',
    ['一季度增长5%。', '二季度增长6%。'],
  ],
  [
    'inline elements are not',
    '<p>GDP grew <b>5%</b> in <i>2024</i>.</p>',
    ['GDP grew 5% in 2024.'],
  ],
  [
    'source white space shows as one space',
    '<p>up\n   6%\t on the year </p>',
    ['up 6% on the year'],
  ],
  ['a line feed between ideographs shows as nothing', '<p>同比\n增长</p>', ['同比增长']],
  ['<br> ends a line', '收入3亿元<br>支出2亿元', ['收入3亿元', '支出2亿元']],
  [
    'cells of a row are parted',
    '<table><tr><th>GDP</th><td>5.2%</td></tr><tr><th>CPI</th><td>0.3%</td></tr></table>',
    ['GDP|5.2%', 'CPI|0.3%'],
  ],
  [
    'also cells that hold a block',
    '<table><tr><td><p>GDP</p></td><td><p>5.2%</p></td></tr></table>',
    ['GDP|5.2%'],
  ],
  [
    'columns of a page layout are not a row',
    '<table><tr><td><p>左栏一。</p><p>左栏二。</p></td><td><p>右栏。</p></td></tr></table>',
    ['左栏一。', '左栏二。', '右栏。'],
  ],
  [
    'an empty cell does not tie a row to the line above',
    '<p>单位：亿元</p><table><tr><td></td><td>GDP</td><td></td><td>12</td></tr></table>',
    ['单位：亿元', 'GDP|12'],
  ],
  [
    'ruby readings are out',
    '<p><ruby>圳<rp>(</rp><rt>zhèn</rt><rp>)</rp></ruby>市有3家</p>',
    ['圳市有3家'],
  ],
  [
    'a footnote mark is out',
    '<p>Output rose 4%<sup><a href="#fn2">[2]</a></sup> in May.</p>',
    ['Output rose 4% in May.'],
  ],
  ['a square metre stays', '<p>共120m<sup>2</sup>。</p>', ['共120m2。']],
  [
    'hidden elements are out',
    '<p>看得见<span style="display:none">看不见</span></p><p hidden>也看不见</p>',
    ['看得见'],
  ],
  ['invisible ones too', '<p>seen <span style="visibility:hidden">unseen</span></p>', ['seen']],
  [
    'scripts and styles are out',
    '<p>正文</p><script>var 数 = 1</script><style>p{color:red}</style>',
    ['正文'],
  ],
  ['an indent is no text', '<p>　　全年实现营收。</p>', ['全年实现营收。']],
  ['preformatted lines stay lines', '<pre>A  1\nB  2</pre>', ['A  1', 'B  2']],
];

describe('the text a reader sees', () => {
  for (const [name, html, expected] of cases)
    test(name, () => expect(lines(html)).toEqual(expected));

  test('a body hidden until its script has run is read', () => {
    page('<div id="body" style="visibility:hidden"><p>正文<span>5%</span></p></div>');
    const paragraphs = readParagraphs({ root: find('#body'), keeps: () => true, foundBy: 'test' });
    expect(paragraphs.map(({ text }) => text)).toEqual(['正文5%']);
  });

  test('open shadow roots stand in place of their host, slots where they are', () => {
    page('<div id="body"><x-figure><span>42%</span></x-figure></div>');
    find('x-figure').attachShadow({ mode: 'open' }).innerHTML = '<p>Share: <slot></slot></p>';
    const paragraphs = readParagraphs({ root: find('#body'), keeps: () => true, foundBy: 'test' });
    expect(paragraphs.map(({ text }) => text)).toEqual(['Share: 42%']);
  });

  test('headings are told from paragraphs, by element or by being bold', () => {
    page(
      '<div id="body"><h2>回顾</h2><p><strong>展望2025</strong></p><p>全年<b>增长</b>。</p></div>',
    );
    const paragraphs = readParagraphs({ root: find('#body'), keeps: () => true, foundBy: 'test' });
    expect(paragraphs.map(({ heading }) => heading)).toEqual([true, true, false]);
  });
});
