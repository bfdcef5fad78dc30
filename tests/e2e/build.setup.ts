import { test } from '@playwright/test';
import { ensureBuild } from '../../scripts/setup/ensureBuild.mjs';

/** The browsers load what is built; a stale build would test yesterday's source. */
test('the builds are as new as their sources', async () => {
  await ensureBuild('chrome granted');
  await ensureBuild('chrome production');
  await ensureBuild('firefox granted');
});
