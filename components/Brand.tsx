import { useTranslate } from './TranslateContext';

/** The scale and its hand, as on the toolbar, in the colours of the surface. */
export function Brand() {
  const translate = useTranslate();
  return (
    <span class="brand">
      <svg viewBox="0 0 48 40" aria-hidden="true" focusable="false">
        <path
          class="brand-scale"
          d="M0 0h20v4H0zM0 8h12v4H0zM0 16h24v8H0zM0 28h12v4H0zM0 36h20v4H0z"
        />
        <path class="brand-hand" d="M28 20 48 7v26z" />
      </svg>
      {translate('extensionName')}
    </span>
  );
}
