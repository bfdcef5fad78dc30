import { ensureBuild } from './setup/ensureBuild.mjs';
import { ensureChromium } from './setup/ensureChromium.mjs';
import { ensureDependencies } from './setup/ensureDependencies.mjs';
import { ensureFonts } from './setup/ensureFonts.mjs';
import { ensurePrepared } from './setup/ensurePrepared.mjs';
import { handOver } from './setup/handOver.mjs';
import { runCommand } from './setup/runCommand.mjs';

/** `npm start [-- PAGE… ] [--headless] [--out FOLDER]`: gets everything ready, then makes the journey. */
await runCommand(async () => {
  await ensureDependencies();
  await ensurePrepared();
  const browser = await ensureChromium();
  await ensureFonts();
  const extension = await ensureBuild('chrome granted');
  return handOver('scripts/journey/main.ts', process.argv.slice(2), {
    YARDSTICK_CHROMIUM: browser,
    YARDSTICK_EXTENSION: extension,
  });
});
