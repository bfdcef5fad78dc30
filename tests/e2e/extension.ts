import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type PageServer, startPageServer } from './pageServer';
import { type Reader, startReader } from './reader';

interface Fixtures {
  /** A profile folder that lasts as long as the test. */
  profile: string;
  site: PageServer;
  /** A reader with a new profile. */
  reader: Reader;
}

/** Playwright's `test` with a browser that has Yardstick, and a site to read. */
export const test = base.extend<Fixtures>({
  profile: async ({ browserName }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `yardstick-${browserName}-`));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  site: async ({ profile: _ }, use) => {
    const server = await startPageServer();
    await use(server);
    await server.close();
  },
  reader: async ({ profile }, use) => {
    const reader = await startReader(profile);
    await use(reader);
    await reader.close();
  },
});
