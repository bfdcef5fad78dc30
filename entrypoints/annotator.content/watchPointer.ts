/** What a pointer over the page means for marks. */
export interface PointerEvents {
  /** The mark under a point of the viewport, if any. */
  markAt: (point: { x: number; y: number }) => string | undefined;
  /** Whether an event happened inside our own open card. */
  isOurs: (event: Event) => boolean;
  /** The pointer has rested on a mark. */
  onRest: (markId: string) => void;
  /** A mark was clicked or tapped. */
  onPress: (markId: string) => void;
  /** The pointer has left both mark and card. */
  onLeave: () => void;
  /** Something else on the page was pressed. */
  onPressElsewhere: () => void;
}

/** The pointer is on our card: neither on a mark nor away. */
const card = Symbol('card');
const restMs = 140;
const leaveMs = 320;

/** Listens passively, never prevents the page's own handling, and asks at most once a frame. */
export function watchPointer(events: PointerEvents, signal: AbortSignal): void {
  let frame = 0;
  let over: string | typeof card | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(ms: number, then: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  }

  function follow(place: string | typeof card | undefined): void {
    if (place === over) return;
    over = place;
    if (place === card) clearTimeout(timer);
    else if (place === undefined) wait(leaveMs, events.onLeave);
    else wait(restMs, () => events.onRest(place));
  }

  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'pointermove',
    (event) => {
      cancelAnimationFrame(frame);
      if (events.isOurs(event)) {
        follow(card);
        return;
      }
      const { clientX: x, clientY: y } = event;
      frame = requestAnimationFrame(() => follow(events.markAt({ x, y })));
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (events.isOurs(event)) return;
      const { clientX: x, clientY: y, target } = event;
      const inLink = target instanceof Element && target.closest('a, button, input, textarea');
      const id = inLink ? undefined : events.markAt({ x, y });
      if (id === undefined) events.onPressElsewhere();
      else events.onPress(id);
    },
    options,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}
