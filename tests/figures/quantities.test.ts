import { describe, expect, it } from 'vitest';
import { caseFiles, readCases, runCase } from './notation';

describe.each(caseFiles())('cases/%s.txt', (file) => {
  it.each(readCases(file).map((noted) => [noted.name, noted] as const))('%s', (_, noted) => {
    const { found, trail } = runCase(noted);
    expect(found, trail).toEqual(noted.expected);
  });
});

it('has cases that match and cases that must not in every file', () => {
  for (const file of caseFiles()) {
    const cases = readCases(file);
    expect(
      cases.some((noted) => noted.expected.length > 0),
      file,
    ).toBe(true);
    expect(
      cases.some((noted) => noted.expected.length === 0),
      file,
    ).toBe(true);
  }
});
