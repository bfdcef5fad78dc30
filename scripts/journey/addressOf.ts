import { statSync } from 'node:fs';
import type { PageSource } from './PageSource';
import type { FileServer } from './serveFiles';

/** The address a page is opened at, or why there is none, as the end of a sentence. */
export function addressOf({ place }: PageSource, server: FileServer): string | { reason: string } {
  if (place.kind === 'address') return place.address;
  const status = statSync(place.path, { throwIfNoEntry: false });
  if (!status) return { reason: `is missing: there is no file ${place.path}` };
  if (!status.isFile()) return { reason: `is no file: ${place.path}` };
  return server.addressOf(place.path);
}
