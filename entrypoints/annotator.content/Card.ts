import type { Session } from './session';

/** The card beside one mark; at most one is open. */
export interface Card {
  /** `hover` closes again when the pointer leaves; `keyboard` moves the focus into the card. */
  open(markId: string, by: 'hover' | 'press' | 'keyboard'): void;
  /** The pointer has left: closes unless the reader is at work in it. */
  leave(): void;
  close(): void;
  /** Shows the marks as they are now. */
  update(): void;
  /** The mark it is open on. */
  current(): string | undefined;
  contains(event: Event): boolean;
}

export type CreateCard = (session: Session) => Card;

/** Both scripts run in our own world of the page, which page scripts cannot see into. */
const shared = globalThis as { yardstickCard?: CreateCard };

/** Called by the card's script when it has been injected. */
export function offerCard(create: CreateCard): void {
  shared.yardstickCard = create;
}

/** @returns `undefined` until the card's script has been injected. */
export function offeredCard(): CreateCard | undefined {
  return shared.yardstickCard;
}
