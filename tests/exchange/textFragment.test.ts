import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragment } from '../../lib/exchange/textFragment';

const quote = (prefix: string, exact: string, suffix: string) =>
  ({ type: 'TextQuoteSelector', prefix, exact, suffix }) as const;

/** A directive taken apart again, as the specification has it. */
function parse(address: string) {
  const terms = (address.split(':~:text=')[1] ?? '').split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  const decode = (term: string | undefined) => term && decodeURIComponent(term);
  return { prefix: decode(prefix), suffix: decode(suffix), terms: terms.map(decode) };
}

test('prefix, words and suffix, encoded', () => {
  const address = textFragment(
    'https://a.example/x',
    quote('Exports rose by a ', 'record-high 5.3%, & more', ' in May.'),
  );
  expect(address).toBe(
    'https://a.example/x#:~:text=Exports%20rose%20by%20a-,record%2Dhigh%205.3%25%2C%20%26%20more,-in%20May.',
  );
});

test('context is cut between words and stays within a paragraph', () => {
  const { prefix, suffix } = parse(
    textFragment(
      'https://a.example/',
      quote(
        '第一段。\n今年以来各地坚持稳中求进工作总基调，固定资产投资',
        '增长5.3%',
        '，高于全国。\n下一段',
      ),
    ),
  );
  expect('今年以来各地坚持稳中求进工作总基调，固定资产投资'.endsWith(prefix ?? '?')).toBe(true);
  expect(prefix?.length).toBeLessThanOrEqual(24);
  expect(suffix).toBe('，高于全国。');
});

test('a quote over several paragraphs is named by its two ends', () => {
  const { terms } = parse(
    textFragment('https://a.example/', quote('', 'First of all.\nThen more.\nAnd last.', '')),
  );
  expect(terms).toEqual(['First of all.', 'And last.']);
});

test('a fragment and an older directive in the address', () => {
  const words = quote('', '5%', '');
  expect(textFragment('https://a.example/#top', words)).toBe('https://a.example/#top:~:text=5%25');
  expect(textFragment('https://a.example/#top:~:text=old', words)).toBe(
    'https://a.example/#top:~:text=5%25',
  );
});

test('whatever the words, the directive is well formed and gives them back', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(text, text, text, (prefix, exact, suffix) => {
      fc.pre(exact.trim() !== '' && !exact.includes('\n'));
      const address = textFragment('https://a.example/', quote(prefix, exact, suffix));
      expect(address.split(':~:text=')[1]).toMatch(/^[^\s&]*$/);
      const { terms } = parse(address);
      expect(terms).toEqual([exact.trim().toWellFormed()]);
    }),
  );
});
