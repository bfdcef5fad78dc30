import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { paintedMarks } from '../../scripts/journey/markedPage';
import { expectationOf, markupOf, pageNames } from '../pages/expectation';
import { type Reader, startReader } from './reader';

// One browser for all of them: each page is a tab.
test.describe.configure({ mode: 'default' });
let reader: Reader;
let profile: string;

test.beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'yardstick-pages-'));
  reader = await startReader(profile);
});
test.afterAll(async () => {
  await reader.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Opens markup at an address of its own, scripts and all; everything else there is missing. */
async function open(address: string, markup: string): Promise<Page> {
  const page = await reader.context.newPage();
  await page.route(/^https?:/, (route) =>
    route.request().isNavigationRequest() && route.request().url() === address.replace(/#.*/, '')
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup })
      : route.abort(),
  );
  await page.goto(address);
  return page;
}

const readingOf = async (page: Page) =>
  reader.extension.askPage(await reader.extension.tabIdOf(page), 'reading:get', null);
const statusOf = async (page: Page) =>
  reader.extension.askBackground('page:status', { tabId: await reader.extension.tabIdOf(page) });

for (const name of pageNames) {
  test(`${name} is judged and read rightly`, async () => {
    const { browser, isArticle, address, text, lines, characters, ...metadata } =
      expectationOf(name);
    const page = await open(address, markupOf(name));
    const status = await statusOf(page);
    expect(status.state, JSON.stringify(status)).toBe(isArticle ? 'annotated' : 'declined');
    if (isArticle) {
      const reading = await readingOf(page);
      expect(reading.article).toMatchObject({ url: address, ...metadata });
      if (text) expect(reading.text.split('\n')).toEqual(text);
      if (lines) expect(reading.text.split('\n')).toHaveLength(lines);
      if (characters) expect(reading.text.length).toBeGreaterThan(characters);
    }
    await page.close();
  });
}

const sentences = [
  '北川镇昨天公布上半年账本，全镇工业产值达到7.6亿元，同比增长8.2%，增速为五年来最快。',
  '镇里新开工项目十一个，总投资3.4亿元，其中竹木加工项目四个，预计明年三月底前投产。',
  '农民人均可支配收入为13200元，比去年同期多出910元，增长7.4%，外出务工收入占四成。',
];
const later = [
  '南屿港上月吞吐量为412万吨，环比下降3.1%，港务局称主要受台风影响，停工共计六天。',
  '集装箱业务仍保持增长，当月完成21.7万标准箱，同比增长5.9%，其中内贸航线增长较快。',
  '港务局预计，全年吞吐量仍可达到5000万吨左右，比上年增长2%。',
];
const html = (some: readonly string[]) => some.map((each) => `<p>${each}</p>`).join('');
const address = 'https://news.beichuan.example/a/2024-07-02/1001.html';
const markup = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>北川镇公布上半年账本</title></head>
<body><nav><a href="/">首页</a></nav><main><h1>北川镇公布上半年账本</h1><div id="body">${html(sentences)}</div></main></body></html>`;

async function words(page: Page): Promise<string[]> {
  return (await paintedMarks(page)).map((mark) => mark.words);
}
const poll = (page: Page) => expect.poll(() => words(page));
/** Replaces an element's content as a page's own script would. */
const write = (page: Page, selector: string, content: string) =>
  page.evaluate(
    ([at, put]) => {
      const parsed = new DOMParser().parseFromString(put ?? '', 'text/html');
      document.querySelector(at ?? '')?.replaceChildren(...parsed.body.childNodes);
    },
    [selector, content],
  );

test('what “read more” brings is marked, and what was marked is left alone', async () => {
  const page = await open(address, markup.replace(html(sentences), html(sentences.slice(0, 2))));
  await poll(page).toContain('7.6亿元');
  await page.evaluate(() => {
    const painted = [...(CSS.highlights.get('yardstick-figure') ?? [])];
    Object.assign(window, { painted });
  });
  await page.evaluate((line) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    document.querySelector('#body')?.append(paragraph);
  }, sentences[2] ?? '');
  await poll(page).toContain('13200元');
  const kept = await page.evaluate(() => {
    const now = CSS.highlights.get('yardstick-figure');
    return (window as unknown as { painted: Range[] }).painted.every((range) => now?.has(range));
  });
  expect(kept).toBe(true);
  await page.close();
});

test('a text that was folded away is read when it is shown', async () => {
  const folded = markup.replace(`<p>${sentences[2]}`, `<p class="more" hidden>${sentences[2]}`);
  const page = await open(address, folded);
  await poll(page).toContain('7.6亿元');
  expect(await words(page)).not.toContain('13200元');
  await page.evaluate(() => document.querySelector('.more')?.removeAttribute('hidden'));
  await poll(page).toContain('13200元');
  await page.close();
});

test('the same words in new nodes are marked again, and saved notes with them', async () => {
  const page = await open(address, markup);
  await poll(page).toContain('8.2%');
  const tabId = await reader.extension.tabIdOf(page);
  const { marks } = await readingOf(page);
  const saved = marks.find(({ quote }) => quote === '8.2%')?.id ?? '';
  await reader.extension.askPage(tabId, 'marks:save', { markIds: [saved] });
  await write(page, '#body', html(sentences));
  await expect
    .poll(async () =>
      (await paintedMarks(page)).filter(({ layer }) => layer === 'yardstick-saved-figure'),
    )
    .toEqual([{ layer: 'yardstick-saved-figure', words: '8.2%' }]);
  await poll(page).toContain('13200元');
  await page.close();
});

test('a click within an application leads to another article, then to a list', async () => {
  const page = await open(address, markup);
  await poll(page).toContain('7.6亿元');
  await page.evaluate(() => history.pushState(null, '', '/a/2024-07-03/1002.html'));
  await write(page, 'main', `<h1>南屿港上月吞吐量下降</h1><div>${html(later)}</div>`);
  await page.evaluate(() => {
    document.title = '南屿港上月吞吐量下降';
  });
  await poll(page).toContain('412万吨');
  const { article } = await readingOf(page);
  expect(article.title).toBe('南屿港上月吞吐量下降');
  expect(article.canonicalUrl).toBe('https://news.beichuan.example/a/2024-07-03/1002.html');
  await page.evaluate(() => history.pushState(null, '', '/list/'));
  const item = '<li><a href="/a/3.html">全县前三季度外贸进出口增长5.1%</a> 2024-07-02</li>';
  await write(page, 'main', `<ul>${item.repeat(30)}</ul>`);
  await poll(page).toEqual([]);
  await page.close();
});

test('endless scrolling: an article that comes below is not taken for the first', async () => {
  const article = markup
    .replace('<main>', '<main><article>')
    .replace('</main>', '</article></main>');
  const page = await open(address, article);
  await poll(page).toContain('7.6亿元');
  const before = await words(page);
  await page.evaluate(
    (content) => {
      const parsed = new DOMParser().parseFromString(content, 'text/html');
      document.querySelector('main')?.append(...parsed.body.childNodes);
      history.replaceState(null, '', '/a/2024-07-03/1002.html');
    },
    `<article><h1>南屿港上月吞吐量下降</h1>${html([...later, ...later])}</article>`,
  );
  await page.waitForTimeout(1500);
  expect(await words(page)).toEqual(before);
  const { article: read } = await readingOf(page);
  expect(read.canonicalUrl).toBe(address);
  await page.close();
});
