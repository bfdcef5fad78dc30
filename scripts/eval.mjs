import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './setup/ensureBuild.mjs';
import { ensureChromium } from './setup/ensureChromium.mjs';
import { ensureDependencies } from './setup/ensureDependencies.mjs';
import { ensurePrepared } from './setup/ensurePrepared.mjs';
import { handOver } from './setup/handOver.mjs';
import { Obstacle } from './setup/Obstacle.mjs';
import { projectRoot } from './setup/projectRoot.mjs';
import { runCommand } from './setup/runCommand.mjs';

/** `eval.mjs NAME [ARGUMENT…]` gets everything ready and hands over to `eval-NAME.ts`. */
await runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const script = `scripts/eval-${name}.ts`;
  if (!existsSync(join(projectRoot, script))) {
    throw new Obstacle(`There is no evaluation "${name}": it is figures, anchors or articles.`);
  }
  await ensureDependencies();
  await ensurePrepared();
  if (name !== 'articles') return handOver(script, args);
  const browser = await ensureChromium();
  const extension = await ensureBuild('chrome granted');
  return handOver(script, args, { YARDSTICK_CHROMIUM: browser, YARDSTICK_EXTENSION: extension });
});
