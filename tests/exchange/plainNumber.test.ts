import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainNumber } from '../../lib/exchange/plainNumber';

test.each([
  [7320000000, '7320000000'],
  [-3.2, '-3.2'],
  [1.5e21, '1500000000000000000000'],
  [-1.25e-9, '-0.00000000125'],
  [0, '0'],
])('%d', (value, written) => expect(plainNumber(value)).toBe(written));

test('any number reads back the same, from digits alone', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const written = plainNumber(value);
      expect(written).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(written)).toBe(value === 0 ? 0 : value);
    }),
  );
});
