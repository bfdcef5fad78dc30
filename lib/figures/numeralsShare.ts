import { isDigit, skipSpaces } from './characters';
import { readDigits } from './digits';
import { CHINESE_DIGIT_VALUES } from './lexicon/numerals';
import { type Numeral, toRatio, toValue } from './numeral';
import { readChinese } from './numeralsChinese';

const whole = (start: number, end: number, value: number, unit: string, rule: string): Numeral => ({
  start,
  end,
  kind: 'whole',
  script: 'chinese',
  digits: String(value),
  exponent: 0,
  value,
  unit,
  rule,
});

interface Operand {
  end: number;
  value: number;
  high?: number;
}

/** A plain number in either script: the parts of 三分之二, 3比1, 百分之12.5. */
function readOperand(text: string, folded: string, at: number): Operand | null {
  if (isDigit(folded.charCodeAt(at))) {
    const { end, digits } = readDigits(text, folded, at);
    return { end, value: toValue(digits, 0) };
  }
  const numeral = readChinese(folded, at);
  return (
    numeral && {
      end: numeral.end,
      value: numeral.value,
      ...(numeral.high ? { high: numeral.high } : {}),
    }
  );
}

/** 三分之二 is a ratio, 百分之三点五 a percentage, 千分之二 a tenth of one each. */
export function readPartOf(text: string, folded: string, start: number): Numeral | null {
  const denominator = readOperand(text, folded, start);
  if (!denominator || folded.slice(denominator.end, denominator.end + 2) !== '分之') return null;
  const at = denominator.end + 2;
  const isHalfMore = folded.charAt(at) === '百';
  const numerator = isHalfMore ? { end: at + 1, value: 100 } : readOperand(text, folded, at);
  if (!numerator || !denominator.value) return null;
  const { end, value } = numerator;
  const high = 'high' in numerator ? numerator.high : undefined;
  if (denominator.value === 100 || denominator.value === 1000) {
    const exponent = denominator.value === 100 ? 0 : -1;
    return {
      ...whole(start, end, toValue(String(value), exponent), '%', 'percent-words'),
      ...(high ? { high: toValue(String(high), exponent) } : {}),
    };
  }
  return whole(start, end, toRatio(value, denominator.value), 'ratio', 'part-of');
}

const notTenths =
  /^成(?:为|立|功|员|果|交|都|型|熟|就|效|才|品|绩|语|人|本|长|份|像|群|套|片|千|百|交额)/;

/** 八成, 三成五, 七八成, 3成, 九成九, 两成半: tenths. */
export function readTenths(text: string, folded: string, start: number): Numeral | null {
  const operand = readOperand(text, folded, start);
  if (!operand || operand.value > 10 || operand.value <= 0) return null;
  const at = skipSpaces(folded, operand.end, 1);
  if (folded.charAt(at) !== '成') return null;
  const rest = folded.slice(at, at + 3);
  if (notTenths.test(rest) && !/^成(?:为(?![什了一])|以|左|多|员工|人口)/.test(rest)) return null;
  let end = at + 1;
  let value = operand.value * 10;
  const next = folded.charAt(end);
  const digit = CHINESE_DIGIT_VALUES[next] ?? -1;
  if (next === '半') value += 5;
  else if (digit > 0 && !/[个家条项名位人户成]/.test(folded.charAt(end + 1))) value += digit;
  else if (next === '多') {
    return { ...whole(start, end + 1, value, '%', 'tenths'), bound: '>' };
  } else end--;
  const high = operand.high ? { high: operand.high * 10 } : {};
  return { ...whole(start, end + 1, value, '%', 'tenths'), ...high };
}

/** 翻一番, 翻了两番, 翻番, 翻倍: a doubling each time. */
export function readDoubling(folded: string, start: number): Numeral | null {
  const found = /^翻(?:了|近|了近)?([一两二三四五六])?(?:番(?!茄)|倍)/.exec(
    folded.slice(start, start + 6),
  );
  if (!found) return null;
  const times = found[1] ? (CHINESE_DIGIT_VALUES[found[1]] ?? 1) : 1;
  const value = found[0].endsWith('倍') ? times + (found[1] ? 0 : 1) : 2 ** times;
  return { ...whole(start, start + found[0].length, value, 'x', 'doubling'), change: 'up' };
}

