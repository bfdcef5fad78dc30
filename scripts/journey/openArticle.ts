import type { BrowserContext, Page } from '@playwright/test';

/**
 * Opens an address in a tab of its own.
 *
 * @returns The page, or why it could not be opened, as the end of a sentence.
 */
export async function openArticle(
  context: BrowserContext,
  address: string,
): Promise<Page | { reason: string }> {
  const page = await context.newPage();
  try {
    const response = await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    if (response && !response.ok()) {
      await page.close();
      return { reason: `could not be opened: the server answered ${response.status()}` };
    }
    return page;
  } catch (error) {
    await page.close();
    return { reason: `could not be opened: ${networkError(error)}` };
  }
}

/** Chromium's word for it (`net::ERR_NAME_NOT_RESOLVED`), without Playwright's call log. */
function networkError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /net::\w+/.exec(message)?.[0] ?? message.split('\n')[0] ?? message;
}
