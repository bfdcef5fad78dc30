import { CHINESE_DIGIT_VALUES } from './lexicon/numerals';
import type { Numeral } from './numeral';
import { wholeChinese } from './wholeChinese';

/** 翻一番, 翻了两番, 翻番, 翻倍: a doubling each time. */
export function readDoubling(folded: string, start: number): Numeral | null {
  const found = /^翻(?:了|近|了近)?([一两二三四五六])?(?:番(?!茄)|倍)/.exec(
    folded.slice(start, start + 6),
  );
  if (!found) return null;
  const times = found[1] ? (CHINESE_DIGIT_VALUES[found[1]] ?? 1) : 1;
  const value = found[0].endsWith('倍') ? times + (found[1] ? 0 : 1) : 2 ** times;
  return { ...wholeChinese(start, start + found[0].length, value, 'x', 'doubling'), change: 'up' };
}

/** 一半, 半数, 过半: one half. 半年 and 半小时 are durations. */
export function readHalf(folded: string, start: number): Numeral | null {
  if (
    folded.startsWith('一半', start) &&
    !'天年月日路途个'.includes(folded.charAt(start + 2) || ' ')
  ) {
    return '另前后这那下上'.includes(folded.charAt(start - 1) || ' ')
      ? null
      : wholeChinese(start, start + 2, 0.5, 'ratio', 'half');
  }
  if (folded.startsWith('半数', start)) return wholeChinese(start, start + 2, 0.5, 'ratio', 'half');
  const before = folded.charAt(start - 1);
  if (folded.charAt(start) === '半' && (before === '过' || before === '逾')) {
    return /[，。、；的]/.test(folded.charAt(start + 1) || '。')
      ? wholeChinese(start, start + 1, 0.5, 'ratio', 'half')
      : null;
  }
  const duration = /^半(个百分点|个月|年|小时|天)/.exec(folded.slice(start, start + 6));
  if (!duration || /[上下前后每大一两多]/.test(before || ' ')) return null;
  const unit =
    { 个百分点: 'pp', 个月: 'mo', 年: 'mo', 小时: 'h', 天: 'd' }[duration[1] ?? ''] ?? 'a';
  return wholeChinese(
    start,
    start + duration[0].length,
    duration[1] === '年' ? 6 : 0.5,
    unit,
    'half-duration',
  );
}
