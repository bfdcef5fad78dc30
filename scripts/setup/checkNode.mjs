import { Obstacle } from './Obstacle.mjs';

const oldestMajor = 20;

/** Throws an `Obstacle` when this Node is older than the project can run on. */
export function checkNode() {
  const major = Number.parseInt(process.versions.node, 10);
  if (major < oldestMajor) {
    throw new Obstacle(
      `Yardstick needs Node ${oldestMajor} or newer and this is ${process.version}: install one from https://nodejs.org and run the command again.`,
    );
  }
}