/** 6:4, 3比1, 六四比, 七比三: one part against another. A clock time or a score is excluded before. */
export function readProportion(text: string, folded: string, start: number): Numeral | null {
  const short = /^([一二三四五六七八九])([一二三四五六七八九])(比|开)/.exec(
    folded.slice(start, start + 3),
  );
  if (short) {
    const [, left = '', right = '', sign] = short;
    if (sign === '开' && !/^[，。、；）)]/.test(folded.slice(start + 3, start + 4))) return null;
    const value = toRatio(CHINESE_DIGIT_VALUES[left] ?? 1, CHINESE_DIGIT_VALUES[right] ?? 1);
    return whole(start, start + 3, value, 'ratio', 'proportion');
  }
  const left = readOperand(text, folded, start);
  if (!left?.value) return null;
  const percent = readPartOfHundred(text, folded, start, left);
  if (percent) return percent;
  const at = skipSpaces(folded, left.end, 1);
  const sign = folded.charAt(at);
  if (sign !== ':' && sign !== '比') return null;
  const right = readOperand(text, folded, skipSpaces(folded, at + 1, 1));
  if (!right?.value) return null;
  if (/[年月日%个家人元]/.test(folded.charAt(right.end))) return null;
  return whole(start, right.end, toRatio(left.value, right.value), 'ratio', 'proportion');
}

const chainOfParts = /(?:\d+(?:\.\d+)?\s?:\s?){0,4}$/;
const longestChain = 40;

/** 5.2:40.1:54.7: three parts or more that make up a hundred are percentages, each a figure. */
function readPartOfHundred(
  text: string,
  folded: string,
  start: number,
  part: Operand,
): Numeral | null {
  const left = chainOfParts.exec(folded.slice(Math.max(0, start - longestChain), start))?.[0] ?? '';
  const right =
    /^(?:\s?:\s?\d+(?:\.\d+)?){0,4}/.exec(folded.slice(part.end, part.end + longestChain))?.[0] ??
    '';
  const parts = `${left}${text.slice(start, part.end)}${right}`.split(/\s?[:∶：]\s?/).map(Number);
  const sum = parts.reduce((total, one) => total + one, 0);
  return parts.length > 2 && Math.abs(sum - 100) < 0.35
    ? whole(start, part.end, part.value, '%', 'part-of-hundred')
    : null;
}

/** 一半, 半数, 过半: one half. 半年 and 半小时 are durations. */
export function readHalf(folded: string, start: number): Numeral | null {
  if (
    folded.startsWith('一半', start) &&
    !'天年月日路途个'.includes(folded.charAt(start + 2) || ' ')
  ) {
    return '另前后这那下上'.includes(folded.charAt(start - 1) || ' ')
      ? null
      : whole(start, start + 2, 0.5, 'ratio', 'half');
  }
  if (folded.startsWith('半数', start)) return whole(start, start + 2, 0.5, 'ratio', 'half');
  const before = folded.charAt(start - 1);
  if (folded.charAt(start) === '半' && (before === '过' || before === '逾')) {
    return /[，。、；的]/.test(folded.charAt(start + 1) || '。')
      ? whole(start, start + 1, 0.5, 'ratio', 'half')
      : null;
  }
  const duration = /^半(个百分点|个月|年|小时|天)/.exec(folded.slice(start, start + 6));
  if (!duration || /[上下前后每大一两多]/.test(before || ' ')) return null;
  const unit =
    { 个百分点: 'pp', 个月: 'mo', 年: 'mo', 小时: 'h', 天: 'd' }[duration[1] ?? ''] ?? 'a';
  return whole(
    start,
    start + duration[0].length,
    duration[1] === '年' ? 6 : 0.5,
    unit,
    'half-duration',
  );
}

const discount = /^折(?!合|旧|叠|射|扣|算|磨|中|页|断|线|腾|服|返)/;

/** 打八折, 七五折: what is left of a price. */
export function readDiscount(text: string, folded: string, start: number): Numeral | null {
  if (!'打享低惠至的价是为'.includes(folded.charAt(start - 1) || ' ')) return null;
  const pair = /^([一二三四五六七八九])([一二三四五六七八九])?(?=折)/.exec(
    folded.slice(start, start + 3),
  );
  const operand = pair
    ? {
        end: start + pair[0].length,
        value: Number([...pair[0]].map((digit) => CHINESE_DIGIT_VALUES[digit]).join('')),
      }
    : readOperand(text, folded, start);
  if (!operand || !discount.test(folded.slice(operand.end, operand.end + 2))) return null;
  const value = operand.value < 10 ? operand.value / 10 : operand.value / 100;
  return whole(start, operand.end + 1, value, 'x', 'discount');
}
