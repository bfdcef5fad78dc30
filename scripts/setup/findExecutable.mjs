import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Looks a program up as the shell would.
 *
 * @param {string} name - Without `.exe`.
 * @returns {string | null} Its path, or `null` when it is not on PATH.
 */
export function findExecutable(name) {
  const fileName = process.platform === 'win32' ? `${name}.exe` : name;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, fileName)).find(isExecutable) ?? null;
}

/**
 * @param {string} path
 * @returns {boolean}
 */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
