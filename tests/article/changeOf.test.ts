// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { changeOf } from '../../lib/article/changeOf';
import { concernsText } from '../../lib/article/concernsText';
import { extract } from '../../lib/article/extract';
import { readAgain } from '../../lib/article/readAgain';
import type { Article } from '../../lib/article/types';
import { find, page } from './page';

const paragraphs = [
  '北川镇昨天公布上半年账本，全镇工业产值达到7.6亿元，同比增长8.2%，增速为五年来最快。',
  '镇里新开工项目十一个，总投资3.4亿元，其中竹木加工项目四个，预计明年三月底前投产。',
  '农民人均可支配收入为13200元，比去年同期多出910元，增长7.4%，外出务工收入占四成。',
];
const others = [
  '南屿港上月吞吐量为412万吨，环比下降3.1%，港务局称主要受台风影响，停工共计六天。',
  '集装箱业务仍保持增长，当月完成21.7万标准箱，同比增长5.9%，其中内贸航线增长较快。',
];
const html = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

function open(body: string, address = 'https://news.example/a/2024-07-02/1.html'): Article {
  window.location.href = address;
  page(body);
  return read();
}

function read(): Article {
  const article = extract(document);
  if (!article) throw new Error("The test's page has no article.");
  return article;
}

describe('a living page', () => {
  test('that was left alone', () => {
    const before = open(`<div id="body">${html(paragraphs)}</div>`);
    expect(changeOf(before, read())).toBe('none');
  });

  test('whose clock and advert changed', () => {
    const before = open(`<i id="clock">9:41</i><div id="body">${html(paragraphs)}</div>`);
    find('#clock').textContent = '9:42';
    expect(changeOf(before, read())).toBe('none');
  });

  test('that got the rest of its article', () => {
    const before = open(`<div id="body">${html(paragraphs.slice(0, 2))}</div>`);
    find('#body').insertAdjacentHTML('beforeend', `<p>${paragraphs[2]}</p>`);
    expect(changeOf(before, read())).toBe('same-article');
  });

  test('that wrote the same words into new nodes', () => {
    const before = open(`<div id="body">${html(paragraphs)}</div>`);
    find('#body').innerHTML = html(paragraphs);
    const after = read();
    expect(after.text).toBe(before.text);
    expect(before.map.standing()).toBe(0);
    expect(changeOf(before, after)).toBe('same-article');
  });

  test('that corrected a number', () => {
    const before = open(`<div id="body">${html(paragraphs)}</div>`);
    const text = find('#body p').firstChild as Text;
    text.data = text.data.replace('8.2%', '8.3%');
    expect(changeOf(before, read())).toBe('same-article');
  });

  test('that went to another article', () => {
    const before = open(`<div id="body">${html(paragraphs)}</div>`);
    find('#body').innerHTML = html(others);
    expect(changeOf(before, read())).toBe('other-article');
  });

  test('that put a longer article below the first', () => {
    const before = open(`<article>${html(paragraphs.slice(0, 2))}</article>`);
    document.body.insertAdjacentHTML(
      'beforeend',
      `<article><h1>南屿港上月吞吐量下降</h1>${html([...others, ...others, ...others])}</article>`,
    );
    expect(changeOf(before, read())).toBe('none');
  });

  test('that took its article away', () => {
    const before = open(`<div id="body">${html(paragraphs)}</div>`);
    find('#body').remove();
    expect(changeOf(before, extract(document))).toBe('gone');
  });
});

describe('the address', () => {
  const canonical = '<link rel="canonical" href="https://news.example/a/2024-07-02/1.html">';

  test('of an article that stays is the one it was read at', () => {
    const before = open(`<div id="body">${html(paragraphs.slice(0, 2))}</div>`);
    find('#body').insertAdjacentHTML('beforeend', `<p>${paragraphs[2]}</p>`);
    history.replaceState(null, '', '/a/2024-07-02/2.html');
    const { change, article } = readAgain(document, before, () => true);
    expect(change).toBe('same-article');
    expect(article?.canonicalUrl).toBe(before.canonicalUrl);
  });

  test('of another article is not the canonical link left by the first', () => {
    const before = open(`<div id="body">${html(paragraphs)}</div>`);
    document.head.insertAdjacentHTML('beforeend', canonical);
    expect(read().canonicalUrl).toBe('https://news.example/a/2024-07-02/1.html');
    history.replaceState(null, '', '/a/2024-07-02/2.html');
    find('#body').innerHTML = html(others);
    const { change, article } = readAgain(document, before, () => true);
    expect(change).toBe('other-article');
    expect(article?.canonicalUrl).toBe('https://news.example/a/2024-07-02/2.html');
  });

  test('of a list ends the reading', () => {
    const before = open(`<div id="body">${html(paragraphs)}</div>`);
    history.replaceState(null, '', '/list/');
    find('#body').innerHTML = html(others);
    expect(readAgain(document, before, () => false)).toEqual({ change: 'gone', article: null });
  });
});

describe('what concerns the text', () => {
  async function records(act: () => void): Promise<boolean> {
    const article = open(
      `<p id="clock">9</p><div id="body">${html(paragraphs)}<p>增长<b id="figure">5.3%</b>，高于上年同期，也高于全县平均水平，为近年最好。</p></div><div id="end"></div>`,
    );
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((some) => void seen.push(...some));
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    act();
    await new Promise((resolve) => setTimeout(resolve, 5));
    observer.disconnect();
    expect(seen.length).toBeGreaterThan(0);
    return seen.some((record) => concernsText(record, article));
  }

  test('a number in the article', async () => {
    const write = () => {
      (find('#figure').firstChild as Text).data = '5.4%';
    };
    expect(await records(write)).toBe(true);
  });
  test('a text that came', async () => {
    const write = () => {
      find('#end').innerHTML = html(others);
    };
    expect(await records(write)).toBe(true);
  });
  test('a text that was shown', async () =>
    expect(await records(() => find('#body').setAttribute('class', 'open'))).toBe(true));
  test('no clock', async () => {
    const write = () => {
      (find('#clock').firstChild as Text).data = '10';
    };
    expect(await records(write)).toBe(false);
  });
  test('no empty element, such as our card’s', async () => {
    const write = () => void document.body.append(document.createElement('div'));
    expect(await records(write)).toBe(false);
  });
});
