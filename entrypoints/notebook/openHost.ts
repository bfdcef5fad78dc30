import { autoUpdate, computePosition, flip, hide, inline, offset, shift } from '@floating-ui/dom';

/** The one element the page ever holds of ours, and only while something is open in it. */
export interface OpenHost {
  element: HTMLElement;
  shadow: ShadowRoot;
  remove(): void;
}

/** Set on the element itself and as important: the page's own rules must not reach it. */
const hostStyle: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  width: 'max-content',
  'max-width': 'calc(100vw - 16px)',
  'z-index': '2147483647',
};

/** Constructed sheets pass any Content-Security-Policy; Firefox lets content scripts adopt none. */
function addStyle(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch (error) {
    console.debug('Yardstick styles its card by an element:', error);
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}

/**
 * Opens a closed shadow root beside some words, in the top layer where the browser has one.
 *
 * @param ranges - The words it stands beside; it follows them while the page scrolls.
 * @param onHidden - Called when they have been scrolled out of view.
 */
export function openHost(ranges: readonly Range[], css: string, onHidden: () => void): OpenHost {
  const element = document.createElement('div');
  const shadow = element.attachShadow({ mode: 'closed', delegatesFocus: true });
  addStyle(shadow, css);
  element.popover = 'manual';
  for (const [name, value] of Object.entries(hostStyle))
    element.style.setProperty(name, value, 'important');
  document.documentElement.append(element);
  element.showPopover();

  const reference = {
    getBoundingClientRect: () => boxAround(ranges),
    getClientRects: () => ranges.flatMap((range) => [...range.getClientRects()]),
    ...(ranges[0]?.startContainer.parentElement && {
      contextElement: ranges[0].startContainer.parentElement,
    }),
  };
  const place = async () => {
    const { x, y, middlewareData } = await computePosition(reference, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [inline(), offset(6), flip({ padding: 8 }), shift({ padding: 8 }), hide()],
    });
    element.style.setProperty('left', `${x}px`, 'important');
    element.style.setProperty('top', `${y}px`, 'important');
    if (middlewareData.hide?.referenceHidden) onHidden();
  };
  const stop = autoUpdate(reference, element, () => void place());
  return {
    element,
    shadow,
    remove() {
      stop();
      element.remove();
    },
  };
}

function boxAround(ranges: readonly Range[]): DOMRect {
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
