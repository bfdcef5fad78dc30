import { join } from 'node:path';
import { packageTool } from '../setup/packageTool.mjs';
import { projectRoot } from '../setup/projectRoot.mjs';
import { runProcess } from '../setup/runProcess.mjs';
import { takeReport } from './takeReport.mjs';

/**
 * Runs the end-to-end tests of one project of playwright.config.ts.
 *
 * @param {'chromium' | 'firefox'} project
 * @returns {Promise<import('./processCheck.mjs').Outcome>}
 */
export async function browserTests(project) {
  const file = join(projectRoot, `test-results/${project}.json`);
  const { code, output } = await runProcess(
    process.execPath,
    [
      packageTool('@playwright/test', 'playwright'),
      'test',
      `--project=${project}`,
      '--reporter=list,json',
    ],
    { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } },
  );
  const report = takeReport(file);
  if (!report) return { passed: 0, failed: 1, output };
  const { expected, unexpected, flaky, skipped } = report.stats;
  // A test left out has not passed; nor has one that needed a second try.
  const failed = unexpected + flaky + skipped;
  return { passed: expected, failed: code === 0 ? failed : Math.max(failed, 1), output };
}
