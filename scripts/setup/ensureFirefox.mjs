import { firefoxNames, firefoxPlaces } from './browserPlaces.mjs';
import { findExecutable, isExecutable } from './findExecutable.mjs';
import { installSystemPackages } from './installSystemPackages.mjs';
import { Obstacle } from './Obstacle.mjs';

/**
 * Finds Firefox, and installs Debian's when there is none. YARDSTICK_FIREFOX names one that goes
 * before all others.
 *
 * @returns {Promise<string>} The path of its executable. Throws an `Obstacle` when none is to be had.
 */
export async function ensureFirefox() {
  const chosen = process.env.YARDSTICK_FIREFOX;
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Obstacle(
      `YARDSTICK_FIREFOX is "${chosen}", which cannot be run: set it to the executable of a Firefox, or unset it.`,
    );
  }
  const installed = findInstalled();
  if (installed) return installed;
  const problem = await installSystemPackages(['firefox-esr']);
  const fromSystem = findInstalled();
  if (fromSystem) return fromSystem;
  throw new Obstacle(
    `The tests need Firefox and found none, and ${problem ?? 'apt-get brought none'}: install Firefox and run the command again.`,
  );
}

function findInstalled() {
  const onPath = firefoxNames.map(findExecutable).filter((path) => path !== null);
  return [...onPath, ...firefoxPlaces()].find(isExecutable) ?? null;
}
