import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageTool } from '../setup/packageTool.mjs';
import { projectRoot } from '../setup/projectRoot.mjs';
import { runProcess } from '../setup/runProcess.mjs';
import { takeReport } from './takeReport.mjs';

/**
 * Runs everything vitest knows: units, components, architecture, sizes.
 *
 * @returns {Promise<import('./processCheck.mjs').Outcome>}
 */
export async function unitTests() {
  const folder = join(projectRoot, 'test-results');
  const file = join(folder, 'vitest.json');
  mkdirSync(folder, { recursive: true });
  const { code, output } = await runProcess(process.execPath, [
    packageTool('vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = takeReport(file);
  if (!report) return { passed: 0, failed: 1, output };
  const passed = report.numPassedTests;
  // A file that could not be loaded has no tests to count, and vitest may fail outside any test.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1), output };
}
