import { stripVTControlCharacters } from 'node:util';
import { type BrowserContext, chromium } from '@playwright/test';
import { Obstacle } from '../setup/Obstacle.mjs';

export interface BrowserWish {
  /** Path of a Chromium, Chrome or Edge. */
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  /** Folder of the profile; empty for one that is thrown away. */
  profile: string;
  window: 'shown' | 'hidden';
  /** BCP 47 tag of the interface; the system's when absent. */
  language?: string;
}

export interface OpenBrowser {
  context: BrowserContext;
  extensionId: string;
}

/**
 * Opens a browser with the extension in it.
 *
 * The extension is loaded over the debugging pipe rather than by `--load-extension`, which branded
 * Chrome and Edge no longer honour.
 */
export async function openBrowser(wish: BrowserWish): Promise<OpenBrowser> {
  const context = await launch(wish);
  try {
    return { context, extensionId: await loadExtension(context, wish.extension) };
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function launch(wish: BrowserWish): Promise<BrowserContext> {
  // Chromium refuses its sandbox to root.
  const sandbox = process.getuid?.() !== 0;
  try {
    return await chromium.launchPersistentContext(wish.profile, launchOptions(wish, sandbox));
  } catch (error) {
    // Containers and some distributions have none to give.
    if (!sandbox || !String(error).includes('No usable sandbox')) throw launchObstacle(wish, error);
    console.error('This system gives the browser no sandbox, so it runs without one.');
    return chromium.launchPersistentContext(wish.profile, launchOptions(wish, false));
  }
}

/** One sentence out of Playwright's page of launch arguments: what the browser itself said last. */
function launchObstacle({ executable }: BrowserWish, error: unknown): Obstacle {
  const log = stripVTControlCharacters(String(error));
  const said = [...log.matchAll(/\[err\] (.*)/g)].at(-1)?.[1];
  const reason = said ?? log.split('\n')[0];
  return new Obstacle(
    `The browser ${executable} did not start (${reason}): start it by hand to see why, or name another one in YARDSTICK_CHROMIUM.`,
  );
}

type LaunchOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

function launchOptions(
  { executable, window, language }: BrowserWish,
  chromiumSandbox: boolean,
): LaunchOptions {
  return {
    executablePath: executable,
    chromiumSandbox,
    // Playwright's own headless is a browser without extensions.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: window === 'shown' ? null : { width: 1280, height: 900 },
    acceptDownloads: true,
    args: [
      ...(window === 'hidden' ? ['--headless=new'] : []),
      ...(language === undefined ? [] : [`--lang=${language}`]),
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--no-first-run',
    ],
    // On Linux the interface follows the environment, elsewhere the switch.
    ...(language !== undefined && {
      env: { ...environment(), LANGUAGE: language.replace('-', '_') },
    }),
  };
}

async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser of a persistent context was not given.');
  const session = await browser.newBrowserCDPSession();
  try {
    const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
    return id;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Obstacle(
      `The browser (version ${browser.version()}) did not load the extension: ${reason}. Yardstick needs Chromium, Chrome or Edge 140 or newer.`,
    );
  } finally {
    await session.detach();
  }
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
