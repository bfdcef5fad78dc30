/**
 * What a step of `npm test` came to; `output` is shown when something failed.
 *
 * @typedef {{ passed: number, failed: number, output: string }} Outcome
 */

/**
 * Counts a program as one test, passed when it ends with 0.
 *
 * @param {{ code: number, output: string }} ended
 * @returns {Outcome}
 */
export function processCheck({ code, output }) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}
