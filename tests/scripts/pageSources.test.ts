import { expect, test } from 'vitest';
import { pageSources } from '../../scripts/journey/pageSources';

test('files count from the folder npm was started in, and name their results', () => {
  expect(pageSources(['news/zh-报道.html'], '/home/reader')).toEqual([
    {
      asked: 'news/zh-报道.html',
      name: 'zh-报道',
      place: { kind: 'file', path: '/home/reader/news/zh-报道.html' },
    },
  ]);
});

test('an address is kept as it is, and names its results by host and path', () => {
  const [source] = pageSources(['https://paper.example/2026/a_1.html?page=2#top'], '/');
  expect(source).toMatchObject({
    name: 'paper.example-2026-a-1.html',
    place: { kind: 'address', address: 'https://paper.example/2026/a_1.html?page=2#top' },
  });
});

test('a file: address is a file', () => {
  const [source] = pageSources(['file:///tmp/a%20page.html'], '/');
  expect(source?.place).toEqual({ kind: 'file', path: '/tmp/a page.html' });
});

test('no two pages share a folder, on systems that ignore case neither', () => {
  const names = pageSources(['a/x.html', 'b/X.html', 'c/x.htm'], '/').map(({ name }) => name);
  expect(names).toEqual(['x', 'X-2', 'x-3']);
});

test('a name never leads out of the folder of results', () => {
  const names = pageSources(['https://host/../..', '..', 'https://?'], '/a/b').map(
    ({ name }) => name,
  );
  expect(names.every((name) => /^[^./\\]/.test(name) && !name.includes('/'))).toBe(true);
});
