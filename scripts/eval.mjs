import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './setup/ensureBuild.mjs';
import { ensureChromium } from './setup/ensureChromium.mjs';
import { ensureDependencies } from './setup/ensureDependencies.mjs';
import { ensurePrepared } from './setup/ensurePrepared.mjs';
import { Obstacle } from './setup/Obstacle.mjs';
import { projectRoot } from './setup/projectRoot.mjs';
import { runCommand } from './setup/runCommand.mjs';

/**
 * `eval.mjs NAME [ARGUMENT…]` gets everything ready and hands over to `eval-NAME.ts`, whose stdout is
 * this command's stdout. Paths in the arguments count from the folder npm was started in.
 */
async function evaluate() {
  const [name = '', ...args] = process.argv.slice(2);
  const script = join(projectRoot, 'scripts', `eval-${name}.ts`);
  if (!existsSync(script)) {
    throw new Obstacle(`There is no evaluation "${name}": it is figures, anchors or articles.`);
  }
  await ensureDependencies();
  await ensurePrepared();
  const env = { ...process.env };
  if (name === 'articles') {
    env.YARDSTICK_CHROMIUM = await ensureChromium();
    await ensureBuild('chrome granted');
  }
  return handOver([script, ...args], env);
}

/** @returns {Promise<number>} The exit code of the script. */
function handOver(/** @type {string[]} */ args, /** @type {NodeJS.ProcessEnv} */ env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...args], { env, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

await runCommand(evaluate);
