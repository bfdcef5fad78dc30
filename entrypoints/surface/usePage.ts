import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageState } from '../../components/PageState';
import { askPage } from '../../lib/messaging';
import { notesOfArticle } from '../../lib/notes/notesOfArticle';
import { database } from './database';
import { readTab, type TabReading } from './readTab';
import { translate } from './renderSurface';
import { useLiveQuery } from './useLiveQuery';

export interface Page {
  page: PageState;
  /**
   * Asks for the tab again, by another question if one is given. Shows `loading` meanwhile.
   *
   * @returns The answer, or `null` where there is no tab or it was overtaken by a later question.
   */
  ask: (question?: (tabId: number) => Promise<TabReading>) => Promise<TabReading | null>;
  /** Asks the page for its marks again, quietly. */
  refresh: () => Promise<void>;
}

/** The page of one tab, kept in step with its navigation and with the library. */
export function usePage(tabId: number | null): Page {
  const [tab, setTab] = useState<TabReading>({ state: 'loading' });
  // Answers come out of order when the reader changes tabs quickly: only the last question counts.
  const question = useRef(0);

  const ask = useCallback<Page['ask']>(
    async (how = readTab) => {
      if (tabId === null) return null;
      question.current += 1;
      const asked = question.current;
      setTab({ state: 'loading' });
      const answer = await how(tabId);
      if (asked !== question.current) return null;
      setTab(answer);
      return answer;
    },
    [tabId],
  );

  const refresh = useCallback(async () => {
    if (tabId === null) return;
    const asked = question.current;
    const reading = await askPage(tabId, 'reading:get', null);
    if (reading.ok && asked === question.current) setTab({ state: 'read', reading: reading.value });
  }, [tabId]);

  useEffect(() => {
    void ask();
    const follow = (updated: number, { status }: { status?: string }) => {
      if (updated !== tabId) return;
      if (status === 'loading') setTab({ state: 'loading' });
      if (status === 'complete') void ask();
    };
    browser.tabs.onUpdated.addListener(follow);
    return () => browser.tabs.onUpdated.removeListener(follow);
  }, [tabId, ask]);

  const canonicalUrl = tab.state === 'read' ? tab.reading.article.canonicalUrl : null;
  const kept = useLiveQuery(
    async () => ({
      canonicalUrl,
      notes: canonicalUrl === null ? [] : await notesOfArticle(database, canonicalUrl),
    }),
    [canonicalUrl],
  );
  const notes = kept.state === 'known' ? kept.value : null;
  useEffect(() => {
    if (notes?.canonicalUrl) void refresh();
  }, [notes, refresh]);

  return { page: joined(tab, kept.state === 'failed' ? kept.reason : notes), ask, refresh };
}

type KeptNotes = {
  canonicalUrl: string | null;
  notes: Extract<PageState, { state: 'read' }>['notes'];
};

function joined(tab: TabReading, kept: KeptNotes | string | null): PageState {
  if (tab.state !== 'read') return tab;
  if (typeof kept === 'string') return { state: 'failed', reason: translate('errorStorage', kept) };
  if (kept?.canonicalUrl !== tab.reading.article.canonicalUrl) return { state: 'loading' };
  return { ...tab, notes: kept.notes };
}
