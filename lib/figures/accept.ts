import { acceptEnglish, countsNoun } from './acceptEnglish';
import { isDigit, isHan, isLetter, skipSpaces } from './characters';
import type { Modified } from './modifiers';
import { isChineseAround } from './modifiersChinese';

const timeUnits = new Set(['d', 'h', 'mo', 'a', 'wk', 'min', 's']);

/** 前四年, 前两个月: a stretch of a period that is named elsewhere. */
const isFirstSpan = (folded: string, measure: Modified): boolean =>
  timeUnits.has(measure.unitCode ?? '') &&
  /(?:[^提目以之年月日天]前|首)$/.test(folded.slice(Math.max(0, measure.start - 2), measure.start));

/** 每10万人, `per 1,000 residents`: what a rate is counted against. */
const isPer = (folded: string, measure: Modified): boolean =>
  /(?:每|\b(?:per|every) )$/i.test(folded.slice(Math.max(0, measure.start - 6), measure.start));

const isYear = (measure: Modified): boolean =>
  measure.exponent === 0 && /^(?:1[5-9]|20|21)\d{2}$/.test(measure.digits);

/** 一 and one name no amount unless something is measured: 一个百分点, 一倍, 约一年, 多了一吨. */
function isMeasuredOne(folded: string, measure: Modified): boolean {
  if (measure.unitCode === '%' || measure.unitCode === 'pp' || measure.unitCode === 'x') {
    return measure.script === 'chinese' || measure.unitCode !== 'x';
  }
  if (measure.unitCode === null || measure.unitCode === 'count') return false;
  if (measure.bound === '=' && measure.direction === null) return false;
  return !/^[，]?[来的]/.test(folded.slice(measure.end, measure.end + 1));
}

/** 千亿, 百万: with a bound (近千人, 上百家) or as what is reached (达千亿元); never a class (千亿级). */
function isMeasuredScale(folded: string, measure: Modified): boolean {
  const next = folded.charAt(measure.end);
  if (next === '级' || measure.unitCode === '级' || (next === '的' && measure.unitCode === null))
    return false;
  return (
    (measure.bound !== '=' && measure.phrase.start < measure.start) ||
    /[达至到破超逾近约过上]$/.test(folded.charAt(measure.start - 1))
  );
}

/** Money whose 元 is left out: 收入达457亿. */
const moneyNoun =
  /(?:收入|投资|产值|营收|利润|资金|总额|销售额|贸易额?|进出口|出口|进口|GDP|生产总值|增加值|贷款|存款|债券?|市值|成交额?|预算|支出|税收?|净利|亏损|融资|外汇储备|余额|资产|规模|金额|造价|耗资|斥资|估值|盈利|零售额|补贴|捐款|超支|拨款|开支|票房|经费|费用|成本|投入|工资|奖金|基金|总价|售价|定价|罚款|赔偿|集资|募资|收益|现金|负债|债务|流水|作价|成交|销售|赤字|盈余|结余|储备)[^，。；！？\n]{0,24}$/;

export function unitOf(folded: string, measure: Modified, yuan: string): string {
  if (measure.unitCode !== null) return measure.unitCode;
  if (measure.exponent >= 8 && isChineseAround(folded, measure)) {
    if (moneyNoun.test(folded.slice(Math.max(0, measure.start - 40), measure.start))) return yuan;
  }
  const isBareDecimal = measure.digits.includes('.') && measure.exponent === 0;
  return isBareDecimal && !countsNoun(folded, measure.end) ? 'ratio' : 'count';
}

/** Nouns that are counted without a counter word: 76法案, 10部门, 6车道. */
const countedNoun =
  /^(?:部门|省市|县区|国家|城市|企业|学校|高校|院校|医院|机构|家庭|人员|学生|员工|岗位|项目|法案|总目|小区|社区|乡镇|街道|村庄|景区|品牌|门店|网点|车道|航线|赛事|课题|省份|地市|单位|席位|球队|选手|楼层|站点|车站|班组|团队|公司|职位|居民|游客)/;
/** What a bare decimal may be the value of: 容积率2.5, 指数为49.1. */
const ratioNoun =
  /(?:率|比|系数|指数|PMI|倍数|密度)(?:为|是|达到?|约为?|升至|降至|上升至|下降至|：|:)?\s?$/;

/** A bare number in Chinese: with a scale, or with words that say it measures something. */
function acceptChinese(folded: string, measure: Modified): boolean {
  const next = folded.charCodeAt(measure.end);
  if (isLetter(next) || isYear(measure)) return false;
  if (folded.charAt(measure.start - 1) === '第') return false;
  const isLong =
    measure.exponent >= 2 || measure.numeralEnd - measure.start >= measure.digits.length + 1;
  if (measure.script === 'chinese') {
    return measure.exponent >= 4 || (measure.value >= 10 && measure.bound !== '=');
  }
  if (isLong && measure.exponent > 0) return true;
  if (/,/.test(folded.slice(measure.start, measure.end))) return true;
  if (countedNoun.test(folded.slice(measure.end, measure.end + 2)) && measure.value >= 2)
    return true;
  if (
    measure.digits.includes('.') &&
    ratioNoun.test(folded.slice(Math.max(0, measure.start - 10), measure.start))
  )
    return true;
  const isGoverned = measure.predicate !== undefined && measure.phrase.start < measure.start;
  const rest = folded.slice(skipSpaces(folded, measure.end, 1), measure.end + 2);
  const ends = rest === '' || /^[，。；、！？）)\n]/.test(rest);
  if (isDigit(next)) return false;
  return (measure.bound !== '=' && (ends || isHan(next))) || (isGoverned && ends);
}

/**
 * Decides which measures are figures: those with a unit, and bare numbers that words around them
 * make a quantity.
 */
export function accept(folded: string, measure: Modified): boolean {
  if (measure.rule === 'chinese-vague' && timeUnits.has(measure.unitCode ?? '')) return false;
  if (isFirstSpan(folded, measure) || isPer(folded, measure)) return false;
  if (measure.isIndefinite && !isMeasuredOne(folded, measure)) return false;
  if (measure.isBareScale && !isMeasuredScale(folded, measure)) return false;
  if (measure.kind !== 'number') return true;
  if (!isChineseAround(folded, measure)) return acceptEnglish(folded, measure);
  return measure.unitCode !== null || acceptChinese(folded, measure);
}
