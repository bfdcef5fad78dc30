/** Elements that never show text of their own, or show text that is no prose: controls, embedded documents. */
const textless = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'HEAD',
  'TITLE',
  'META',
  'LINK',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'DATALIST',
  'INPUT',
  'CANVAS',
  'AUDIO',
  'VIDEO',
  'MAP',
  'RT',
  'RP',
  'FRAME',
  'FRAMESET',
  'NOFRAMES',
  'svg',
  'math',
]);

/** Whether an element shows no text a reader would read as part of a page, whatever its style. */
export function isTextless(element: Element): boolean {
  return textless.has(element.tagName);
}

/** `rect(0, 0, 0, 0)` and `inset(50%)` leave nothing to see: the usual ways to write for screen readers only. */
const clipsAll = /^rect\((?:[01]px,? ?){4}\)$|^inset\((?:50|100)%/;

/**
 * Whether CSS keeps an element from view.
 *
 * @param inherited - `hidden` where the body itself is still `visibility: hidden` because a script
 *   that shows it has not run (WeChat): then the same value further in hides nothing.
 */
export function isHidden(style: CSSStyleDeclaration, inherited: string): boolean {
  if (style.display === 'none') return true;
  if (style.visibility !== inherited && /hidden|collapse/.test(style.visibility)) return true;
  if (style.fontSize === '0px') return true;
  return (
    style.position === 'absolute' && (clipsAll.test(style.clip) || clipsAll.test(style.clipPath))
  );
}
