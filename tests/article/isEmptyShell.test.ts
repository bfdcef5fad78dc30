// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { isEmptyShell } from '../../lib/article/isEmptyShell';
import { page } from './page';

afterEach(() => vi.restoreAllMocks());

function loading(state: DocumentReadyState, body: string): Document {
  const shown = page(body);
  vi.spyOn(shown, 'readyState', 'get').mockReturnValue(state);
  return shown;
}

test('a page that is still loading and has no words', () =>
  expect(isEmptyShell(loading('interactive', '<div id="root"></div><script>0</script>'))).toBe(
    true,
  ));
test('not a page that has come', () =>
  expect(isEmptyShell(loading('complete', '<div id="root"></div>'))).toBe(false));
test('not a page with words', () =>
  expect(
    isEmptyShell(
      loading('interactive', `<ul>${'<li>全市前三季度外贸进出口增长</li>'.repeat(20)}</ul>`),
    ),
  ).toBe(false));
