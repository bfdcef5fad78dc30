import type { DisplacedNote, MarkReading } from '../lib/messages';
import { Icon } from './Icon';
import { useTranslate } from './TranslateContext';

export interface DisplacedRowProps {
  displaced: DisplacedNote;
  /** What stands there now; `null` for lost notes. */
  now: MarkReading | null;
  onReveal: (mark: MarkReading) => void;
  onDelete: (displaced: DisplacedNote) => void;
}

/** A note whose words moved from under it: old → new, or lost; never dropped unless the reader says so. */
export function DisplacedRow({ displaced, now, onReveal, onDelete }: DisplacedRowProps) {
  const translate = useTranslate();
  const { note, state } = displaced;
  const was = note.anchor.quote.exact;
  const changed = state === 'changed';
  const words = (
    <span class="row-words">
      <span class="row-top">
        <span class={`chip ${state}`}>
          {translate(changed ? 'displacedChanged' : 'displacedLost')}
        </span>
        {note.figure?.indicator && <span class="row-label">{note.figure.indicator}</span>}
      </span>
      <span class="row-value numeric">
        <del>{was}</del>
        {now && (
          <>
            {' → '}
            <strong>{now.quote}</strong>
          </>
        )}
      </span>
      <span class="row-context">
        {translate(changed ? 'displacedChangedText' : 'displacedLostText')}
      </span>
    </span>
  );
  return (
    <li class="row displaced">
      {now ? (
        <button class="row-main" type="button" onClick={() => onReveal(now)}>
          {words}
        </button>
      ) : (
        <div class="row-main">{words}</div>
      )}
      <button
        class="button plain icon-only"
        type="button"
        aria-label={translate('noteDelete', was)}
        title={translate('noteDelete', was)}
        onClick={() => onDelete(displaced)}
      >
        <Icon name="trash" />
      </button>
      {note.body !== '' && <p class="note-body">{note.body}</p>}
    </li>
  );
}
