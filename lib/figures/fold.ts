import { isDigit, isHan, isSpace } from './characters';
import { TRADITIONAL_PAIRS } from './lexicon/traditional';

const identity = Uint16Array.from({ length: 0x10000 }, (_, code) => code);

function createTable(): Uint16Array {
  const table = identity.slice();
  const set = (from: string, to: string): void => {
    for (let i = 0; i < from.length; i++) table[from.charCodeAt(i)] = to.charCodeAt(i % to.length);
  };
  for (let i = 0; i < TRADITIONAL_PAIRS.length; i += 2) {
    set(TRADITIONAL_PAIRS.charAt(i), TRADITIONAL_PAIRS.charAt(i + 1));
  }
  for (let code = 0xff10; code <= 0xff19; code++) table[code] = code - 0xfee0;
  for (let code = 0xff21; code <= 0xff3a; code++) table[code] = code - 0xfee0;
  for (let code = 0xff41; code <= 0xff5a; code++) table[code] = code - 0xfee0;
  set('％﹪﹩＄￥￡￠．＋／﹢', '%%$$¥£¢.+/+');
  set('－﹣−‐‑‒﹘', '-');
  set('～〜∼˜﹋', '~');
  set('∶', ':');
  set('\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' ');
  set('’‘ʼ＇', "'");
  set('○', '〇');
  return table;
}

const table = createTable();
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const FULLWIDTH_COMMA = 0xff0c;
const FULLWIDTH_COLON = 0xff1a;
const pieceLength = 8192;

/** A long dash joins two ends of a range only where no space or second dash stands beside it. */
function isRangeDash(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = table[text.charCodeAt(at + 1)] ?? 0;
  if (isSpace(before) || !(isDigit(after) || after === 36)) return false;
  return isDigit(table[before] ?? 0) || isHan(before) || before === 37 || before === 0xff05;
}

function foldUnit(text: string, at: number, code: number): number {
  if ((code === EN_DASH || code === EM_DASH) && isRangeDash(text, at)) return 45;
  if (code === FULLWIDTH_COLON && isRatioColon(text, at)) return 58;
  if (code === FULLWIDTH_COMMA && isThousandsComma(text, at)) return 44;
  return table[code] ?? code;
}

const digitAt = (text: string, at: number): boolean => isDigit(table[text.charCodeAt(at)] ?? 0);

const isRatioColon = (text: string, at: number): boolean =>
  digitAt(text, at - 1) && digitAt(text, at + 1);

/** A full-width comma parts thousands only inside full-width digits; elsewhere it ends a clause. */
const isThousandsComma = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) >= 0xff10 &&
  text.charCodeAt(at - 1) <= 0xff19 &&
  text.charCodeAt(at + 1) >= 0xff10 &&
  text.charCodeAt(at + 1) <= 0xff19;

/**
 * Copies a text unit by unit into the form the lexicons are written in: full-width digits, letters
 * and signs become ASCII, dashes that join numbers `-`, tildes `~`, spaces ` `, traditional
 * characters simplified ones.
 *
 * @returns A string of exactly the same length, so that offsets are those of the text.
 */
export function fold(text: string): string {
  const pieces: string[] = [];
  const units = new Uint16Array(Math.min(pieceLength, text.length));
  for (let start = 0; start < text.length; start += pieceLength) {
    const length = Math.min(pieceLength, text.length - start);
    let changed = false;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(start + i);
      const folded = code < 128 ? code : foldUnit(text, start + i, code);
      if (folded !== code) changed = true;
      units[i] = folded;
    }
    pieces.push(
      changed
        ? String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[])
        : text.slice(start, start + length),
    );
  }
  return pieces.join('');
}
