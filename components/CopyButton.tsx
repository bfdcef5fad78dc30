import { useState } from 'preact/hooks';
import { Icon } from './Icon';
import { useTranslate } from './TranslateContext';

export interface CopyButtonProps {
  text: string;
  /** Rejects where the browser refuses the clipboard. */
  onCopy: (text: string) => Promise<void>;
}

export function CopyButton({ text, onCopy }: CopyButtonProps) {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  return (
    <>
      <button
        class="button"
        type="button"
        onClick={() =>
          onCopy(text).then(
            () => setOutcome('copied'),
            () => setOutcome('refused'),
          )
        }
      >
        <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
        {translate(outcome === 'copied' ? 'cardCopied' : 'cardCopy')}
      </button>
      <span class={outcome === 'refused' ? 'alarm' : 'visually-hidden'} role="status">
        {outcome === 'copied' && translate('cardCopied')}
        {outcome === 'refused' && translate('cardCopyFailed')}
      </span>
    </>
  );
}
