import { useId, useState } from 'preact/hooks';
import { describeFigure } from '../lib/format/describeFigure';
import type { FigureReading, TargetReading } from '../lib/notes/types';
import { CopyButton } from './CopyButton';
import { Icon } from './Icon';
import { NoteEditor } from './NoteEditor';
import { FigureFacts, TargetFacts } from './ReadingFacts';
import { SaveButton, type SaveState } from './SaveButton';
import { useTranslate } from './TranslateContext';

export interface ReadingCardProps {
  /** The exact words marked. */
  quote: string;
  /** The words that were saved, where the page now says something else; `null` otherwise. */
  was: string | null;
  figure: FigureReading | null;
  target: TargetReading | null;
  save: SaveState;
  /** The reader's note, Markdown; empty when there is none. */
  body: string;
  /** Save, and save again after a failure. */
  onSave: () => void;
  /** Keep this note, saving the mark first where it is not saved yet. */
  onSaveNote: (body: string) => void;
  /** Puts the text on the clipboard; rejects where the browser refuses. */
  onCopy: (text: string) => Promise<void>;
  onClose: () => void;
}

/**
 * What was read at one mark, and what to do with it. For a shadow root with `cardStyles`.
 * Keys pressed inside stay inside: the page's own shortcuts must not fire while a note is typed.
 */
export function ReadingCard(props: ReadingCardProps) {
  const { quote, was, figure, target, save, body } = props;
  const translate = useTranslate();
  const heading = useId();
  const [editing, setEditing] = useState(false);
  const kind = figure ? 'kindFigure' : target ? 'kindTarget' : 'kindHighlight';
  const reading = figure ? `${quote}\n${describeFigure(figure, translate)}` : quote;
  const stroke = figure ? '' : target ? `target ${target.strength}` : 'highlight';
  return (
    <div
      class="card"
      lang={translate('localeTag')}
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') props.onClose();
      }}
      onKeyUp={(event) => event.stopPropagation()}
      onKeyPress={(event) => event.stopPropagation()}
    >
      <div class="card-top">
        <span class={`stroke ${stroke}`} aria-hidden="true" />
        {translate(kind)}
        <button
          class="button plain icon-only"
          type="button"
          aria-label={translate('cardClose')}
          title={translate('cardClose')}
          onClick={props.onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <div id={heading}>
        {figure?.indicator && <h2 class="card-indicator">{figure.indicator}</h2>}
        <p class={figure ? 'card-quote numeric' : 'card-quote clause'}>{quote}</p>
      </div>
      {was !== null && (
        <p class="card-was">
          {translate('labelWas')} <del>{was}</del>
        </p>
      )}
      {figure && <FigureFacts figure={figure} quote={quote} />}
      {target && <TargetFacts target={target} />}
      {body !== '' && !editing && <p class="note-body">{body}</p>}
      {editing && (
        <NoteEditor
          body={body}
          onSave={(words) => {
            setEditing(false);
            props.onSaveNote(words);
          }}
          onCancel={() => setEditing(false)}
        />
      )}
      {save.state === 'failed' && (
        <p class="alarm" role="alert">
          {translate('cardSaveFailed', save.reason)}
        </p>
      )}
      {!editing && (
        <div class="card-actions">
          <SaveButton save={save} onSave={props.onSave} />
          <button class="button" type="button" onClick={() => setEditing(true)}>
            <Icon name="note" />
            {translate(body === '' ? 'cardAddNote' : 'cardEditNote')}
          </button>
          <CopyButton text={reading} onCopy={props.onCopy} />
        </div>
      )}
    </div>
  );
}
