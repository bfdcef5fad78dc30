import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Detection } from '../../lib/article/types';
import type { PageStatus } from '../../lib/messages';
import { storedStatus, storeStatus } from './statuses';

const inject = (tabId: number, file: ScriptPublicPath) =>
  browser.scripting.executeScript({ target: { tabId }, files: [file] });

/** Readings under way, so that the detector's message and the popup's question meet in one. */
const underWay = new Map<number, Promise<PageStatus>>();

/** Injects the annotator. A page without running text is declined, whatever the detector said. */
export function annotatePage(tabId: number, detection: Detection): Promise<PageStatus> {
  const already = underWay.get(tabId);
  if (already) return already;
  const work = injectAnnotator(tabId, detection).finally(() => underWay.delete(tabId));
  underWay.set(tabId, work);
  return work;
}

async function injectAnnotator(tabId: number, detection: Detection): Promise<PageStatus> {
  const stored = await storedStatus(tabId);
  if (stored?.state === 'annotated') return stored;
  await browser.scripting.insertCSS({
    target: { tabId },
    files: ['/content-scripts/annotator.css'],
  });
  const [injected] = await inject(tabId, '/content-scripts/annotator.js');
  const status: PageStatus =
    injected?.result === 'annotated'
      ? { state: 'annotated', detection }
      : {
          state: 'declined',
          detection: {
            ...detection,
            isArticle: false,
            reasons: [...detection.reasons, 'no running text was found'],
          },
        };
  await storeStatus(tabId, status);
  return status;
}

/**
 * Reads a tab now: detector, then annotator if it is an article.
 *
 * @param wish - `anyway` annotates a page that the detector declines.
 */
export async function readPage(tabId: number, wish: 'if-article' | 'anyway'): Promise<PageStatus> {
  const { url } = await browser.tabs.get(tabId);
  if (url !== undefined && !/^https?:/.test(url)) return { state: 'not-readable' };
  const detection = await detectPage(tabId);
  if (detection === undefined) return { state: 'no-access' };
  if (detection.isArticle || wish === 'anyway') return annotatePage(tabId, detection);
  const status: PageStatus = { state: 'declined', detection };
  await storeStatus(tabId, status);
  return status;
}

/** @returns `undefined` where the extension has no access: the only thing that refuses here. */
async function detectPage(tabId: number): Promise<Detection | undefined> {
  try {
    const [injected] = await inject(tabId, '/detector.js');
    return injected?.result as Detection | undefined;
  } catch (error) {
    console.info(`Tab ${tabId} cannot be read:`, error);
    return undefined;
  }
}

/** What is known of a tab; reads it if nothing is, which a click on the toolbar allows. */
export async function pageStatus(tabId: number): Promise<PageStatus> {
  return (
    (await underWay.get(tabId)) ??
    (await storedStatus(tabId)) ??
    (await readPage(tabId, 'if-article'))
  );
}
