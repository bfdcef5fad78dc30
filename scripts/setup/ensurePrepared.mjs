import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle } from './Obstacle.mjs';
import { packageTool } from './packageTool.mjs';
import { projectRoot } from './projectRoot.mjs';
import { runProcess } from './runProcess.mjs';

/** Makes `.wxt/tsconfig.json`, which tsconfig.json extends and no TypeScript runs without. */
export async function ensurePrepared() {
  if (existsSync(join(projectRoot, '.wxt/tsconfig.json'))) return;
  const { code, output } = await runProcess(process.execPath, [packageTool('wxt'), 'prepare']);
  if (code !== 0) throw new Obstacle(`wxt prepare failed: put right what it says.\n${output}`);
}
