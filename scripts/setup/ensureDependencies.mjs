import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle } from './Obstacle.mjs';
import { projectRoot } from './projectRoot.mjs';
import { runNpm } from './runNpm.mjs';
import { say } from './say.mjs';

const lockFile = join(projectRoot, 'package-lock.json');
/** npm writes this one last, so it stands for an installation that was finished. */
const installedLockFile = join(projectRoot, 'node_modules/.package-lock.json');
const stamp = join(projectRoot, 'node_modules/.yardstick-lock');

const offline = new Set([
  ...['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ERR_SOCKET_TIMEOUT'],
  ...['ENETUNREACH', 'EHOSTUNREACH', 'EPIPE', 'ENOTCACHED', 'FETCH_ERROR'],
]);

/** Runs `npm ci` when the dependencies are missing or older than the lock file. */
export async function ensureDependencies() {
  if (isInstalled()) return;
  say('Installing the dependencies (npm ci) …');
  const { code, output } = await npmCi();
  if (code !== 0) {
    const reason = reasonIn(output);
    const remedy = offline.has(reason)
      ? 'check the connection to the npm registry and run the command again'
      : 'run npm ci to see all it has to say';
    throw new Obstacle(`Could not install the dependencies (npm ci: ${reason}): ${remedy}.`);
  }
  writeFileSync(stamp, lockHash());
}

function isInstalled() {
  if (!existsSync(installedLockFile)) return false;
  if (statSync(installedLockFile).mtimeMs >= statSync(lockFile).mtimeMs) return true;
  // A checkout touches the lock file without changing it.
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

function npmCi() {
  // `--include=dev` holds against NODE_ENV=production; few retries, so that being offline shows soon.
  const args = [
    'ci',
    '--prefer-offline',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--fetch-retries=1',
  ];
  return runNpm([...args, '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']);
}

/** npm's own word for what went wrong: `ENOTFOUND`, `EUSAGE`. */
function reasonIn(/** @type {string} */ output) {
  const code = /npm (?:error|ERR!) code (\S+)/.exec(output)?.[1];
  return code ?? output.trim().split('\n').at(-1) ?? 'no reason given';
}
