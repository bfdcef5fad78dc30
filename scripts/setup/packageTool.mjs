import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';

/**
 * The script behind a command an installed package offers. Run with this Node it starts the same
 * way on every system, without the shell that `node_modules/.bin` needs on Windows.
 *
 * @param {string} packageName
 * @param {string} [command] - Where the package offers several; its own name by default.
 * @returns {string}
 */
export function packageTool(packageName, command = packageName) {
  const folder = join(projectRoot, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
