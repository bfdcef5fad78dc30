import { Brand } from './Brand';
import { Icon, type IconName } from './Icon';
import { useTranslate } from './TranslateContext';

export interface SurfaceLinks {
  /** `null` in the side panel itself. */
  onOpenPanel: (() => void) | null;
  onOpenLibrary: () => void;
  onOpenOptions: () => void;
}

export function SurfaceTop({ onOpenPanel, onOpenLibrary, onOpenOptions }: SurfaceLinks) {
  const translate = useTranslate();
  return (
    <header class="surface-top">
      <h1>
        <Brand />
      </h1>
      <nav>
        {onOpenPanel && (
          <TopButton icon="panel" label={translate('openPanel')} onPress={onOpenPanel} />
        )}
        <TopButton icon="library" label={translate('openLibrary')} onPress={onOpenLibrary} />
        <TopButton icon="options" label={translate('openOptions')} onPress={onOpenOptions} />
      </nav>
    </header>
  );
}

interface TopButtonProps {
  icon: IconName;
  label: string;
  onPress: () => void;
}

function TopButton({ icon, label, onPress }: TopButtonProps) {
  return (
    <button
      class="button plain icon-only"
      type="button"
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
