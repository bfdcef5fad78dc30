import type { NoteActions } from '../../components/NoteRow';
import type { Notice } from '../../components/NoticeBar';
import type { PageActions } from '../../components/PageView';
import { askPage } from '../../lib/messaging';
import { anySite } from './anySite';
import { askAccess, patternsOf } from './askAccess';
import { rereadTab } from './readTab';
import { translate } from './renderSurface';
import type { Page } from './usePage';

/** What the reader can do about the page of a tab; what fails is told in a notice. */
export function usePageActions(
  tabId: number | null,
  { page, ask, refresh }: Page,
  noteActions: NoteActions,
  say: (notice: Notice | null) => void,
): PageActions {
  const fail = (words: string) => say({ words, tone: 'alarm', onUndo: null });
  const tab = tabId ?? -1;

  return {
    ...noteActions,
    async onReveal({ id }) {
      const revealed = await askPage(tab, 'mark:reveal', { markId: id });
      if (!revealed.ok) fail(translate('errorNoAnswer'));
    },
    async onSave(marks) {
      const saved = await askPage(tab, 'marks:save', { markIds: marks.map(({ id }) => id) });
      if (!saved.ok) return fail(translate('cardSaveFailed', saved.error));
      await refresh();
    },
    async onShow(shown) {
      const answered = await askPage(tab, 'marks:show', { shown });
      if (!answered.ok) return fail(translate('errorNoAnswer'));
      await refresh();
    },
    async onExport(format) {
      if (page.state !== 'read') return;
      try {
        // The formats are of no use until then, and the popup opens sooner without them.
        const { exportArticle } = await import('./exportArticle');
        await exportArticle(page.reading.article.canonicalUrl, format);
      } catch (error) {
        fail(translate('errorStorage', error instanceof Error ? error.message : String(error)));
      }
    },
    async onAllow(where) {
      const site = page.state === 'no-access' ? page.site : null;
      const granted = await askAccess(where === 'site' && site ? patternsOf(site) : anySite);
      if (!granted) return fail(translate('accessRefused'));
      await ask((id) => rereadTab(id, 'if-article'));
    },
    async onReadAnyway() {
      const read = await ask((id) => rereadTab(id, 'anyway'));
      if (read?.state === 'declined') fail(translate('declinedStill'));
    },
    onRetry: () => void ask((id) => rereadTab(id, 'if-article')),
  };
}
