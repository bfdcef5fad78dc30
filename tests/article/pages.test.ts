// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/article/detect';
import { extract } from '../../lib/article/extract';
import { type Expectation, expectationOf, markupOf, pageNames } from '../pages/expectation';

function open(name: string): Expectation {
  const expectation = expectationOf(name);
  window.location.href = expectation.address;
  const parsed = new DOMParser().parseFromString(markupOf(name), 'text/html');
  document.head.innerHTML = parsed.head.innerHTML;
  document.body.replaceWith(document.importNode(parsed.body, true));
  return expectation;
}

test('every page has its expectation, and every expectation its page', () => {
  const expectations = readdirSync(join(import.meta.dirname, '../pages'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''));
  expect(expectations).toEqual(pageNames);
  expect(pageNames.length).toBeGreaterThanOrEqual(25);
});

// The others are read in tests/e2e/pages.spec.ts, as these are.
describe('pages', () => {
  for (const name of pageNames.filter((page) => !expectationOf(page).browser)) {
    describe(name, () => {
      test('is judged rightly', () => {
        const { isArticle } = open(name);
        const detection = detect(document);
        expect(detection.isArticle, detection.reasons.join('\n')).toBe(isArticle);
      });
      test('is read rightly, and not changed', () => {
        const { isArticle, address, text, ...metadata } = open(name);
        const before = document.documentElement.outerHTML;
        const article = extract(document);
        expect(document.documentElement.outerHTML).toBe(before);
        if (!isArticle) return;
        expect(article).toMatchObject({ url: address, ...metadata });
        expect(article?.text.split('\n')).toEqual(text);
      });
    });
  }
});
