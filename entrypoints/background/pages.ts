import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Detection } from '../../lib/article/types';
import type { PageStatus } from '../../lib/messages';
import { askPage } from '../../lib/messaging';
import { storedStatus, storeStatus } from './statuses';

/** One document of a tab: what is meant for it must not reach the one the tab goes to next. */
export interface Place {
  tabId: number;
  /** Browsers that do not tell have `undefined`, and the tab's top document is meant. */
  documentId: string | undefined;
}

const target = ({ tabId, documentId }: Place) =>
  documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };

const inject = (place: Place, file: ScriptPublicPath) =>
  browser.scripting.executeScript({ target: target(place), files: [file] });

/** Injects what the annotator asks for once a reader turns to a mark or has notes there. */
export async function injectNotebook(place: Place): Promise<void> {
  await inject(place, '/notebook.js');
}

/** Readings under way, so that the detector's message and the popup's question meet in one. */
const underWay = new Map<string, Promise<PageStatus>>();

/** Injects the annotator. A page without running text is declined, whatever the detector said. */
export function annotatePage(place: Place, detection: Detection): Promise<PageStatus> {
  const key = place.documentId ?? `tab ${place.tabId}`;
  const already = underWay.get(key);
  if (already) return already;
  const work = injectAnnotator(place, detection).finally(() => underWay.delete(key));
  underWay.set(key, work);
  return work;
}

async function injectAnnotator(place: Place, detection: Detection): Promise<PageStatus> {
  const standing = await standingStatus(place.tabId);
  if (standing) return standing;
  await browser.scripting.insertCSS({
    target: target(place),
    files: ['/content-scripts/annotator.css'],
  });
  const [injected] = await inject(place, '/content-scripts/annotator.js');
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
  await storeStatus(place.tabId, status);
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
  const [detected] = await detectPage(tabId);
  if (detected?.result === undefined) return { state: 'no-access' };
  const detection = detected.result as Detection;
  const place = { tabId, documentId: detected.documentId };
  if (detection.isArticle || wish === 'anyway') return annotatePage(place, detection);
  const status: PageStatus = { state: 'declined', detection };
  await storeStatus(tabId, status);
  return status;
}

/** @returns Nothing where the extension has no access: the only thing that refuses here. */
async function detectPage(tabId: number) {
  try {
    return await inject({ tabId, documentId: undefined }, '/detector.js');
  } catch (error) {
    console.info(`Tab ${tabId} cannot be read:`, error);
    return [];
  }
}

/**
 * What was stored of a tab, if its annotator still answers. A navigation is not told from a change
 * of address within the page by any event that needs no further permission; so the page is asked.
 */
async function standingStatus(tabId: number): Promise<PageStatus | undefined> {
  const stored = await storedStatus(tabId);
  if (stored?.state !== 'annotated') return undefined;
  const answer = await askPage(tabId, 'page:alive', null);
  return answer.ok ? stored : undefined;
}

/** What is known of a tab; reads it if nothing is, which a click on the toolbar allows. */
export async function pageStatus(tabId: number): Promise<PageStatus> {
  return (await standingStatus(tabId)) ?? (await readPage(tabId, 'if-article'));
}
