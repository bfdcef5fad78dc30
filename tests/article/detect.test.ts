// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/article/detect';
import { page } from './page';

const chinese =
  '<p>市统计局昨日公布，一季度全市实现生产总值312亿元，同比增长5.6%，增速比上年同期加快0.4个百分点。</p>';
const english =
  '<p>The council said on Tuesday that it would spend £40m on roads, a third more than last year, and hire 200 people.</p>';
const menu =
  '<ul>' +
  '<li><a href="/news">要闻</a></li><li><a href="/money">财经</a></li>'.repeat(8) +
  '</ul>';
const headlines = (count: number) =>
  `<ul>${'<li><a href="/a/1">某县一季度规模以上工业增加值同比增长百分之八</a> <span>2024-04-02</span></li>'.repeat(count)}</ul>`;
const teaser =
  '<div class="card"><h3><a href="/a/2">Council to spend more on roads this year than last</a></h3><p>The council said on Tuesday that it would spend £40m on roads.</p></div>';

function judge(
  body: string,
  head = '',
  address = 'https://news.example/2024/04/02/content_310.htm',
) {
  window.location.href = address;
  return detect(page(body, head));
}

const articles: readonly (readonly [name: string, body: string, head?: string])[] = [
  [
    'a Chinese article of short paragraphs',
    `${menu}<h1>一季度开门红</h1><div>${chinese.repeat(5)}</div>${headlines(6)}`,
  ],
  [
    'a Chinese brief',
    `${menu}<h1>一季度开门红</h1><div>来源：某报</div><div>${chinese.repeat(2)}</div>`,
  ],
  [
    'an English article',
    `${menu}<h1>Council to spend more on roads</h1><article>${english.repeat(6)}</article>`,
  ],
  [
    'an e-paper page in tables',
    `<table><tr><td>${headlines(4)}</td><td><div id="ozoom">${chinese.repeat(4)}</div></td></tr></table>`,
  ],
  [
    'text in one element with line breaks',
    `${menu}<div>${chinese.repeat(6).replaceAll('<p>', '').replaceAll('</p>', '<br><br>')}</div>`,
  ],
  [
    'an article whose text is short but says what it is',
    `${menu}<div>${english.repeat(2)}</div>`,
    '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle"}</script>',
  ],
];

const others: readonly (readonly [name: string, body: string, head: string, address: string])[] = [
  ['a list of headlines', menu + headlines(40), '', 'https://news.example/list/12.html'],
  [
    'a front page',
    `${menu}${headlines(60)}<p>主管单位：某市委宣传部，地址：某市某路1号。</p>`,
    '',
    'https://news.example/',
  ],
  [
    'cards with teasers',
    `<h1>News</h1>${teaser.repeat(20)}`,
    '<meta property="og:type" content="website">',
    'https://news.example/news/',
  ],
  ['an empty page', '', '', 'https://news.example/a/1'],
  [
    'a form',
    '<form><label>Name <input></label><button>Send</button></form>',
    '',
    'https://news.example/contact',
  ],
  [
    'a list that calls its entries articles',
    `<h1>News</h1>${teaser.repeat(20)}`,
    '<script type="application/ld+json">{"@type":"CollectionPage","hasPart":[{"@type":"NewsArticle"}]}</script>',
    'https://news.example/tag/roads',
  ],
];

describe('articles', () => {
  for (const [name, body, head] of articles) {
    test(name, () => {
      const { isArticle, reasons } = judge(body, head);
      expect(isArticle, reasons.join('\n')).toBe(true);
    });
  }
});

describe('other pages', () => {
  for (const [name, body, head, address] of others) {
    test(name, () => {
      const { isArticle, reasons } = judge(body, head, address);
      expect(isArticle, reasons.join('\n')).toBe(false);
    });
  }
});

test('every reason names its signal and its points, and they add up to the score', () => {
  const { score, reasons } = judge(chinese.repeat(5));
  const points = reasons.map((reason) => Number(/: ([+-]?[\d.]+)$/.exec(reason)?.[1]));
  expect(points.reduce((sum, value) => sum + value, 0)).toBe(score);
});

test('the page is not changed', () => {
  judge(`${menu}<div>${chinese.repeat(5)}</div>`);
  const before = document.documentElement.outerHTML;
  detect(document);
  expect(document.documentElement.outerHTML).toBe(before);
});
