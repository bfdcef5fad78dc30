import type { Body } from './body';
import { runReadability } from './runReadability';

/** The part of a page that is its article; `null` when there is none. */
export function findBody(document: Document): Body | null {
  return runReadability(document, 200);
}
