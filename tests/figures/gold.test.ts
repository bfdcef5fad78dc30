import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../lib/figures/recognise';
import type { Language } from '../../lib/figures/types';

const folder = fileURLToPath(new URL('../../../shared/gold', import.meta.url));
const present = existsSync(`${folder}/score.mjs`);
if (!present) console.log(`Skipped: there are no annotated texts at ${folder}.`);

interface GoldText {
  id: string;
  text: string;
  lang: Language;
  published: string;
}

interface Scores {
  figure: { f1: number };
  valueUnit: { f1: number };
  record: { f1: number };
  target: { f1: number };
}

describe.skipIf(!present)('annotated texts', () => {
  it('are read as well as they were', async () => {
    const { readGold, score } = await import(pathToFileURL(`${folder}/score.mjs`).href);
    const texts = (readGold(`${folder}/dev`) as GoldText[]).map((gold) => ({
      ...gold,
      prediction: read(gold),
    }));
    const { figure, valueUnit, record, target } = score(texts) as Scores;
    expect(figure.f1).toBeGreaterThan(0.985);
    expect(valueUnit.f1).toBeGreaterThan(0.975);
    expect(record.f1).toBeGreaterThan(0.88);
    expect(target.f1).toBeGreaterThan(0.9);
  });
});

function read({ text, lang, published }: GoldText) {
  const { figures, targets } = recognise(text, { lang, published });
  return {
    targets,
    figures: figures.map((figure) => ({
      ...figure,
      indicator: figure.indicator && text.slice(figure.indicator.start, figure.indicator.end),
    })),
  };
}
