import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

function manifestOf(build: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
}

test('who installs Yardstick is asked for no site at all', () => {
  const manifest = manifestOf('chrome-mv3');
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  expect(manifest.permissions).toEqual([
    'activeTab',
    'scripting',
    'storage',
    'unlimitedStorage',
    'contextMenus',
    'sidePanel',
  ]);
});
