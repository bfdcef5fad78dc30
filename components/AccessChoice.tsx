import { useId } from 'preact/hooks';
import { useTranslate } from './TranslateContext';

export type Access = 'every' | 'chosen' | 'click';

const choices = [
  ['every', 'accessEvery', 'accessEveryText'],
  ['chosen', 'accessChosen', 'accessChosenText'],
  ['click', 'accessClick', 'accessClickText'],
] as const;

export interface AccessChoiceProps {
  /** The question, for screen readers where a heading above asks it already. */
  legend: string;
  /** `null` before the first answer. */
  selected: Access | null;
  onSelect: (access: Access) => void;
}

/** The one question: where may Yardstick read? */
export function AccessChoice({ legend, selected, onSelect }: AccessChoiceProps) {
  const translate = useTranslate();
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{legend}</legend>
      {choices.map(([access, title, text]) => (
        <label key={access} class="choice">
          <input
            type="radio"
            name={name}
            checked={access === selected}
            // Clicking the chosen one again asks again, after a refusal.
            onClick={() => onSelect(access)}
          />
          <strong>{translate(title)}</strong>
          <span class="quiet">{translate(text)}</span>
        </label>
      ))}
    </fieldset>
  );
}
