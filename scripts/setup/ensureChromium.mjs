import { readFileSync, realpathSync } from 'node:fs';
import { chromiumNames, chromiumPlaces } from './browserPlaces.mjs';
import { findExecutable, isExecutable } from './findExecutable.mjs';
import { installSystemPackages } from './installSystemPackages.mjs';
import { Obstacle } from './Obstacle.mjs';
import { packageTool } from './packageTool.mjs';
import { runProcess } from './runProcess.mjs';
import { say } from './say.mjs';

/**
 * Finds a Chromium, Chrome or Edge that starts, and installs one when there is none: Playwright's
 * own, else the system's package. YARDSTICK_CHROMIUM names one that goes before all others.
 * Expects the dependencies to be installed.
 *
 * @returns {Promise<string>} The path of its executable. Throws an `Obstacle` when none is to be had.
 */
export async function ensureChromium() {
  const chosen = process.env.YARDSTICK_CHROMIUM;
  if (chosen) {
    if (await starts(chosen)) return chosen;
    throw new Obstacle(
      `YARDSTICK_CHROMIUM is "${chosen}", which is no browser that starts: set it to the executable of a Chromium, or unset it.`,
    );
  }
  const installed = await findInstalled();
  if (installed) return installed;
  const playwrights = await installPlaywrights();
  if (playwrights) return playwrights;
  const problem = await installSystemPackages(['chromium', 'chromium-sandbox']);
  const fromSystem = problem ? null : await findInstalled();
  if (fromSystem) return fromSystem;
  throw new Obstacle(
    `Yardstick needs Chromium, Chrome or Edge and found none; Playwright's could not be downloaded, and ${problem ?? 'the one apt-get installed does not start'}: install Chromium and run the command again.`,
  );
}

async function findInstalled() {
  const onPath = chromiumNames.map(findExecutable).filter((path) => path !== null);
  for (const path of [...onPath, ...chromiumPlaces()]) {
    if (!isConfined(path) && (await starts(path))) return path;
  }
  const playwrights = await playwrightsPath();
  return (await starts(playwrights)) ? playwrights : null;
}

async function starts(/** @type {string} */ path) {
  if (!isExecutable(path)) return false;
  // On Windows the browser has no console: `--version` would open a window.
  if (process.platform === 'win32') return true;
  const { code } = await runProcess(path, ['--version'], { timeoutMs: 20_000 });
  return code === 0;
}

/** A snap sees neither our folder in /tmp nor hidden folders, so it cannot load the extension. */
function isConfined(/** @type {string} */ path) {
  if (process.platform !== 'linux' || !isExecutable(path)) return false;
  const target = realpathSync(path);
  if (target.startsWith('/snap/') || target === '/usr/bin/snap') return true;
  // Ubuntu's chromium-browser is a short shell script that starts the snap.
  const start = readFileSync(target).subarray(0, 4096).toString('latin1');
  return start.startsWith('#!') && start.includes('/snap/bin');
}

async function playwrightsPath() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

async function installPlaywrights() {
  say('Downloading a browser (playwright install chromium) …');
  await runProcess(
    process.execPath,
    [packageTool('@playwright/test', 'playwright'), 'install', 'chromium'],
    { env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }, timeoutMs: 300_000 },
  );
  const path = await playwrightsPath();
  return (await starts(path)) ? path : null;
}
