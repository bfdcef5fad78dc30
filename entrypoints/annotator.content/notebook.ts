import type { describe } from '../../lib/anchors/describe';
import type { attachNotes } from '../../lib/marks/attachNotes';
import type { Result } from '../../lib/messages';
import { askBackground } from '../../lib/messaging';
import type { Card } from './Card';
import type { Session } from './session';

/**
 * What a page needs only once a reader turns to a mark or has notes there: a script of its own,
 * injected on demand, so that a page that is merely read does not carry it.
 */
export interface Notebook {
  createCard: (session: Session) => Card;
  describe: typeof describe;
  attachNotes: typeof attachNotes;
}

/** Both scripts run in our own world of the page, which page scripts cannot see into. */
const shared = globalThis as { yardstickNotebook?: Notebook | undefined };

/** Called by the notebook's script when it has been injected. */
export function offerNotebook(notebook: Notebook): void {
  shared.yardstickNotebook = notebook;
}

/** An earlier version of the extension may have left its own behind. */
export function forgetNotebook(): void {
  shared.yardstickNotebook = undefined;
}

/** The notebook, injected if it is not there yet; never throws. */
export async function bringNotebook(): Promise<Result<Notebook>> {
  if (!shared.yardstickNotebook) {
    const injected = await askBackground('page:notebook', null);
    if (!injected.ok) return injected;
  }
  return shared.yardstickNotebook
    ? { ok: true, value: shared.yardstickNotebook }
    : { ok: false, error: 'Yardstick was updated. Reload the page and try again.' };
}
