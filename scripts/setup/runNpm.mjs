import { runProcess } from './runProcess.mjs';

/**
 * Runs npm to its end: the npm this command was started by, where it was one.
 *
 * @param {string[]} args
 * @returns {ReturnType<typeof runProcess>}
 */
export function runNpm(args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? runProcess(process.execPath, [script, ...args])
    : runProcess('npm', args);
}
