import type { Measure } from './measure';
import type { Bound, Change } from './types';

const after =
  /^\s?(?:以上|左右|上下|多|余)?的?(?:同比|年均|实际|名义|正|较快|快速|高速)?(?:(增长速度|增长率|增速|增幅|涨幅|升幅)|(降幅|跌幅|减幅|负增长)|(?<=的)(增长|提升|上升|上涨|增加)(?!到|至|了|为|[\d约近超])|(?<=的)(下降|下跌|下滑|降低|减少|回落|缩减|萎缩)(?!到|至|了|为|[\d约近超]))/;

/** `5%的增长`, `3%的跌幅`: the noun of change stands behind. */
export function readAfter(folded: string, measure: Measure): Change {
  if (measure.unitCode === 'rank') return null;
  const found = after.exec(folded.slice(measure.end, measure.end + 12));
  if (!found) return null;
  // "11个增速为正" counts regions; only a rate takes the noun without 的.
  const isRate = /^(?:%|pp|‰)$/.test(measure.unitCode ?? '');
  if (!isRate && !found[0].includes('的')) return null;
  return found[1] || found[3] ? 'up' : 'down';
}

const afterBounds: readonly [RegExp, Bound][] = [
  [/^\s?(?:及以上|或以上|或更多)/, '>='],
  [/^\s?(?:以上|开外|出头|有余|多(?![样种个])|余(?![额下])|\+)/, '>'],
  [/^\s?(?:左右|上下|许(?![多可]))/, '~'],
  [/^\s?(?:以内|之内|及以下|或以下)/, '<='],
  [/^\s?(?:以下|之下)/, '<'],
];
const timeUnits = new Set(['d', 'h', 'mo', 'a', 'wk', 'min', 's']);

export interface BoundAfter {
  end: number;
  bound?: Bound;
}

export function readBoundAfter(folded: string, measure: Measure): BoundAfter {
  const rest = folded.slice(measure.end, measure.end + 6);
  for (const [pattern, bound] of afterBounds) {
    const found = pattern.exec(rest);
    if (found) return { end: measure.end + found[0].length, bound };
  }
  if (/^\s?内(?![部容需外陆地])/.test(rest) && timeUnits.has(measure.unitCode ?? '')) {
    return { end: measure.end + 1, bound: '<=' };
  }
  return { end: measure.end };
}

/** 达到75%以上 and 不低于75%以上 are at least 75%; 75%以上 alone is above. */
export function joinBounds(
  left: Bound | undefined,
  right: Bound | undefined,
  reaches: boolean,
): Bound | undefined {
  if (right === '>' && (reaches || left === '>=')) return '>=';
  if (right === '<=' && left === '<=') return '<=';
  return left ?? right;
}
