import { snippet } from '../lib/format/snippet';
import type { MarkReading } from '../lib/messages';
import { MarkRow } from './MarkRow';
import { moveFocus } from './moveFocus';
import type { NoteOf } from './noteFinder';
import { useTranslate } from './TranslateContext';

export interface MarkListProps {
  marks: MarkReading[];
  /** The article's text, which the marks' offsets refer to. */
  text: string;
  noteOf: NoteOf;
  onReveal: (mark: MarkReading) => void;
  onToggle: (mark: MarkReading) => void;
}

/** UTF-16 units of context on each side of a mark. */
const reach = 40;

/** In text order. Tab reaches every button; the arrow keys go from row to row. */
export function MarkList({ marks, text, noteOf, onReveal, onToggle }: MarkListProps) {
  const translate = useTranslate();
  if (marks.length === 0) return <p class="empty">{translate('filterEmpty')}</p>;
  return (
    <ul class="rows" aria-label={translate('listLabel')} onKeyDown={moveFocus}>
      {marks.map((mark) => (
        <MarkRow
          key={mark.id}
          mark={mark}
          saved={noteOf(mark) !== undefined}
          context={snippet(text, mark.start, mark.end, reach)}
          onReveal={onReveal}
          onToggle={onToggle}
        />
      ))}
    </ul>
  );
}
