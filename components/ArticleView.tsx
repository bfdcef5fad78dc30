import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { MarkReading, PageReading } from '../lib/messages';
import type { Note } from '../lib/notes/types';
import { ArticleHeader } from './ArticleHeader';
import { DisplacedRow } from './DisplacedRow';
import { ExportButtons, type ExportFormat } from './ExportButtons';
import { FilterTabs, type MarkFilter } from './FilterTabs';
import { MarkList } from './MarkList';
import { type NoteActions, NoteRow } from './NoteRow';
import { noteFinder } from './noteFinder';
import { SaveAllButton } from './SaveAllButton';
import { StateMessage } from './StateMessage';
import { useTranslate } from './TranslateContext';

export interface ArticleActions extends NoteActions {
  onReveal: (mark: MarkReading) => void;
  /** Resolves when the notes are on disk, or when the failure has been told. */
  onSave: (marks: MarkReading[]) => Promise<void>;
  onShow: (shown: boolean) => void;
  onExport: (format: ExportFormat) => void;
}

export interface ArticleViewProps extends ArticleActions {
  reading: PageReading;
  notes: Note[];
  /** What follows the list: recent articles. */
  after: ComponentChildren;
}

const isShown: Record<MarkFilter, (mark: MarkReading) => boolean> = {
  all: () => true,
  figures: ({ kind }) => kind === 'figure',
  targets: ({ kind }) => kind === 'target',
  notes: () => false,
};

/** The article in front of the reader: what it states, in text order, and what was saved of it. */
export function ArticleView({ reading, notes, after, ...actions }: ArticleViewProps) {
  const translate = useTranslate();
  const [filter, setFilter] = useState<MarkFilter>('all');
  const { marks, displaced } = reading;
  const noteOf = useMemo(() => noteFinder(notes), [notes]);
  const counts = {
    all: marks.length,
    figures: marks.filter(isShown.figures).length,
    targets: marks.filter(isShown.targets).length,
    notes: notes.length,
  };
  const listed = marks.filter(isShown[filter]);
  const markOf = new Map(marks.map((mark) => [noteOf(mark)?.id, mark]));
  const kept = displaced.filter(({ note }) => notes.some(({ id }) => id === note.id));
  const toggle = (mark: MarkReading) => {
    const note = noteOf(mark);
    if (note) actions.onDelete(note);
    else void actions.onSave([mark]);
  };

  return (
    <>
      <ArticleHeader article={reading.article} shown={reading.shown} onShow={actions.onShow} />
      <FilterTabs selected={filter} counts={counts} onSelect={setFilter} />
      <div class="scroll">
        {kept.length > 0 && (
          <section class="displaced-notes">
            <h2>{translate('displacedHeading')}</h2>
            <ul class="rows">
              {kept.map((one) => (
                <DisplacedRow
                  key={one.note.id}
                  displaced={one}
                  now={marks.find(({ noteId }) => noteId === one.note.id) ?? null}
                  onReveal={actions.onReveal}
                  onDelete={() => actions.onDelete(one.note)}
                />
              ))}
            </ul>
          </section>
        )}
        {marks.length === 0 && notes.length === 0 ? (
          <StateMessage title={translate('noMarksTitle')} text={translate('noMarksText')} />
        ) : filter === 'notes' ? (
          <NoteList notes={notes} markOf={markOf} {...actions} />
        ) : (
          <MarkList
            marks={listed}
            text={reading.text}
            noteOf={noteOf}
            onReveal={actions.onReveal}
            onToggle={toggle}
          />
        )}
        {after}
      </div>
      <footer class="page-actions">
        <SaveAllButton
          marks={listed}
          noteOf={noteOf}
          whole={filter === 'all' || filter === 'notes'}
          onSave={actions.onSave}
        />
        <ExportButtons notes={notes.length} onExport={actions.onExport} />
      </footer>
    </>
  );
}

interface NoteListProps extends ArticleActions {
  notes: Note[];
  /** The marks that have notes, by the note's id. */
  markOf: Map<string | undefined, MarkReading>;
}

function NoteList({ notes, markOf, onReveal, onChangeBody, onDelete }: NoteListProps) {
  const translate = useTranslate();
  if (notes.length === 0) return <p class="empty">{translate('filterNoNotes')}</p>;
  return (
    <ul class="rows" aria-label={translate('listNotesLabel')}>
      {notes.map((note) => {
        const mark = markOf.get(note.id);
        return (
          <NoteRow
            key={note.id}
            note={note}
            onReveal={mark ? () => onReveal(mark) : null}
            onChangeBody={onChangeBody}
            onDelete={onDelete}
          />
        );
      })}
    </ul>
  );
}
