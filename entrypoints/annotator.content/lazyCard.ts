import { askBackground } from '../../lib/messaging';
import { type Card, offeredCard } from './Card';
import type { Session } from './session';

/**
 * A card whose script is injected when the first one is opened: most pages are read without, and
 * need not carry the interface.
 */
export function createLazyCard(session: Session): Card {
  let card: Card | undefined;
  let coming: Promise<void> | undefined;
  let wanted: Parameters<Card['open']> | undefined;

  async function bring(): Promise<void> {
    if (!offeredCard()) await askBackground('page:card', null);
    card = offeredCard()?.(session);
    if (wanted) card?.open(...wanted);
    // Nothing came: the next mark asks again.
    coming = undefined;
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
