import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** A page to be read, as a line of PAGES.jsonl says. */
export interface SavedPage {
  id: string;
  /** Full path of its bytes. */
  file: string;
  /** The address it is served at. */
  address: string;
  /** How its bytes are to be decoded, whatever they declare. */
  encoding: string;
}

interface Line {
  id: string;
  /** Relative to the folder of PAGES.jsonl. */
  file: string;
  url?: string | null;
  encoding?: string | null;
}

/** Reads a list of saved pages. Where a page has no address, any will do. */
export async function readPageList(path: string): Promise<SavedPage[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim());
  return lines.map((line) => {
    const { id, file, url, encoding } = JSON.parse(line) as Line;
    return {
      id,
      file: resolve(dirname(path), file),
      address: url ? url.replaceAll('&amp;', '&') : `http://page.invalid/${encodeURIComponent(id)}`,
      encoding: encoding ?? 'utf-8',
    };
  });
}
