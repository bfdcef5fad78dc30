/**
 * Tells the person at the terminal something. Always on stderr: the evaluation commands own stdout.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
