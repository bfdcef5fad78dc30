// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

const pathOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const gzipped = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length;

/** Size of a file of the built extension as it travels, in bytes. */
function builtSize(name: string): number {
  const path = pathOf(`.output/chrome-mv3-granted/${name}`);
  if (!existsSync(path)) {
    throw new Error(`${name} is not built: run "npm run build -- --mode granted" first.`);
  }
  return gzipped(readFileSync(path));
}

test('the script that runs on every page stays under 6 kB', () => {
  expect(builtSize('detector.js')).toBeLessThanOrEqual(6_000);
});

test('the notebook, which comes with the first card or note, stays under 50 kB', () => {
  expect(builtSize('notebook.js')).toBeLessThanOrEqual(50_000);
});

test('the script that marks an article stays under 110 kB', () => {
  expect(builtSize('content-scripts/annotator.js')).toBeLessThanOrEqual(110_000);
});

/** The budget is 60 kB; until the recogniser has come down to it, it must not grow. */
const recogniserCeiling = 80_000;

test('the recogniser, code and tables, grows no further above its 60 kB', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: 'esbuild',
      // A library in the "es" format keeps its white space.
      lib: {
        entry: pathOf('lib/figures/recognise.ts'),
        formats: ['iife'],
        name: 'recogniser',
        fileName: 'recogniser',
      },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('Vite watched instead of building.');
  const code = bundle.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  expect(gzipped(code)).toBeLessThanOrEqual(recogniserCeiling);
}, 60_000);
