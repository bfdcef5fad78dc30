/**
 * What may stand before a quantity and say how it is meant, `role: wordings`. Roles:
 * a bound sign; `fill`, passed over; `to`, which makes a verb of change end at a level (增至);
 * `reach`, which states a level; `up` and `down`, verbs of change; `noun up` and `noun down`,
 * which make any value they govern a change (增速, growth rate); `more` and `less`, changes only
 * when compared with another time. Chinese in simplified characters.
 */
export const CHINESE_BEFORE = `
~: 约, 大约, 约为, 约有, 约达, 大概, 大致, 近似, 约合, 约占, 差不多
<: 近, 将近, 接近, 不足, 不到, 未满, 少于, 低于, 未达, 不满, 小于, 逼近, 未到, 短于
>: 超, 超过, 突破, 逾, 多于, 高于, 大于, 破, 站上, 迈上, 跨过, 跨越, 跃上, 迈过, 越过, 登上, 不止, 上, 超出
>=: 不低于, 不少于, 至少, 最少, 起码, 不小于, 不下, 不下于, 不短于, 达到或超过, 最低
<=: 不超过, 不高于, 不多于, 不大于, 至多, 最多, 不超, 最高, 最长, 最多至, 不得超过, 控制在
fill: 了, 已, 已经, 仅, 仅为, 只, 只有, 就, 总计, 合计, 累计, 分别, 分别为, 均, 平均, 都, 也, 又, 再, 还, 可, 可以, 能, 将, 会, 有望, 预计, 各, 足足, 幅度, 则, 共, 合共, 总共, 一共, 每年, 每月, 年均, 多达, ：, :, 名义, 实际, 明显, 大幅, 小幅, 拟, 同期, 首次
to: 到, 至, 为, 成, 到了, 至约, 至近, 回到
reach: 达, 达到, 高达, 长达, 达成, 实现, 完成, 保持, 保持在, 稳定在, 维持, 维持在, 录得, 报, 收报, 是, 有, 占, 占到, 共有, 拥有, 在, 于, 需, 相当于, 取得, 从, 由, 自
up: 增长, 成长, 增加, 增, 增多, 升, 涨, 上扬, 提高, 扩大, 加快, 反弹, 走高, 走强, 新增, 新增加, 扩张, 上调, 上浮, 上修, 调高, 加价, 加薪, 增收, 增产, 增持, 增值, 延长, 拓宽, 攀高, 上行, 增资, 增发, 升值, 加速, 回暖, 提速
down: 降低, 降, 减少, 减, 跌, 下滑, 回落, 滑落, 缩小, 收窄, 收缩, 萎缩, 放缓, 减缓, 下调, 调低, 挫, 少增, 减产, 减排, 减负, 减免, 减税, 减税降费, 减持, 精简, 缩短, 压缩, 走低, 走弱, 下行, 下探, 下浮, 下修, 衰退, 倒退, 缩水, 回调, 跌去, 蒸发, 负增长, 负成长, 贬值, 减亏, 流失, 减薪
noun up: 增速, 增幅, 增长率, 增长速度, 涨幅, 升幅, 加幅, 增长幅度, 增长量, 增加量, 增量, 增加额, 增长额, 增长规模, 增长目标, 增长预期, 增长预期目标, 增长预测, 成长率, 年增率, 月增率, 季增率
noun down: 降幅, 跌幅, 减幅, 下降率, 减少量, 降低幅度, 下降幅度, 年减率
more: 高, 多, 快, 大, 长, 重, 高出, 多出, 快出, 贵, 早
less: 低, 少, 慢, 小, 短, 轻, 便宜
`;

/** Verbs whose object may stand between them and the number: 新增就业1244万人. */
export const CHINESE_WITH_OBJECT = `
up: 新增, 净增, 增加, 新增加, 额外增加, 增收, 增产
down: 减少, 减排, 减免, 压减, 削减, 裁减, 净减少, 减负, 核减
`;

/** What 同比 and its like compare with. */
export const BASIS_WORDS = `
year: 同比, 按年, 年增, 年减, 较上年, 比上年, 较去年, 比去年, 上年同期, 去年同期, 去年同月, 上年同月, 年均, 按年同期, 同期相比
period: 环比, 按月, 按季, 月增, 月减, 季增, 季减, 较上月, 比上月, 较上季, 比上季, 比上季度, 较上季度, 比前一月, 按周, 较上周
year-to-date: 较年初, 比年初, 较上年末, 比上年末, 较去年底, 比去年底, 较上年底, 比上年底, 比上年年末, 较去年末
`;

/** Regular English verbs of change by their base; `inflect.ts` makes the other forms. */
export const ENGLISH_VERBS = {
  up: 'rise increase grow climb jump surge soar gain advance expand add improve rebound accelerate raise boost hike lift spike swell widen appreciate',
  down: 'fall decline decrease slump plunge tumble slide shrink contract reduce sink weaken depreciate retreat ease narrow slash lose slow recede lower',
} as const;

export const ENGLISH_BEFORE = `
~: about, around, roughly, approximately, approx, approx., some, circa, an estimated, estimated, in the region of, in the order of, on the order of
<: nearly, almost, just under, under, below, less than, fewer than, close to, just short of, short of, slightly under, just below, well below, approaching
>: over, more than, above, exceeding, exceeded, exceeds, exceed, in excess of, upwards of, upward of, greater than, topped, tops, topping, top, surpassed, surpassing, beyond, well over, just over, slightly over, slightly more than, well above, larger than, at more than, to more than, by more than
>=: at least, no less than, not less than, no fewer than, not fewer than, a minimum of, minimum of
<=: up to, at most, no more than, not more than, as much as, as many as, a maximum of, maximum of, not exceeding, capped at, within, within a, limited to
fill: a, an, the, only, just, even, another, additional, an additional, a further, further, extra, an extra, an average, average, either, sharply, slightly, significantly, modestly, strongly, steadily, again, organically, substantially, year on year, year-on-year, year over year, year-over-year, sequentially, on average, at an annual rate of, at a rate of, at an average rate of, in total, a total of, total of, a combined, combined, a record, record, a net, net, overall, an annual, annual, annually, each, respectively, now, currently, already, still
by: by, by a, by an, by around, by about
to: to, to a, to an, to the, into
from: from, from a
of: of, rate of, a rate of, the rate of
reach: was, is, were, are, be, been, being, at, reached, reach, reaches, reaching, hit, hits, totaled, totalled, stood at, stands at, came in at, came to, remained, remained at, remains at, stayed at, amounted to, averaged, has, have, had, represents, represented, set at, valued at, worth, with, includes, estimated at, accounted for, accounts for, accounting for, made up, equal to, exactly, expected to be, to be
up: up, higher, rose, risen, rising, grew, grown, raised, edged up, ticked up, moved up, went up, go up, gone up, picked up, up another, leapt
down: down, lower, fell, fallen, drop, dropped, dropping, slid, shrank, shrunk, dip, dipped, slip, slipped, slipping, sank, cut, cutting, shed, shedding, edged down, ticked down, went down, go down, gone down, came down, trim, trimmed, plummeted, negatively impacted, lost, losing
noun up: growth, growth rate, rate of growth, growth of, increase of, rise of, gain of, growth rates, rate of increase, growth target, growth forecast
noun down: rate of decline, reduction, reductions, reduction of, decrease of, decline of, contraction, drop of, fall of
`;
