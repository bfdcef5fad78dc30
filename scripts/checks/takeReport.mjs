import { existsSync, readFileSync, rmSync } from 'node:fs';

/**
 * Reads a test runner's JSON report and removes it, so that a later run cannot count it again.
 *
 * @param {string} file
 * @returns {any} `null` when the runner left none.
 */
export function takeReport(file) {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return report;
}
