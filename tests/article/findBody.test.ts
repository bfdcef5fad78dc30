// @vitest-environment happy-dom
import { Readability } from '@mozilla/readability';
import { describe, expect, test, vi } from 'vitest';
import { extract } from '../../lib/article/extract';
import { page } from './page';

const paragraph = (figure: number) =>
  `<p>The council said on Tuesday that it would spend £${figure}m on roads, a third more than last year, and hire 200 people.</p>`;
const story = `<div class="story">${paragraph(41)}${paragraph(42)}${paragraph(43)}</div>`;
const card =
  '<div class="card"><h3><a href="/a/2">Harbour tram to run until midnight at weekends</a></h3><p>The tram will run until midnight from May, the authority said, adding 60 trips a week.</p></div>';
const comments = `<div class="comments">${'<div><p>I drive this road every day, and it has never been worse, 10 holes at least.</p></div>'.repeat(6)}</div>`;

function figures(body: string): string[] {
  const text = extract(page(`<h1>Roads</h1>${body}`))?.text ?? '';
  return [...text.matchAll(/£\d+m|60 trips|10 holes/g)].map(([found]) => found);
}

const layouts: readonly (readonly [name: string, body: string])[] = [
  ['alone', story],
  ['among teasers of other articles', `${story}<div>${card.repeat(6)}</div>`],
  ['before comments longer than itself', `${story}${comments}`],
  [
    'in sections, one a paragraph',
    `<div>${story.replaceAll('<p>', '<section><p>').replaceAll('</p>', '</p></section>')}</div>`,
  ],
  ['in cells of a layout', `<table><tr><td>${card.repeat(3)}</td><td>${story}</td></tr></table>`],
  [
    'with an advertisement inside',
    story.replace(
      '</p>',
      '</p><aside><p>Our own shop now has, for you, 10 holes of golf, all at £99m.</p></aside>',
    ),
  ],
];

describe('the article is found', () => {
  for (const [name, body] of layouts) {
    test(name, () => expect(figures(body)).toEqual(['£41m', '£42m', '£43m']));
  }
});

describe('without Readability, which a page’s policy may stop,', () => {
  for (const [name, body] of layouts) {
    test(name, () => {
      vi.spyOn(Readability.prototype, 'parse').mockImplementation(() => {
        throw new TypeError('This document requires TrustedHTML.');
      });
      vi.spyOn(console, 'debug').mockImplementation(() => undefined);
      expect(figures(body)).toEqual(['£41m', '£42m', '£43m']);
    });
  }
});

test('a page without sentences has no article', () => {
  expect(
    extract(page('<ul><li><a href="/1">News</a></li><li><a href="/2">Roads</a></li></ul>')),
  ).toBeNull();
  expect(extract(page(''))).toBeNull();
});

test('an article in an open shadow root is read, and can be marked', () => {
  page('<x-story></x-story>');
  const host = document.querySelector('x-story');
  if (!host) throw new Error('The test’s page has no host.');
  host.attachShadow({ mode: 'open' }).innerHTML = `<main>${story}</main>`;
  const article = extract(document);
  const start = article?.text.indexOf('£42m') ?? -1;
  expect(article?.map.toRanges(start, start + 4).map((range) => range.toString())).toEqual([
    '£42m',
  ]);
});
