import { checkNode } from './checkNode.mjs';
import { Obstacle } from './Obstacle.mjs';
import { say } from './say.mjs';

/**
 * Runs a command of the project and turns its outcome into the exit code.
 *
 * @param {() => Promise<number>} command - Resolves with the exit code. An `Obstacle` it throws is
 *   printed as its one sentence, and the exit code is 1; anything else is a fault of ours and
 *   keeps its stack.
 */
export async function runCommand(command) {
  try {
    checkNode();
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
