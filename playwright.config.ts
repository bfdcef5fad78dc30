import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // Two browsers on two cores: what takes a moment alone may take several.
  expect: { timeout: 15_000 },
  reporter: 'list',
  projects: [
    { name: 'build', testMatch: 'build.setup.ts' },
    { name: 'chromium', testIgnore: 'firefox.spec.ts', dependencies: ['build'] },
    { name: 'firefox', testMatch: 'firefox.spec.ts', dependencies: ['build'] },
  ],
});
