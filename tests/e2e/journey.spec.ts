import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** Runs `npm start -- --headless` with these pages and keeps what it printed. */
function start(pages: string[], out: string): Promise<{ code: number | null; lines: string[] }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [
      'scripts/start.mjs',
      ...pages,
      '--headless',
      '--out',
      out,
    ]);
    let printed = '';
    child.stdout.on('data', (piece: Buffer) => {
      printed += piece;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, lines: printed.trim().split('\n') }));
  });
}

let out = '';
test.beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'yardstick-out-'));
});
test.afterEach(() => rmSync(out, { recursive: true, force: true }));

test('npm start without a display reads both samples and leaves what it saw', async () => {
  const { code, lines } = await start([], out);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('稳中求进开新局 云岫市2025年经济运行交出亮眼答卷 · 2026-01-16');
  expect(lines[1]).toContain(
    'Marenia puts $6.4bn into its grid as wind outruns the wires · 2026-03-12',
  );
  expect(code).toBe(0);
  for (const folder of ['zh-epaper', 'en-article']) {
    const files = readdirSync(join(out, folder)).sort();
    expect(files).toEqual(['article.md', 'figures.csv', 'notes.json', 'page.png', 'popup.png']);
    for (const file of files) expect(statSync(join(out, folder, file)).size).toBeGreaterThan(500);
  }
  const { notes } = JSON.parse(readFileSync(join(out, 'zh-epaper/notes.json'), 'utf8'));
  expect(lines[0]).toContain(`${notes.length} notes saved`);
});

test('npm start says of each page why it could not be read, and reads the others', async () => {
  const pages = [
    'samples/front-page.html',
    'samples/no-such-page.html',
    'http://nowhere.invalid/news',
    'samples/en-article.html',
  ];
  const { code, lines } = await start(pages, out);
  expect(code).toBe(1);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^samples\/front-page\.html is not an article/);
  expect(lines[1]).toMatch(/^samples\/no-such-page\.html is missing/);
  expect(lines[2]).toMatch(/^http:\/\/nowhere\.invalid\/news could not be opened/);
  expect(lines[3]).toContain('notes saved');
  expect(readdirSync(out)).toEqual(['en-article']);
});
