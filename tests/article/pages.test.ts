// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/article/detect';
import { extract } from '../../lib/article/extract';

interface Expectation {
  address: string;
  isArticle: boolean;
  title?: string;
  byline?: string | null;
  site?: string | null;
  published?: string | null;
  language?: string;
  /** The text, line by line. */
  text?: string[];
}

const folder = join(import.meta.dirname, '../pages');
const files = readdirSync(folder).filter((name) => name.endsWith('.html'));

function open(name: string): Expectation {
  // A page without an expectation fails here.
  const expectation: Expectation = JSON.parse(
    readFileSync(join(folder, name.replace(/html$/, 'json')), 'utf8'),
  );
  window.location.href = expectation.address;
  const parsed = new DOMParser().parseFromString(
    readFileSync(join(folder, name), 'utf8'),
    'text/html',
  );
  document.head.innerHTML = parsed.head.innerHTML;
  document.body.replaceWith(document.importNode(parsed.body, true));
  return expectation;
}

describe('pages', () => {
  for (const name of files) {
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
