import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe } from '../../lib/anchors/describe';
import { locate } from '../../lib/anchors/locate';
import { locateAll } from '../../lib/anchors/locateAll';
import { chinese, english } from './texts';

const seen = /[\p{L}\p{N}]/u;

/** A passage of an article that shows something and does not cut a character in two. */
const passage = fc
  .tuple(fc.constantFrom(chinese, english), fc.nat(), fc.integer({ min: 1, max: 60 }))
  .map(([text, at, length]) => {
    const start = at % (text.length - 1);
    return { text, start, end: Math.min(text.length, start + length) };
  })
  .filter(({ text, start, end }) => seen.test(text.slice(start, end)));

test('in the same text a passage is exact', () => {
  fc.assert(
    fc.property(passage, ({ text, start, end }) => {
      expect(locate(text, describe(text, start, end))).toEqual({ state: 'exact', start, end });
    }),
  );
});

test('in any text at all, repetitive ones too, a passage is exact', () => {
  const word = fc.constantFrom('增长', '5%', 'a', ' ', '\n', '。', '①', '𠮷', 'e\u0301', '\u00ad');
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 80 }),
      fc.nat(),
      fc.nat(),
      (words, a, b) => {
        const from = a % words.length;
        const to = from + 1 + (b % (words.length - from));
        const text = words.join('');
        const start = words.slice(0, from).join('').length;
        const end = words.slice(0, to).join('').length;
        fc.pre(/[^\s\u00ad]/.test(text.slice(start, end)));
        expect(locate(text, describe(text, start, end))).toEqual({ state: 'exact', start, end });
      },
    ),
  );
});

test('text put before moves it by as much', () => {
  const before = fc.string({ minLength: 1, maxLength: 80 }).map((text) => `${text}。\n`);
  fc.assert(
    fc.property(passage, before, ({ text, start, end }, lead) => {
      const located = locate(lead + text, describe(text, start, end));
      const shift = lead.length;
      expect(located).toEqual({ state: 'moved', start: start + shift, end: end + shift });
    }),
  );
});

test('it is lost when its paragraph is gone', () => {
  fc.assert(
    fc.property(passage, ({ text, start, end }) => {
      const from = text.lastIndexOf('\n', start) + 1;
      const next = text.indexOf('\n', end - 1);
      const after = text.slice(0, from) + (next < 0 ? '' : text.slice(next + 1));
      expect(locate(after, describe(text, start, end))).toEqual({ state: 'lost' });
    }),
  );
});

test('it never throws and never leaves the page, whatever the page', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 200 });
  const cut = fc.tuple(fc.nat(), fc.nat(), anything);
  fc.assert(
    fc.property(passage, cut, anything, ({ text, start, end }, [from, length, insert], other) => {
      const at = from % text.length;
      const edited = text.slice(0, at) + insert + text.slice(at + (length % 80));
      const anchor = describe(text, start, end);
      for (const page of [edited, other, `${other}${edited}`])
        for (const place of locateAll(page, [anchor, anchor])) {
          if (place.state === 'lost') continue;
          expect(0 <= place.start && place.start < place.end && place.end <= page.length).toBe(
            true,
          );
        }
    }),
  );
});

test('any span of any text can be described and the words are its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const { quote, position } = describe(text, start, end);
      expect(quote.exact).toBe(text.slice(start, end));
      expect(text.slice(0, start).endsWith(quote.prefix)).toBe(true);
      expect(text.slice(end).startsWith(quote.suffix)).toBe(true);
      expect(position).toEqual({ type: 'TextPositionSelector', start, end });
      locate(text, { quote, position });
    }),
  );
});
