import { isDigit, isLetter, skipSpaces } from './characters';
import { type Measure, noUnit, shift } from './measure';
import { type LocalMoney, resolveMoney } from './money';
import type { Numeral } from './numeral';
import { type Composite, readComposite } from './unitsComposite';
import { readMoneyBefore, readSigned } from './unitsMoney';
import { smallCounters, type UnitEntry, unitTrie } from './unitsRead';
import { readShortScale } from './unitsShortScale';

interface Found {
  entry: UnitEntry;
  start: number;
  end: number;
}

/** Units that Chinese words begin with too; only numbers in digits take them. */
const onlyAfterDigits = new Set(['分', '点', '方', '里', '度', '级', '°']);

function isUnitAllowed(folded: string, numeral: Numeral, found: Found): boolean {
  const written = folded.slice(found.start, found.end);
  const isLatin = isLetter(folded.charCodeAt(found.start));
  if (isLatin && found.end - found.start === 1) return isOneLetterUnit(folded, numeral, found);
  if (numeral.script === 'english' && !isLatin && written !== '%') return false;
  if (isLatin && found.entry.code === 'in' && written === 'in') return false;
  if (numeral.script !== 'chinese') return isClock(numeral, written);
  if (onlyAfterDigits.has(written)) return false;
  const isSmall = numeral.exponent === 0 && numeral.value <= 10 && !numeral.high && !numeral.bound;
  return !isSmall || found.entry.kind !== 'counter' || smallCounters.has(written);
}

/** 3点 is a time of day, 18500点 and 25.3点 are points of an index. */
const isClock = (numeral: Numeral, written: string): boolean =>
  written !== '点' || numeral.digits.includes('.') || numeral.value >= 25;

/** `m`, `g`, `t` and `L` name a unit only in small letters and close to the digits. */
function isOneLetterUnit(folded: string, numeral: Numeral, found: Found): boolean {
  if (numeral.script !== 'arabic') return false;
  const next = folded.charAt(found.end);
  return /[a-zL]/.test(folded.charAt(found.start)) && !"'’&-+".includes(next || ' ');
}

function readUnit(folded: string, numeral: Numeral): Found | null {
  const code = folded.charCodeAt(numeral.end);
  const joined = code === 45 && isLetter(folded.charCodeAt(numeral.end + 1));
  const start = joined ? numeral.end + 1 : skipSpaces(folded, numeral.end, 1);
  const hit = unitTrie.from(folded, start) ?? unitTrie.from(folded, numeral.end);
  if (!hit || hit.value.kind === 'none') return null;
  // "5 €, 10 €" stands behind; in "5 to €10" it belongs to the number that follows.
  if (
    folded.charAt(hit.start) === '€' &&
    isDigit(folded.charCodeAt(skipSpaces(folded, hit.end, 1)))
  ) {
    return null;
  }
  // "a 20-year bond", "a 10-minute walk": a duration inside a name.
  if (joined && /^(?:a|mo|wk|d|h|min|s)$/.test(hit.value.code)) return null;
  const found = { entry: hit.value, start: hit.start, end: hit.end };
  return isUnitAllowed(folded, numeral, found) ? found : null;
}

function readMeasure(folded: string, plain: Numeral, local: LocalMoney): Measure {
  if (plain.kind !== 'number') return noUnit(plain);
  const money = readMoneyBefore(folded, plain, local);
  const short =
    plain.script === 'arabic' ? readShortScale(folded, plain.end, money !== null) : null;
  const scaled = short ? { ...shift(plain, short.exponent), end: short.end } : plain;
  const found = readUnit(folded, scaled);
  if (money?.inside) return readSigned(folded, scaled, money);
  if (!found) {
    const quake = /\bmagnitude(?:-| of )? ?$/i.exec(
      folded.slice(Math.max(0, scaled.start - 14), scaled.start),
    );
    if (quake) return { ...noUnit(scaled), unitCode: 'magnitude' };
    const density = readDensity(folded, scaled);
    if (density) return density;
    const isNamed = money && scaled.exponent > 0;
    return { ...noUnit(scaled), ...(isNamed ? { unitCode: money.code } : {}) };
  }
  const { entry } = found;
  const isMoney = entry.kind === 'money';
  const unit = isMoney
    ? resolveMoney(entry.code, local)
    : { code: codeOf(scaled, entry.code), exponent: entry.code === 'bp' ? -2 : 0 };
  const code = isMoney && money && entry.code === '元' ? money.code : unit.code;
  const per =
    readComposite(folded, code, found.end, entry.kind) ??
    readSpeed(folded, scaled, code, found.end);
  if (!per && isHalfMore(folded, scaled, found)) {
    const value = scaled.value + 0.5;
    return {
      ...scaled,
      value,
      digits: String(value),
      end: found.end + 1,
      unitCode: code,
      numeralEnd: scaled.end,
    };
  }
  return {
    ...shift(scaled, unit.exponent),
    end: per?.end ?? found.end,
    unitCode: per ? `${code}/${per.code}` : code,
    counter: folded.slice(found.start, found.end),
    numeralEnd: scaled.end,
  };
}

/** 两斤半, 三米半: half a unit more. */
function isHalfMore(folded: string, numeral: Numeral, found: Found): boolean {
  if (found.entry.kind !== 'unit' || numeral.script !== 'chinese' || numeral.exponent) return false;
  return folded.charAt(found.end) === '半' && !/[年个天径数]/.test(folded.charAt(found.end + 1));
}

/** 时速350公里, 每小时25公里: the hour stands before the number. */
function readSpeed(folded: string, numeral: Numeral, code: string, end: number): Composite | null {
  if (code !== 'km') return null;
  const before = folded.slice(Math.max(0, numeral.start - 8), numeral.start);
  return /(?:时速|每小时)[约达超近为至过]{0,2}\s?$/.test(before) ? { end, code: 'h' } : null;
}

/** `1,234.5/km2`: a number of things on an area. */
function readDensity(folded: string, numeral: Numeral): Measure | null {
  if (folded.charAt(numeral.end) !== '/' || numeral.script !== 'arabic') return null;
  const hit = unitTrie.from(folded, numeral.end + 1);
  if (hit?.value.kind !== 'unit' || !/2$|^(?:ha|L|mL|h|d)$/.test(hit.value.code)) return null;
  return { ...noUnit(numeral), end: hit.end, unitCode: `/${hit.value.code}` };
}

/** A basis point is a hundredth of a point; 12亿度 is electricity. */
function codeOf(numeral: Numeral, code: string): string {
  if (code === 'bp') return 'pp';
  return code === '度' && numeral.exponent >= 4 ? 'kWh' : code;
}

/**
 * Gives each numeral the unit written beside it: the longest unit, counter word or name of money.
 *
 * @returns In text order, not overlapping: 万千瓦 holds no 千.
 */
export function units(folded: string, found: readonly Numeral[], local: LocalMoney): Measure[] {
  const measures: Measure[] = [];
  let least = 0;
  for (const numeral of found) {
    if (numeral.start < least) continue;
    const measure = readMeasure(folded, numeral, local);
    measures.push(measure);
    least = measure.end;
  }
  return measures;
}
