import { join, relative } from 'node:path';
import { addressOf } from './addressOf';
import type { JourneyEnd } from './JourneyEnd';
import type { OpenBrowser } from './openBrowser';
import type { PageSource } from './PageSource';
import { readPage } from './readPage';
import { type FileServer, serveFiles } from './serveFiles';

/**
 * Reads page after page without a window and prints a line for each.
 *
 * @returns The exit code: 0 when every page was read.
 */
export async function makeJourney(
  browser: OpenBrowser,
  sources: readonly PageSource[],
  out: string,
): Promise<number> {
  const server = await serveFiles();
  let code = 0;
  for (const source of sources) {
    const folder = join(out, source.name);
    const end = await endOf(browser, source, server, folder);
    if (end.state === 'failed') code = 1;
    console.log(lineOf(source, end, folder));
  }
  await browser.context.close();
  await server.close();
  return code;
}

/** A page that fails in a way nobody foresaw must not keep the others from being read. */
async function endOf(
  browser: OpenBrowser,
  source: PageSource,
  server: FileServer,
  folder: string,
): Promise<JourneyEnd> {
  const address = addressOf(source, server);
  if (typeof address !== 'string') return { state: 'failed', reason: address.reason };
  try {
    return await readPage(browser, address, folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { state: 'failed', reason: `could not be read: ${reason}` };
  }
}

function lineOf({ asked }: PageSource, end: JourneyEnd, folder: string): string {
  if (end.state === 'failed') return `${asked} ${end.reason}`;
  return [
    end.title,
    end.published ?? 'no date',
    `${end.figures} figures`,
    `${end.targets} targets`,
    `${end.saved} notes saved`,
    `${end.ms} ms`,
    relative(process.cwd(), folder),
  ].join(' · ');
}
