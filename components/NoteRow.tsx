import { useState } from 'preact/hooks';
import { describeFigure } from '../lib/format/describeFigure';
import { formatPeriod } from '../lib/format/formatPeriod';
import type { Note } from '../lib/notes/types';
import { Icon } from './Icon';
import { NoteEditor } from './NoteEditor';
import { useTranslate } from './TranslateContext';

/** What can be done with a saved note wherever it is listed. */
export interface NoteActions {
  onChangeBody: (note: Note, body: string) => void;
  onDelete: (note: Note) => void;
}

export interface NoteRowProps extends NoteActions {
  note: Note;
  /** Where the note's words stand, for the quote to lead there; `null` where nothing can show it. */
  onReveal: ((note: Note) => void) | null;
}

/** One saved note: the words, how they were read, and the reader's own, edited in place. */
export function NoteRow({ note, onReveal, onChangeBody, onDelete }: NoteRowProps) {
  const translate = useTranslate();
  const [editing, setEditing] = useState(false);
  const { figure, target, body } = note;
  const quote = note.anchor.quote.exact;
  const stroke = figure ? '' : target ? `target ${target.strength}` : 'highlight';
  const words = (
    <>
      <span class={`stroke ${stroke}`} aria-hidden="true" />
      <span class="row-words">
        <span class={figure ? 'row-value numeric' : 'row-clause'}>
          <strong>{quote}</strong>
        </span>
        {figure && <span class="row-reading numeric">{describeFigure(figure, translate)}</span>}
        {target?.horizon && (
          <span class="row-reading numeric">
            {translate('labelHorizon')} {formatPeriod(target.horizon, translate)}
          </span>
        )}
      </span>
    </>
  );
  return (
    <li class="row note">
      {onReveal ? (
        <button class="row-main" type="button" onClick={() => onReveal(note)}>
          {words}
        </button>
      ) : (
        <div class="row-main">{words}</div>
      )}
      <div class="row-actions">
        <button
          class="button plain icon-only"
          type="button"
          aria-label={translate(body === '' ? 'cardAddNote' : 'cardEditNote')}
          title={translate(body === '' ? 'cardAddNote' : 'cardEditNote')}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          <Icon name="note" />
        </button>
        <button
          class="button plain icon-only"
          type="button"
          aria-label={translate('noteDelete', quote)}
          title={translate('noteDelete', quote)}
          onClick={() => onDelete(note)}
        >
          <Icon name="trash" />
        </button>
      </div>
      {editing ? (
        <NoteEditor
          body={body}
          onSave={(changed) => {
            setEditing(false);
            onChangeBody(note, changed);
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        body !== '' && <p class="note-body">{body}</p>
      )}
    </li>
  );
}
