import { afterEach, expect, test, vi } from 'vitest';
import { checkNode } from '../../scripts/setup/checkNode.mjs';
import { ensureChromium } from '../../scripts/setup/ensureChromium.mjs';
import { ensureFirefox } from '../../scripts/setup/ensureFirefox.mjs';
import { Obstacle } from '../../scripts/setup/Obstacle.mjs';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const onNode = (version: string) =>
  vi.stubGlobal('process', { version: `v${version}`, versions: { node: version } });

test('an old Node is told which one is needed', () => {
  onNode('18.20.4');
  expect(checkNode).toThrow(/needs Node 20 or newer and this is v18\.20\.4/);
});

test('Node 20 and later ones will do', () => {
  onNode('20.0.0');
  expect(checkNode).not.toThrow();
  onNode('100.1.0');
  expect(checkNode).not.toThrow();
});

test('a browser that was chosen and does not start is an obstacle, not a reason to take another', async () => {
  vi.stubEnv('YARDSTICK_CHROMIUM', '/nowhere/chromium');
  await expect(ensureChromium()).rejects.toThrow(Obstacle);
  await expect(ensureChromium()).rejects.toThrow('/nowhere/chromium');
  vi.stubEnv('YARDSTICK_FIREFOX', '/nowhere/firefox');
  await expect(ensureFirefox()).rejects.toThrow('/nowhere/firefox');
});
