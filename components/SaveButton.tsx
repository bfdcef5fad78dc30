import { Icon } from './Icon';
import { useTranslate } from './TranslateContext';

/** Saved means on disk; until the background has said so it is `saving`. */
export type SaveState =
  | { state: 'unsaved' | 'saving' | 'saved' }
  /** `reason` is a sentence that says what to do. */
  | { state: 'failed'; reason: string };

const words = {
  unsaved: 'cardSave',
  saving: 'cardSaving',
  saved: 'cardSaved',
  failed: 'cardRetry',
} as const;

export interface SaveButtonProps {
  save: SaveState;
  onSave: () => void;
}

/** Keeps the focus while it works: disabled by `aria-disabled` alone. */
export function SaveButton({ save, onSave }: SaveButtonProps) {
  const translate = useTranslate();
  const { state } = save;
  const idle = state === 'saving' || state === 'saved';
  return (
    <>
      <button
        class={`button ${idle ? '' : 'primary'}`}
        type="button"
        aria-disabled={idle}
        onClick={() => !idle && onSave()}
      >
        <Icon name="star" weight={state === 'saved' ? 'solid' : 'line'} />
        {translate(words[state])}
      </button>
      <span class="visually-hidden" role="status">
        {idle && translate(words[state])}
      </span>
    </>
  );
}
