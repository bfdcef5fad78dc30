import type { CDPSession, Page } from '@playwright/test';

/**
 * The types of the event listeners an extension keeps on a page's window and document.
 *
 * The page's own world does not see them; each content-script world is asked for its own.
 */
export async function extensionListeners(page: Page, extensionId: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const kept = await Promise.all(
    worlds.flatMap((world) =>
      ['window', 'document', 'document.documentElement', 'document.body'].map((target) =>
        listenersOf(session, world, target),
      ),
    ),
  );
  await session.detach();
  return kept.flat();
}

async function listenersOf(session: CDPSession, world: number, target: string): Promise<string[]> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: target,
    contextId: world,
  });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', {
    objectId: result.objectId ?? '',
  });
  return listeners.map(({ type }) => type);
}
