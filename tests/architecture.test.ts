import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  from: string;
  /** A path from the root for our own files, the package's name for others. */
  to: string;
  typeOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const files = ['entrypoints', 'components', 'lib'].flatMap(sources);
const textOf = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

function importsOf(file: string): Import[] {
  const text = textOf.get(file) ?? '';
  const statement = /(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?'([^']+)'/g;
  return [...text.matchAll(statement)].map(([, typeOnly, target = '']) => ({
    from: file,
    to: target.startsWith('.') ? resolved(file, target) : target,
    typeOnly: typeOnly !== undefined,
  }));
}

function resolved(file: string, target: string): string {
  const path = normalize(join(dirname(file), target));
  return [path, `${path}.ts`, `${path}.tsx`].find((name) => textOf.has(name)) ?? path;
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');

const imports = files.flatMap(importsOf);

/** Fails with each offending import and what to do about it. */
function forbid(wrong: (one: Import) => boolean, advice: string): void {
  const found = imports.filter(wrong).map(({ from, to }) => `${from} imports ${to}: ${advice}`);
  expect(found).toEqual([]);
}

const within = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
const local = (path: string) => /^(entrypoints|components|lib|public)\//.test(path);

/** Everything a file pulls in at run time, itself included. */
function closure(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const { to, typeOnly } of importsOf(entry)) if (!typeOnly) closure(to, seen);
  return seen;
}

describe('imports point one way', () => {
  it('finds the sources', () => expect(imports.length).toBeGreaterThan(100));

  it('lib knows neither components nor entrypoints', () =>
    forbid(
      ({ from, to }) =>
        within('lib')(from) && (within('components')(to) || within('entrypoints')(to)),
      'move what is shared into lib.',
    ));

  it('components know no entrypoint, no browser, no database, no messages', () =>
    forbid(
      ({ from, to, typeOnly }) =>
        within('components')(from) &&
        (within('entrypoints')(to) ||
          /^(wxt|dexie|#imports)/.test(to) ||
          to === 'lib/messaging.ts' ||
          (!typeOnly && within('lib/notes')(to))),
      'hand the data and the callback in as props.',
    ));

  it('lib/figures imports nothing outside itself', () =>
    forbid(
      ({ from, to }) => within('lib/figures')(from) && !within('lib/figures')(to),
      'the recogniser is text in, readings out; pass what it needs as an argument.',
    ));

  it('lib/marks knows articles and anchors only, and the types of what it shows', () =>
    forbid(
      ({ from, to, typeOnly }) =>
        within('lib/marks')(from) &&
        local(to) &&
        !typeOnly &&
        !['lib/marks', 'lib/article', 'lib/anchors'].some((folder) => within(folder)(to)),
      'marks are shown, not read or stored here; let the entrypoint join them.',
    ));

  it('lib/exchange knows notes, and the types they are made of', () =>
    forbid(
      ({ from, to, typeOnly }) =>
        within('lib/exchange')(from) &&
        local(to) &&
        !typeOnly &&
        !['lib/exchange', 'lib/notes'].some((folder) => within(folder)(to)),
      'a format reads saved notes and nothing else.',
    ));

  it('only lib/article knows Readability', () =>
    forbid(
      ({ from, to }) => to === '@mozilla/readability' && !within('lib/article')(from),
      'ask lib/article/extract.ts.',
    ));

  it('only the background writes to the database', () =>
    forbid(
      ({ from, to }) =>
        /^lib\/notes\/(save|change|delete|restore)Notes?\.ts$/.test(to) &&
        !within('entrypoints/background')(from) &&
        !within('lib/notes')(from) &&
        !within('lib/exchange')(from),
      'send the background a message.',
    ));
});

describe('content scripts', () => {
  const scripts = [
    'entrypoints/detector/index.ts',
    'entrypoints/annotator.content/index.ts',
    'entrypoints/notebook/index.ts',
  ];
  it.each(scripts)('%s never reaches the database: its IndexedDB would be the page’s', (script) => {
    const reached = [...closure(script)];
    expect(reached.filter((path) => path === 'dexie' || path === 'lib/notes/database.ts')).toEqual(
      [],
    );
  });

  it('the annotator leaves interface and anchors to the notebook', () => {
    const reached = [...closure('entrypoints/annotator.content/index.ts')];
    expect(reached.filter((path) => /^(preact|components\/|lib\/anchors\/)/.test(path))).toEqual(
      [],
    );
  });

  it('the detector stays small: no Readability, no recogniser, no Preact', () => {
    const reached = [...closure('entrypoints/detector/index.ts')];
    expect(reached.filter((path) => /^(@mozilla|preact|lib\/figures\/)/.test(path))).toEqual([]);
  });
});

describe('files', () => {
  it('no barrels and no drawers for odds and ends', () => {
    const odd = files.filter(
      (file) =>
        /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/i.test(file) ||
        /^lib\/.*\/index\.ts$/.test(file),
    );
    expect(odd, 'name a file after its one main export').toEqual([]);
  });

  it('a file is one thought: 250 lines at most, lexicons apart', () => {
    const long = [...textOf]
      .filter(([file, text]) => !file.includes('/lexicon/') && text.split('\n').length > 250)
      .map(([file]) => file);
    expect(long, 'split it by thought').toEqual([]);
  });

  it('nothing writes HTML from a string, evaluates one, or reaches the network', () => {
    const unsafe =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|XMLHttpRequest|WebSocket|fetch\()/;
    const found = [...textOf]
      .filter(([, text]) => unsafe.test(withoutComments(text)))
      .map(([file]) => file);
    expect(found, 'build nodes, or let Preact').toEqual([]);
  });

  it('no suppressions', () => {
    const suppressed = [...textOf].filter(([, text]) =>
      /@ts-(ignore|expect-error|nocheck)|biome-ignore/.test(text),
    );
    expect(suppressed.map(([file]) => file)).toEqual([]);
  });
});
