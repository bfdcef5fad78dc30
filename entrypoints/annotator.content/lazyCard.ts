import type { Card } from './Card';
import { bringNotebook } from './notebook';
import type { Session } from './session';

/**
 * The card of the notebook, which comes when the first one is opened.
 */
export function createLazyCard(session: Session): Card {
  let card: Card | undefined;
  let coming: Promise<void> | undefined;
  let wanted: Parameters<Card['open']> | undefined;

  async function bring(): Promise<void> {
    const notebook = await bringNotebook();
    // Where nothing came the next mark asks again.
    coming = undefined;
    if (!notebook.ok) return;
    card = notebook.value.createCard(session);
    if (wanted) card.open(...wanted);
  }

  return {
    open(markId, by) {
      wanted = [markId, by];
      if (card) card.open(markId, by);
      else if (!coming) coming = bring();
    },
    leave() {
      if (wanted?.[1] === 'hover') wanted = undefined;
      card?.leave();
    },
    close() {
      wanted = undefined;
      card?.close();
    },
    update: () => card?.update(),
    current: () => card?.current(),
    contains: (event) => card?.contains(event) ?? false,
  };
}
