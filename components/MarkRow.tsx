import { formatPeriod } from '../lib/format/formatPeriod';
import type { Snippet } from '../lib/format/snippet';
import type { MarkReading } from '../lib/messages';
import { ChangeWords } from './ChangeWords';
import { StarButton } from './StarButton';
import { StatusChip } from './StatusChip';
import { useTranslate } from './TranslateContext';

export interface MarkRowProps {
  mark: MarkReading;
  saved: boolean;
  /** The words around the mark. */
  context: Snippet;
  /** Whether the page can show the place. */
  onReveal: (mark: MarkReading) => void;
  /** Saves an unsaved mark, takes a saved one back. */
  onToggle: (mark: MarkReading) => void;
}

export function MarkRow({ mark, saved, context, onReveal, onToggle }: MarkRowProps) {
  const translate = useTranslate();
  const { figure, target, quote } = mark;
  const period = figure?.period ?? target?.horizon ?? null;
  return (
    <li class="row">
      <button class="row-main" type="button" onClick={() => onReveal(mark)}>
        <span class={`stroke ${target ? `target ${target.strength}` : ''}`} aria-hidden="true" />
        <span class="row-words">
          <span class="row-top">
            <span class="row-label">
              {figure?.indicator ?? translate(figure ? 'kindFigure' : 'kindTarget')}
            </span>
            {period !== null && <span class="numeric">{formatPeriod(period, translate)}</span>}
            {figure && figure.status !== 'actual' && <StatusChip status={figure.status} />}
          </span>
          {figure && (
            <span class="row-value numeric">
              <strong>{quote}</strong>{' '}
              {figure.change !== null && (
                <ChangeWords
                  change={figure.change}
                  {...(figure.basis !== undefined && { basis: figure.basis })}
                />
              )}
            </span>
          )}
          <span class="row-context">
            {context.before}
            <mark class={target ? 'target' : 'figure'}>{quote}</mark>
            {context.after}
          </span>
        </span>
      </button>
      <StarButton name={quote} pressed={saved} onPress={() => onToggle(mark)} />
    </li>
  );
}
