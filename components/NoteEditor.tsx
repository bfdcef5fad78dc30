import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTranslate } from './TranslateContext';

export interface NoteEditorProps {
  /** Markdown; empty for a new note. */
  body: string;
  onSave: (body: string) => void;
  onCancel: () => void;
}

/** Opens with the cursor in it. Control or Command and Enter is Done, Escape is Cancel. */
export function NoteEditor({ body, onSave, onCancel }: NoteEditorProps) {
  const translate = useTranslate();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(body);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft);
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(draft);
        else if (event.key === 'Escape') onCancel();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <label class="visually-hidden" for={id}>
        {translate('cardNote')}
      </label>
      <textarea
        class="field"
        id={id}
        ref={field}
        value={draft}
        placeholder={translate('cardNotePlaceholder')}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <div class="note-editor-actions">
        <button class="button primary" type="submit">
          {translate('cardDone')}
        </button>
        <button class="button" type="button" onClick={onCancel}>
          {translate('cardCancel')}
        </button>
      </div>
    </form>
  );
}
