import { fileURLToPath } from 'node:url';
import { Obstacle } from '../setup/Obstacle.mjs';
import { runCommand } from '../setup/runCommand.mjs';
import { makeJourney } from './makeJourney';
import { openBrowser } from './openBrowser';
import { readOptions } from './options';
import { pageSources } from './pageSources';
import { showPages } from './showPages';

const root = fileURLToPath(new URL('../..', import.meta.url));
const samples = ['samples/zh-epaper.html', 'samples/en-article.html'];

await runCommand(async () => {
  const { YARDSTICK_CHROMIUM: executable, YARDSTICK_EXTENSION: extension } = process.env;
  if (executable === undefined || extension === undefined) {
    throw new Obstacle(
      'The journey needs a browser and a built extension: start it with npm start.',
    );
  }
  const { pages, window, out, folder } = readOptions(process.argv.slice(2), process.env);
  const sources = pages.length > 0 ? pageSources(pages, folder) : pageSources(samples, root);
  // The journey presses buttons by their English names; a reader's window speaks the reader's language.
  const language = window === 'hidden' ? { language: 'en' } : {};
  const browser = await openBrowser({ executable, extension, profile: '', window, ...language });
  return window === 'shown' ? showPages(browser, sources) : makeJourney(browser, sources, out);
});
