import { describeBasis } from '../lib/format/describeFigure';
import type { FigureReading } from '../lib/notes/types';
import { useTranslate } from './TranslateContext';

export interface ChangeWordsProps {
  change: 'up' | 'down';
  basis?: FigureReading['basis'];
}

/** ▲ or ▼ and the word for it: neither colour nor shape speaks alone, and red is good news in one country only. */
export function ChangeWords({ change, basis }: ChangeWordsProps) {
  const translate = useTranslate();
  return (
    <span class="change">
      <span aria-hidden="true">{change === 'up' ? '▲' : '▼'}</span>{' '}
      {translate(change === 'up' ? 'changeUp' : 'changeDown')}
      {basis !== undefined && <> · {describeBasis(basis, translate)}</>}
    </span>
  );
}
