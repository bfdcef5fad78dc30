import { isDigit, isLetter, skipSpaces, skipSpacesBack } from './characters';
import type { Measure } from './measure';
import { type LocalMoney, type MoneyUnit, moneyBefore, moneyNamed, resolveMoney } from './money';
import type { Numeral } from './numeral';
import { readComposite } from './unitsComposite';
import { unitTrie } from './unitsRead';

export interface MoneyBefore extends MoneyUnit {
  start: number;
  end: number;
  inside: boolean;
}

/** The sign, code or name of money before a number: `$`, `US$`, `Rs `, 人民币. */
export function readMoneyBefore(
  folded: string,
  numeral: Numeral,
  local: LocalMoney,
): MoneyBefore | null {
  const end = skipSpacesBack(folded, numeral.start, 1);
  const sign = moneyBefore.until(folded, end);
  if (sign)
    return { start: sign.start, end: sign.end, inside: true, ...resolveMoney(sign.value, local) };
  const name = moneyNamed.until(folded, end) ?? moneyNamed.until(folded, namedEnd(folded, end));
  return (
    name && { start: name.start, end: name.end, inside: false, ...resolveMoney(name.value, local) }
  );
}

/** 人民币约500万元: a bound may stand between the name of the money and the number. */
const namedEnd = (folded: string, end: number): number => {
  const bound = /(?:大约|超过|约|近|逾|超)$/.exec(folded.slice(Math.max(0, end - 2), end));
  return bound ? end - bound[0].length : end;
};

/** A minus before a sign of money, or brackets around the number as accountants write it. */
function readNegative(
  folded: string,
  start: number,
  numeral: Numeral,
): { start: number; numeral: Numeral } {
  const negative = { ...numeral, digits: `-${numeral.digits}`, value: -numeral.value };
  if (/\bnegative $/i.test(folded.slice(Math.max(0, start - 10), start))) {
    return { start, numeral: negative };
  }
  const sign = folded.charCodeAt(start - 1);
  const before = folded.charCodeAt(start - 2);
  if (sign !== 45 || isDigit(before) || isLetter(before) || numeral.digits.startsWith('-')) {
    return { start, numeral };
  }
  return { start: start - 1, numeral: negative };
}

/** `$4.9bn`, `$5 per tonne`, `US$3 billion`: the money stands before. */
export function readSigned(folded: string, scaled: Numeral, money: MoneyBefore): Measure {
  const after = unitTrie.from(folded, skipSpaces(folded, scaled.end, 1));
  const isNamedTwice = after?.value.kind === 'money' && after.value.code !== '角';
  const end = isNamedTwice && after ? after.end : scaled.end;
  const per = readComposite(folded, money.code, end, 'money');
  const { start, numeral } = readNegative(folded, money.start, scaled);
  return {
    ...numeral,
    start,
    end: per?.end ?? end,
    unitCode: per ? `${money.code}/${per.code}` : money.code,
    numeralEnd: scaled.end,
    moneyBefore: { start: money.start, end: money.end, inside: true },
  };
}
