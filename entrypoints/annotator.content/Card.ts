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
