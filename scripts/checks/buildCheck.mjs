import { build } from '../setup/ensureBuild.mjs';
import { Obstacle } from '../setup/Obstacle.mjs';

/**
 * Builds anew, whatever lies there.
 *
 * @param {Parameters<typeof build>[0]} name
 * @returns {Promise<import('./processCheck.mjs').Outcome>}
 */
export async function buildCheck(name) {
  try {
    await build(name);
    return { passed: 1, failed: 0, output: '' };
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    return { passed: 0, failed: 1, output: error.message };
  }
}
