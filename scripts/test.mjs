import { browserTests } from './checks/browserTests.mjs';
import { buildCheck } from './checks/buildCheck.mjs';
import { processCheck } from './checks/processCheck.mjs';
import { unitTests } from './checks/unitTests.mjs';
import { ensureChromium } from './setup/ensureChromium.mjs';
import { ensureDependencies } from './setup/ensureDependencies.mjs';
import { ensureFirefox } from './setup/ensureFirefox.mjs';
import { Obstacle } from './setup/Obstacle.mjs';
import { runCommand } from './setup/runCommand.mjs';
import { runNpm } from './setup/runNpm.mjs';

/** In this order: the sizes are measured on the builds, and the browsers load them. */
const steps = {
  Types: async () => processCheck(await runNpm(['run', 'typecheck'])),
  Lint: async () => processCheck(await runNpm(['run', 'lint'])),
  'Build for Chromium': () => buildCheck('chrome production'),
  'Build for Chromium, access granted': () => buildCheck('chrome granted'),
  'Build for Firefox, access granted': () => buildCheck('firefox granted'),
  'Units, components, architecture, sizes': unitTests,
  'End to end in Chromium': () => browserTests('chromium'),
  'End to end in Firefox': firefoxTests,
};

/** `npm test`: everything. A step that fails does not keep the next from running. */
await runCommand(async () => {
  await ensureDependencies();
  process.env.YARDSTICK_CHROMIUM = await ensureChromium();
  let passed = 0;
  let failed = 0;
  for (const [name, run] of Object.entries(steps)) {
    const began = performance.now();
    const outcome = await run();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (outcome.failed > 0) console.log(outcome.output.trimEnd());
    console.log(`${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`);
    passed += outcome.passed;
    failed += outcome.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

async function firefoxTests() {
  try {
    process.env.YARDSTICK_FIREFOX = await ensureFirefox();
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    return { passed: 0, failed: 1, output: error.message };
  }
  return browserTests('firefox');
}
