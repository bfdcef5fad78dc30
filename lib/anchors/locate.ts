import { locateAll } from './locateAll';
import type { Located, TextAnchor } from './types';

/** Finds one note in a page's text; see `locateAll`, which is the better for several. */
export function locate(text: string, anchor: TextAnchor): Located {
  return locateAll(text, [anchor])[0] ?? { state: 'lost' };
}
