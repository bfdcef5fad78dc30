import { accept, unitOf } from './accept';
import { mergeCompounds } from './mergeCompounds';
import { shareChanges, shareUnits } from './mergeLists';
import { mergePairs } from './mergePairs';
import { mergeRanges } from './mergeRanges';
import type { Modified } from './modifiers';
import type { LocalMoney } from './money';
import { readTableCells } from './tableCells';
import type { Quantity } from './types';

function toQuantity(folded: string, measure: Modified, yuan: string): Quantity {
  const { start, end, value, high, counter, bound, direction, basis, predicate, phrase, rule } =
    measure;
  const unit = unitOf(folded, measure, yuan);
  return {
    start,
    end,
    value,
    ...(high === undefined ? {} : { high }),
    unit,
    ...(counter && unit === 'count' ? { counter } : {}),
    bound,
    change: direction,
    ...(basis ? { basis } : {}),
    ...(predicate ? { predicate } : {}),
    phrase,
    rule,
  };
}

/**
 * Joins what belongs together (lists that share a unit or a change, ranges, from–to pairs) and
 * leaves out bare numbers that measure nothing.
 *
 * @param local - What 元 is worth here, for money whose unit is left out.
 */
export function merge(folded: string, found: readonly Modified[], local: LocalMoney): Quantity[] {
  const cells = readTableCells(folded, found, local);
  const ranges = mergeRanges(folded, shareUnits(folded, mergeCompounds(folded, cells)));
  const changes = shareChanges(folded, ranges);
  const accepted = changes.filter((measure) => accept(folded, measure));
  return mergePairs(
    folded,
    accepted.map((measure) => toQuantity(folded, measure, local.yuan)),
  );
}
