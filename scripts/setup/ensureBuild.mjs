import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle } from './Obstacle.mjs';
import { packageTool } from './packageTool.mjs';
import { projectRoot } from './projectRoot.mjs';
import { runProcess } from './runProcess.mjs';
import { say } from './say.mjs';

const sources = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'package-lock.json',
];

/** Where each build lands, below the project's folder. */
export const builds = {
  'chrome granted': {
    args: ['-b', 'chrome', '--mode', 'granted'],
    folder: '.output/chrome-mv3-granted',
  },
  'chrome production': { args: ['-b', 'chrome'], folder: '.output/chrome-mv3' },
  'firefox granted': {
    args: ['-b', 'firefox', '--mode', 'granted'],
    folder: '.output/firefox-mv3-granted',
  },
};

/**
 * Builds the extension when a source is newer than the last build.
 *
 * @param {keyof typeof builds} name - "granted" stands for a reader who has said where Yardstick may read.
 * @returns {Promise<string>} The folder to load. Throws an `Obstacle` with the build's words when it fails.
 */
export async function ensureBuild(name) {
  const folder = join(projectRoot, builds[name].folder);
  if (isCurrent(folder)) return folder;
  say(`Building the extension (${name}) …`);
  await build(name);
  return folder;
}

/** @param {keyof typeof builds} name */
export async function build(name) {
  const args = [packageTool('wxt'), 'build', ...builds[name].args];
  const { code, output } = await runProcess(process.execPath, args);
  if (code !== 0)
    throw new Obstacle(`The build (${name}) failed: put right what it says.\n${output}`);
}

function isCurrent(/** @type {string} */ folder) {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const builtAt = statSync(manifest).mtimeMs;
  return sources.every((source) => newestIn(join(projectRoot, source)) <= builtAt);
}

/** @returns {number} When the newest file or folder at or below a path was changed, ms since the epoch. */
function newestIn(/** @type {string} */ path) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  const inside = readdirSync(path).map((name) => newestIn(join(path, name)));
  // A folder's own time tells of deleted files.
  return Math.max(status.mtimeMs, ...inside);
}
