import { resolve } from 'node:path';
import { judgePage } from './articles/judgePage';
import { readPageList } from './articles/SavedPage';
import { closeNetwork } from './articles/servePage';
import { openExtensionPage } from './journey/extensionPage';
import { openBrowser } from './journey/openBrowser';
import { Obstacle } from './setup/Obstacle.mjs';
import { runCommand } from './setup/runCommand.mjs';

/** Where the caller stood when npm moved to the project's folder. */
const here = process.env.INIT_CWD ?? process.cwd();

/** `eval-articles.ts PAGES.jsonl`: a line a page, as the built extension reads it in a real browser.
 * A page that cannot be opened has a line on stderr instead, and the exit code is 1. */
await runCommand(async () => {
  const [list] = process.argv.slice(2);
  const executable = process.env.YARDSTICK_CHROMIUM;
  const extension = process.env.YARDSTICK_EXTENSION;
  if (!list) throw new Obstacle('No pages were named: npm run eval:articles -- PAGES.jsonl');
  if (!executable || !extension) {
    throw new Obstacle('Browser and extension are missing: start this by npm run eval:articles.');
  }
  let failed = 0;
  const pages = await readPageList(resolve(here, list));
  const browser = await openBrowser({ executable, extension, profile: '', window: 'hidden' });
  try {
    await closeNetwork(browser.context);
    const own = await openExtensionPage(browser.context, browser.extensionId);
    for (const saved of pages) {
      try {
        console.log(JSON.stringify(await judgePage(browser.context, own, saved)));
      } catch (error) {
        failed++;
        console.error(
          `${saved.id} was not judged: ${error instanceof Error ? error.message : error}`,
        );
      }
    }
  } finally {
    await browser.context.close();
  }
  return failed > 0 ? 1 : 0;
});
