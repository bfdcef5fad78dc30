import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const launcher = fileURLToPath(new URL('../../scripts/eval.mjs', import.meta.url));

test('an evaluation there is not ends with 1 and a sentence, which is not on stdout', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, 'everything'], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('There is no evaluation "everything"');
}, 30_000);

test('what an evaluation reads and prints is handed through untouched', () => {
  const line = JSON.stringify({ id: '甲', text: '全年营业收入4.2亿元，增长8%。', lang: 'zh' });
  const { status, stdout } = spawnSync(process.execPath, [launcher, 'figures'], {
    encoding: 'utf8',
    input: `${line}\n`,
  });
  expect(status).toBe(0);
  const lines = stdout.trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: '甲' });
}, 30_000);
