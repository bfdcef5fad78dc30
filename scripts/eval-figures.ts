import { createInterface } from 'node:readline';
import { recognise } from '../lib/figures/recognise';
import type { Context, Figure, Language, Target } from '../lib/figures/types';

interface Line {
  id: string;
  text: string;
  context: Context;
}

const languages: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en', 'other'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** `zh`, `zh-CN`, `zh-TW`, `en-GB` … as the recogniser names them; unknown ones are judged from the text. */
function toLanguage(tag: string): Language | undefined {
  const known = languages.find((language) => language === tag);
  if (known) return known;
  if (/^en\b/i.test(tag)) return 'en';
  if (/^zh-(?:tw|hk|mo|hant)/i.test(tag)) return 'zh-Hant';
  return /^zh-(?:cn|sg|hans)/i.test(tag) ? 'zh-Hans' : undefined;
}

function readLine(line: string, number: number): Line {
  const refuse = (problem: string): never => {
    throw new Error(
      `Line ${number} of the input: ${problem}. Each line must be a JSON object {"id", "text", "lang"?, "published"?}; correct it and run again.`,
    );
  };
  const parsed = parse(line);
  if (!isRecord(parsed)) return refuse(`not a JSON object: ${line.slice(0, 80)}`);
  const { id, text, lang, published } = parsed;
  if (typeof id !== 'string') return refuse('"id" is not a string');
  if (typeof text !== 'string') return refuse('"text" is not a string');
  if (lang !== undefined && lang !== null && typeof lang !== 'string')
    return refuse('"lang" is not a string');
  if (published !== undefined && published !== null && typeof published !== 'string') {
    return refuse('"published" is not a string');
  }
  const language = lang ? toLanguage(lang) : undefined;
  return {
    id,
    text,
    context: { ...(language ? { lang: language } : {}), ...(published ? { published } : {}) },
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const toFigure = (text: string, figure: Figure): Record<string, unknown> => ({
  start: figure.start,
  end: figure.end,
  value: figure.value,
  ...(figure.high === undefined ? {} : { high: figure.high }),
  unit: figure.unit,
  bound: figure.bound,
  change: figure.change,
  indicator: figure.indicator ? text.slice(figure.indicator.start, figure.indicator.end) : null,
  period: figure.period ?? null,
  status: figure.status,
});

const toTarget = (target: Target): Record<string, unknown> => ({
  start: target.start,
  end: target.end,
  strength: target.strength,
  horizon: target.horizon ?? null,
});

/** `{id, text, lang?, published?}` lines on stdin, a line of figures and targets out for each. */
async function evaluate(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (!line.trim()) continue;
    const { id, text, context } = readLine(line, number);
    const startedAt = performance.now();
    const { figures, targets } = recognise(text, context);
    const ms = performance.now() - startedAt;
    const result = {
      id,
      figures: figures.map((figure) => toFigure(text, figure)),
      targets: targets.map(toTarget),
      ms: Number(ms.toFixed(3)),
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
}

evaluate().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
