import { useState } from 'preact/hooks';
import type { MarkReading } from '../lib/messages';
import { Icon } from './Icon';
import type { NoteOf } from './noteFinder';
import { useTranslate } from './TranslateContext';

export interface SaveAllButtonProps {
  /** What the list shows. */
  marks: MarkReading[];
  noteOf: NoteOf;
  /** Whether the list shows every mark of the page: then it is "all" that is saved. */
  whole: boolean;
  onSave: (marks: MarkReading[]) => Promise<void>;
}

export function SaveAllButton({ marks, noteOf, whole, onSave }: SaveAllButtonProps) {
  const translate = useTranslate();
  const [saving, setSaving] = useState(false);
  const unsaved = marks.filter((mark) => !noteOf(mark));
  if (marks.length === 0) return <span />;
  const done = unsaved.length === 0;
  const words = saving
    ? translate('cardSaving')
    : done
      ? translate('allSaved')
      : whole
        ? translate('saveAll')
        : translate('saveShown', String(unsaved.length));
  return (
    <button
      class={`button ${done || saving ? '' : 'primary'}`}
      type="button"
      aria-disabled={done || saving}
      onClick={() => {
        if (done || saving) return;
        setSaving(true);
        void onSave(unsaved).finally(() => setSaving(false));
      }}
    >
      <Icon name="star" weight={done ? 'solid' : 'line'} />
      {words}
    </button>
  );
}
