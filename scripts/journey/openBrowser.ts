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
  const { executable, extension, profile, window, language } = wish;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    // Playwright's own headless is a browser without extensions.
    headless: false,
    // Chromium refuses its sandbox to root.
    chromiumSandbox: process.getuid?.() !== 0,
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
  });
  try {
    return { context, extensionId: await loadExtension(context, extension) };
  } catch (error) {
    await context.close();
    throw error;
  }
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
