import { installSystemPackages } from './installSystemPackages.mjs';
import { runProcess } from './runProcess.mjs';
import { say } from './say.mjs';

/** Sees to it that Chinese is not drawn as empty boxes. Without fonts all else works: only a note. */
export async function ensureFonts() {
  // macOS and Windows come with Chinese fonts.
  if (process.platform !== 'linux') return;
  const { code, output } = await runProcess('fc-list', [':lang=zh', 'family']);
  if (code === 0 && output.trim() !== '') return;
  const problem = await installSystemPackages(['fontconfig', 'fonts-noto-cjk']);
  if (problem) {
    say(`No font for Chinese was found, and ${problem}: Chinese will show as empty boxes.`);
  }
}
