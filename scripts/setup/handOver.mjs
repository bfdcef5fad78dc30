import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';

/**
 * Runs a TypeScript script of the project in the foreground; its streams are this process's streams.
 *
 * @param {string} script - Path below the project's folder.
 * @param {string[]} args
 * @param {Record<string, string>} [env] - What is added to the environment.
 * @returns {Promise<number>} Its exit code; 1 when a signal ended it.
 */
export function handOver(script, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(projectRoot, script), ...args], {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
