import { useId } from 'preact/hooks';
import { useTranslate } from './TranslateContext';

export type MarkFilter = 'all' | 'figures' | 'targets' | 'notes';

const words = {
  all: 'filterAll',
  figures: 'filterFigures',
  targets: 'filterTargets',
  notes: 'filterNotes',
} as const;

const filters = Object.keys(words) as MarkFilter[];

export interface FilterTabsProps {
  selected: MarkFilter;
  counts: Record<MarkFilter, number>;
  onSelect: (filter: MarkFilter) => void;
}

/** Radio buttons: the arrow keys choose, as everywhere else in the browser. */
export function FilterTabs({ selected, counts, onSelect }: FilterTabsProps) {
  const translate = useTranslate();
  const name = useId();
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{translate('filterLabel')}</legend>
      {filters.map((filter) => (
        <label key={filter} class="filter">
          <input
            type="radio"
            name={name}
            checked={filter === selected}
            onChange={() => onSelect(filter)}
          />
          <span>
            {translate(words[filter])} <span class="count numeric">{counts[filter]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
