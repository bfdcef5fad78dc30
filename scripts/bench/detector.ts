import { join } from 'node:path';
import { type CDPSession, chromium } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { ensureChromium } from '../setup/ensureChromium.mjs';
import { runCommand } from '../setup/runCommand.mjs';

const rounds = 15;
/** The yardstick: one pass over the page's text nodes. */
const barePass = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.data.length;
  return length;
})()`;

/** Prints what judging a page of 5,000 elements costs, each time in a new tab: it always runs cold. */
await runCommand(async () => {
  const code = await bundledDetector();
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const detector: number[] = [];
  const yardstick: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage();
      await page.setContent(pageOf5000Elements());
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      // What asking costs, with nothing to do.
      const asking = await cpuOf(session, '0');
      yardstick.push((await cpuOf(session, barePass)) - asking);
      detector.push((await cpuOf(session, `${code};detector.detect(document).score`)) - asking);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  const [own, bare] = [median(detector), median(yardstick)];
  console.log(
    JSON.stringify({
      bench: 'detector, 5,000 elements, cold',
      cpuMs: own,
      leastMs: Math.min(...detector),
      barePassMs: bare,
      ratio: own / bare,
      budgetMs: 2,
    }),
  );
  return 0;
});

async function bundledDetector(): Promise<string> {
  const entry = join(import.meta.dirname, '../../lib/article/detect.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'detector' } },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  if (!output) throw new Error('The detector was not bundled: run npm run build and read why.');
  return output.output[0].code;
}

/** Milliseconds of the page's own processor time an expression takes; waiting does not count. */
async function cpuOf(session: CDPSession, expression: string): Promise<number> {
  const before = await threadSeconds(session);
  await session.send('Runtime.evaluate', { expression });
  return Math.round(((await threadSeconds(session)) - before) * 1e5) / 100;
}

async function threadSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0;
}

/** An article of 200 paragraphs above 850 links to others. */
function pageOf5000Elements(): string {
  const many = (count: number, write: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => write(index)).join('\n');
  const paragraph = (index: number) =>
    `<p>第${index}季度，全市实现生产总值${index}12亿元，同比增长5.6%，<b>增速</b>比上年同期加快0.4个百分点，<a href="#">居民</a>收入稳步提高。</p>`;
  const link = (index: number) =>
    `<li><a href="/a/${index}"><b>${index}</b> 某县规模以上工业增加值同比增长百分之八</a> <span>2024-04-02</span><i>阅读 ${index}</i></li>`;
  return `<title>一季度经济运行情况</title><h1>一季度经济运行情况</h1><div>${many(200, paragraph)}</div><ul>${many(850, link)}</ul>`;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}
