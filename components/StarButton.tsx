import { Icon } from './Icon';
import { useTranslate } from './TranslateContext';

export interface StarButtonProps {
  /** The words the star stands beside. */
  name: string;
  pressed: boolean;
  onPress: () => void;
}

const longest = 60;

/** Saved or not: a toggle whose name stays and whose state is told. */
export function StarButton({ name, pressed, onPress }: StarButtonProps) {
  const translate = useTranslate();
  const short = name.length > longest ? `${name.slice(0, longest)}…` : name;
  return (
    <button
      class="button plain icon-only star"
      type="button"
      aria-pressed={pressed}
      aria-label={translate('markSave', short)}
      title={translate(pressed ? 'cardSaved' : 'cardSave')}
      onClick={onPress}
    >
      <Icon name="star" weight={pressed ? 'solid' : 'line'} />
    </button>
  );
}
