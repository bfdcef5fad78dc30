// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../lib/article/metadata/readMetadata';
import { find, page } from '../page';

const prose = '<p id="first">市统计局昨日公布，一季度全市实现生产总值312亿元，同比增长5.6%。</p>';

function read({ body = prose, head = '', address = 'https://news.example/a/1' }) {
  page(body, head);
  window.location.href = address;
  return readMetadata(document, find('#first'), find('#first').textContent ?? '');
}

const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('title', () => {
  const cases: readonly (readonly [name: string, head: string, body: string, expected: string])[] =
    [
      [
        'without the site’s name',
        '<title>一季度全市经济增长5.6%_财经_某某网</title>',
        prose,
        '一季度全市经济增长5.6%',
      ],
      [
        'without it after a bar',
        '<title>City economy grows faster than expected | The Invented Times</title>',
        prose,
        'City economy grows faster than expected',
      ],
      [
        'hyphens inside stay',
        '<title>Year-on-year growth slows to 3% - Example News</title>',
        prose,
        'Year-on-year growth slows to 3%',
      ],
      [
        'the heading the page’s title repeats',
        '<title>一季度全市经济增长5.6% - 某某晚报网</title>',
        `<h1>某某晚报网</h1><h2>一季度全市经济增长5.6%</h2>${prose}`,
        '一季度全市经济增长5.6%',
      ],
      [
        'not a heading below the text',
        '<title>一季度全市经济增长5.6%</title>',
        `<h1>一季度全市经济增长5.6%</h1>${prose}<h2>相关：一季度全市经济</h2>`,
        '一季度全市经济增长5.6%',
      ],
      [
        'an e-paper’s own, not the name of the page of the paper',
        '<title>A03版：要闻</title>',
        `<founder-title>新区一季度开门红</founder-title>${prose}`,
        '新区一季度开门红',
      ],
      [
        'an e-paper’s in its comment',
        '<title>A03版：要闻</title>',
        `${prose}<!--enpproperty <founder-date>2024-04-02</founder-date><founder-title>新区开门红</founder-title> /enpproperty-->`,
        '新区开门红',
      ],
      [
        'the only heading where the title names the site',
        '<title>-某某网</title>',
        `<h1>怎样看懂一季度数据</h1>${prose}`,
        '怎样看懂一季度数据',
      ],
    ];
  for (const [name, head, body, expected] of cases)
    test(name, () => expect(read({ head, body }).title).toBe(expected));
});

describe('published', () => {
  const shown = (line: string) => `<h1>标题在此处</h1><div>${line}</div>${prose}`;
  const cases: readonly (readonly [
    name: string,
    page: Parameters<typeof read>[0],
    expected: string | null,
  ])[] = [
    [
      'JSON-LD, with its zone',
      {
        head: jsonLd({
          '@graph': [{ '@type': 'NewsArticle', datePublished: '2024-04-02T09:00:00+08:00' }],
        }),
      },
      '2024-04-02T09:00:00+08:00',
    ],
    [
      'meta before what is shown',
      {
        head: '<meta property="article:published_time" content="2024-04-02T09:00:00Z">',
        body: shown('2024年4月5日'),
      },
      '2024-04-02T09:00:00Z',
    ],
    [
      '<time> near the title',
      {
        body: `<time datetime="2024-04-02">Tuesday</time>${prose}<time datetime="2024-03-01">older</time>`,
      },
      '2024-04-02',
    ],
    [
      'a line near the title',
      { body: shown('2024年04月02日 08:30　来源：某报') },
      '2024-04-02T08:30',
    ],
    ['an e-paper’s date line', { body: shown('某晚报 2024.4.2 星期二') }, '2024-04-02'],
    [
      'the date with a time, of two',
      { body: shown('2024-04-01 | 更新 2024-04-02 10:05') },
      '2024-04-01',
    ],
    [
      'the address, when nothing else says',
      { address: 'https://news.example/2024-04/02/content_1.htm' },
      '2024-04-02',
    ],
    ['nothing', {}, null],
  ];
  for (const [name, input, expected] of cases)
    test(name, () => expect(read(input).published).toBe(expected));
});

describe('byline', () => {
  const meta = (name: string) => ({ head: `<meta name="author" content="${name}">` });
  const people = [
    '王小明',
    '张华、李四',
    'Ada Lovelace',
    'Ada Lovelace and Grace Hopper',
    '克里斯蒂娜·里奇',
  ];
  const others = [
    '责任编辑：王小明',
    '编辑 李某',
    'NN2587',
    'https://example.com/ada',
    '某某晚报',
    '新华社',
    'admin',
    'news@example.com',
  ];
  for (const name of people) test(name, () => expect(read(meta(name)).byline).toBe(name));
  for (const name of others) test(`not ${name}`, () => expect(read(meta(name)).byline).toBeNull());
  test('a label and a date are no part of it', () => {
    expect(read({ body: `<div class="author">作者：王小明 2024-04-02</div>${prose}` }).byline).toBe(
      '王小明',
    );
  });
  test('the reporter named in the text', () => {
    const body = '<p id="first">本报讯（记者 王小明）一季度全市增长5.6%。</p>';
    expect(read({ body }).byline).toBe('王小明');
  });
  test('a reporter spoken of is not the author', () => {
    const body = '<p id="first">记者从会上获悉，一季度全市增长5.6%。</p>';
    expect(read({ body }).byline).toBeNull();
  });
});

describe('addresses', () => {
  const canonical = (address: string, head = '') => read({ address, head }).canonicalUrl;
  test('the canonical link, resolved', () =>
    expect(
      canonical('https://m.news.example/a/1?from=app', '<link rel="canonical" href="/b/1">'),
    ).toBe('https://m.news.example/b/1'));
  test('without tracking parameters and fragment', () =>
    expect(canonical('https://news.example/a?id=7&utm_source=x&spm=1#top')).toBe(
      'https://news.example/a?id=7',
    ));
  test('a canonical link to the front page is a mistake', () =>
    expect(
      canonical('https://news.example/a/1', '<link rel="canonical" href="https://news.example/">'),
    ).toBe('https://news.example/a/1'));
  test('a canonical link that is no web address says nothing', () =>
    expect(
      canonical('https://news.example/a/1', '<link rel="canonical" href="javascript:void(0)">'),
    ).toBe('https://news.example/a/1'));
});

test('JSON-LD that is broken does not stop the rest', () => {
  const head =
    '<script type="application/ld+json">{"@type": </script><title>一季度全市经济增长5.6%</title>';
  expect(read({ head }).title).toBe('一季度全市经济增长5.6%');
});
