import { useTranslate } from './TranslateContext';

export interface Notice {
  /** A sentence. */
  words: string;
  tone: 'quiet' | 'alarm';
  /** Takes back what the notice tells of; `null` where that cannot be done. */
  onUndo: (() => void) | null;
}

/** The one place a surface says what just happened; always there, so that it is read out when it fills. */
export function NoticeBar({ notice }: { notice: Notice | null }) {
  const translate = useTranslate();
  return (
    <div class={`notice ${notice ? notice.tone : 'empty'}`} role="status">
      {notice && (
        <>
          <span>{notice.words}</span>
          {notice.onUndo && (
            <button class="button plain" type="button" onClick={notice.onUndo}>
              {translate('undo')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
