import { basename, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageSource } from './PageSource';

/**
 * Makes sense of the pages named on the command line.
 *
 * @param asked - Files, `file:` addresses, or http and https addresses.
 * @param folder - Relative paths count from here.
 */
export function pageSources(asked: readonly string[], folder: string): PageSource[] {
  const taken = new Set<string>();
  return asked.map((each) => {
    const place = placeOf(each, folder);
    return { asked: each, name: unusedName(nameOf(place), taken), place };
  });
}

function placeOf(asked: string, folder: string): PageSource['place'] {
  if (/^https?:\/\//i.test(asked)) return { kind: 'address', address: asked };
  const path = /^file:/i.test(asked) ? fileURLToPath(asked) : resolve(folder, asked);
  return { kind: 'file', path };
}

function nameOf(place: PageSource['place']): string {
  const raw =
    place.kind === 'file'
      ? basename(place.path, extname(place.path))
      : place.address.replace(/^https?:\/\//i, '').replace(/[?#].*$/, '');
  const name = raw
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .slice(0, 80)
    .replace(/^[-.]+|[-.]+$/g, '');
  return name === '' ? 'page' : name;
}

function unusedName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wanted}-${n}`;
  taken.add(name.toLowerCase());
  return name;
}
