// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinColumns } from '../../lib/article/joinColumns';
import { createTextMap, layOut } from '../../lib/article/map';
import { readParagraphs } from '../../lib/article/readParagraphs';
import { find, page } from './page';

function read(html: string) {
  page(`<div id="body">${html}</div>`);
  const paragraphs = readParagraphs({ root: find('#body'), keeps: () => true, foundBy: 'test' });
  const { text, pieces } = layOut(joinColumns(paragraphs, true));
  return { text, map: createTextMap(pieces) };
}

const visible = (text: string) => text.replace(/\s/g, '');
const shown = (ranges: readonly Range[]) =>
  visible(ranges.map((range) => range.toString()).join(''));

/** Markup of nested inline and block elements with untidy white space. */
const words = fc.stringMatching(/^(?:[a-z]{1,6}|[一二三年月增长亿元]{1,5}|\d{1,4}%?| |\n ){1,4}$/);
const markup = fc.letrec<{ node: string; inline: string }>((tie) => ({
  inline: fc.oneof(
    words,
    fc
      .tuple(fc.constantFrom('b', 'span', 'a', 'em'), words)
      .map(([tag, text]) => `<${tag}>${text}</${tag}>`),
    fc.constantFrom(
      '<br>',
      '<!-- no text -->',
      '<script>0</script>',
      '<span hidden>not seen</span>',
    ),
  ),
  node: fc
    .tuple(fc.constantFrom('p', 'div', 'li', 'td'), fc.array(tie('inline'), { maxLength: 5 }))
    .map(([tag, parts]) =>
      tag === 'td'
        ? `<table><tr><td>${parts.join('')}</td><td>1</td></tr></table>`
        : `<${tag}>${parts.join('')}</${tag}>`,
    ),
})).node;

describe('text ⇄ page', () => {
  test('any span is shown by its ranges, and by nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(markup, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        (parts, a, b) => {
          const { text, map } = read(parts.join('\n'));
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
          if (start === undefined || end === undefined) return;
          const ranges = map.toRanges(start, end);
          expect(shown(ranges)).toBe(visible(text.slice(start, end)));
          for (const range of ranges) expect(range.startContainer).toBe(range.endContainer);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('every character leads to its place and back', () => {
    fc.assert(
      fc.property(fc.array(markup, { minLength: 1, maxLength: 4 }), (parts) => {
        const { text, map } = read(parts.join(''));
        for (let offset = 0; offset < text.length; offset++) {
          const range = map.toRanges(offset, offset + 1)[0];
          if (!range) expect(text[offset]).toMatch(/\s/);
          else expect(map.toOffset(range.startContainer, range.startOffset)).toBe(offset);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a joined print column is one span of text and two ranges of the page', () => {
    const { text, map } = read('<p>　　坚持创新、</p><p>　　绿色发展，增长6.8%。</p>');
    expect(text).toBe('坚持创新、绿色发展，增长6.8%。');
    expect(map.toRanges(0, 7).map((range) => range.toString())).toEqual(['坚持创新、', '绿色']);
  });

  test('a place between elements is the text that follows', () => {
    const { text, map } = read('<p>One.</p><p>Two.</p>');
    expect(text).toBe('One.\nTwo.');
    expect(map.toOffset(find('#body'), 1)).toBe(5);
    expect(map.toOffset(find('#body'), 2)).toBe(9);
    expect(map.toOffset(find('#body > p'), 0)).toBe(0);
  });

  test('places outside the article have no offset', () => {
    const { map } = read('<p>one</p>');
    const other = document.body.appendChild(document.createElement('p'));
    other.textContent = 'elsewhere';
    expect(map.toOffset(other.firstChild ?? other, 3)).toBeNull();
    expect(map.toOffset(other, 0)).toBeNull();
  });

  test('a node that was removed or rewritten is not marked', () => {
    const { map } = read('<p id="a">5.3%</p><p id="b">up</p>');
    find('#b').remove();
    const figure = find('#a').firstChild as Text;
    figure.data = '5.2%';
    expect(map.toRanges(0, 7)).toEqual([]);
  });
});
