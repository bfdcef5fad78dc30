import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/figures/fold';
import { quantities } from '../../lib/figures/quantities';
import type { Language } from '../../lib/figures/types';

/** Milliseconds of processor time, which other work on the machine does not lengthen. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const read = (text: string, lang: Language): void => {
  quantities(text, fold(text), { lang });
};

const chinese =
  '全年接待游客321.5万人次，同比增长6.8%；新增企业73家、总数达457家，其中三成以上为科技型企业，占比由3.2%提高到4.5%，约合10~20亿元。二〇二三年第一季度，位居全省第二。';
const english =
  'Revenue rose 12% year on year to $4.9 billion, or 97 cents a share; two-thirds of 1,200 workers got between 2% and 3%, up from $3-5 million in the first half of 2023. ';

describe('time grows with the length of the text', () => {
  it.each<[Language, string]>([
    ['zh-Hans', chinese],
    ['en', english],
  ])('64 times the text takes at most 80 times the time: %s', (lang, sentence) => {
    const text = sentence.repeat(20);
    const long = text.repeat(64);
    const often: number[] = [];
    const once: number[] = [];
    // In turn, so that a machine busy for a while is busy for both; the least of each counts.
    for (let round = 0; round < 7; round++) {
      often.push(
        cost(() => {
          for (let copy = 0; copy < 64; copy++) read(text, lang);
        }),
      );
      once.push(cost(() => read(long, lang)));
    }
    expect(Math.min(...once) / (Math.min(...often) / 64)).toBeLessThan(80);
  });
});

describe('no text takes long', () => {
  const hostile: Record<string, string> = {
    digits: '1',
    'digits and commas': '1,',
    'digits and dots': '1.',
    'groups of three': '123,',
    'digits and spaces': '1 ',
    'digits and dashes': '1-',
    'digits and colons': '1:',
    'digits and slashes': '1/',
    'Chinese digits': '一',
    'Chinese tens': '十',
    'Chinese scales': '万',
    'scales and zeros': '亿零',
    'parts of parts': '三分之',
    'decimal points': '三点',
    'vague numbers': '数十',
    'nested amounts': '一千二百三十四万',
    'verbs without numbers': '增长',
    'verbs and numbers': '增长5%',
    'noun before a number': '新增就业',
    ranks: '第一',
    'leading ranks': '前',
    'quotation marks': '“',
    'titles that never end': '《',
    brackets: '（',
    dollars: '$',
    'dollars and digits': '$1',
    'percent signs': '1%',
    lists: '1、',
    'ranges of ranges': '1~',
    'English numbers': 'two ',
    'English hyphens': 'twenty-',
    'English scales': 'million ',
    'hundred and': 'hundred and ',
    'tens of': 'tens of ',
    'a long word': 'a',
    'words of change': 'up ',
    'by and by': 'by ',
    'no. no.': 'No. ',
    'one in': 'one in ',
    'addresses that never end': 'http://',
    'mail addresses': 'a@',
    months: 'May ',
    hashes: '#',
    spaces: ' ',
    'line breaks': '\n',
    'lone surrogates': '\ud800',
    'per per': '5 per ',
    'minus signs': '-',
    fractions: '½',
  };

  it.each(Object.entries(hostile))('100,000 characters of %s: under a second', (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(cost(() => read(text, 'zh-Hans'))).toBeLessThan(1000);
    expect(cost(() => read(`在5%${text}`, 'en'))).toBeLessThan(1000);
  });
});
