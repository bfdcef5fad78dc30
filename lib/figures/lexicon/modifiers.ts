/**
 * What may stand before a quantity and say how it is meant, `role: wordings`. Roles:
 * a bound sign; `fill`, passed over; `to`, which makes a verb of change end at a level (增至);
 * `reach`, which states a level; `up` and `down`, verbs of change; `noun up` and `noun down`,
 * which make any value they govern a change (增速, growth rate); `more` and `less`, changes only
 * when compared with another time. Chinese in simplified characters.
 */
export const CHINESE_BEFORE = `
~: 约, 大约, 约为, 约有, 约达, 大概, 大致, 大体, 约合, 约占, 约需, 折合约, 差不多, 估计约
<: 近, 将近, 接近, 不足, 不到, 未满, 少于, 低于, 未达, 不满, 小于, 逼近, 几近, 不及, 未到, 短于, 仅近, 直逼
>: 超, 超过, 超过了, 突破, 突破了, 逾, 多于, 高于, 大于, 破, 首破, 站上, 站上了, 迈上, 迈上了, 跨过, 跨越, 跨上, 跃上, 迈过, 迈进, 越过, 冲破, 冲上, 登上, 不止, 上, 大超, 远超, 已超, 均超, 已过, 超出, 突破性达
>=: 不低于, 不少于, 至少, 最少, 起码, 不小于, 不下, 不下于, 不短于, 达到或超过, 达或超, 少说, 最低
<=: 不超过, 不高于, 不多于, 不大于, 至多, 最多, 不超, 最高, 最长, 最多至, 不得超过, 最多可, 最高可, 最高不超过, 控制在
fill: 了, 已, 已经, 仅, 仅为, 仅有, 只, 只有, 就, 就有, 总计, 合计, 累计, 分别, 均, 平均, 都, 也, 又, 再, 还, 可, 可以, 能, 将, 会, 有望, 预计, 各, 整整, 足足, 高, 分别为, 分别约, 幅度, 其, 则, 便, 一次性, 同期, 明显, 大幅, 小幅, 合共, 总共, 约莫, 至今, 相对, 拟, 每年, 每月, 年均, 每天, 当日, 全年, 多达, 少于等于, ：, :, 実, 一共, 实, 首次, 历史性, 成功, 率先, 名义, 实际, 现价, 也就, 顺利, 稳步, 一举, 全面, 恢复
to: 到, 至, 为, 成, 到了, 至约, 至近, 作, 回到
reach: 达, 达到, 达到了, 高达, 长达, 达成, 实现, 完成, 保持, 保持在, 稳定在, 维持在, 录得, 录, 报, 收报, 是, 有, 占, 占到, 共, 共有, 共计, 计, 拥有, 在, 于, 需, 需要, 只需, 等于, 相当于, 多达, 设, 位于, 处于, 投, 共达, 列, 住, 属, 获, 取得, 排, 比, 以, 按, 从, 由, 自, 每, 逢, 其中
up: 增长, 成长, 年成长, 季成长, 增加, 增, 增多, 上升, 升, 上涨, 涨, 上扬, 攀升, 飙升, 提升, 提高, 扩大, 加快, 回升, 反弹, 走高, 走强, 跳涨, 飙, 飙涨, 暴涨, 大涨, 猛增, 激增, 大增, 劲增, 净增, 净增长, 净增加, 多增, 新增, 新增加, 累增, 递增, 年增, 月增, 季增, 上修, 扩张, 上调, 上浮, 调升, 调高, 加价, 涨价, 提价, 加薪, 增收, 增产, 增持, 增值, 延长, 拓宽, 攀高, 跃升, 抬升, 上行, 走阔, 大升, 急升, 微升, 微涨, 微增, 略升, 略增, 劲升, 倍增, 增添, 增资, 增储, 增发, 扩增, 猛涨, 狂升, 狂涨, 弹升, 升值, 加速, 改善, 增幅达, 拉升, 推高, 高涨, 同增, 再增, 回暖, 攀涨, 收涨, 涨超, 提速, 向上, 抽升, 净增值, 加息, 看涨
down: 下降, 降, 降低, 减少, 减, 下跌, 跌, 下滑, 回落, 滑落, 缩减, 缩小, 收窄, 收缩, 萎缩, 放缓, 减缓, 下调, 调低, 调减, 下挫, 挫, 暴跌, 大跌, 急跌, 微跌, 少增, 减产, 减排, 减负, 减免, 减税, 减税降费, 减持, 压减, 削减, 裁减, 精简, 缩短, 压缩, 走低, 走弱, 下行, 下探, 下浮, 衰退, 倒退, 年减, 月减, 季减, 下修, 大减, 锐减, 骤减, 骤降, 猛跌, 大降, 急降, 微降, 略降, 略减, 微减, 净减少, 缩水, 回调, 跌去, 蒸发, 负增长, 贬值, 重挫, 急挫, 微挫, 少减, 同降, 再降, 收跌, 跌超, 负成长, 插水, 减亏, 狂跌, 剧降, 剧减, 降息, 降价, 降本, 缩量, 流失, 减薪, 净减, 滑坡
noun up: 增速, 成长率, 年增率, 月增率, 季增率, 年成长率, 经济成长率, 经济增长率, 增幅, 增长率, 增长速度, 涨幅, 升幅, 增长幅度, 增长量, 增加量, 增量, 增加额, 增长额, 增长规模, 增加幅度, 上涨幅度, 上升幅度, 增长率达, 增长目标, 增长预期, 增长预期目标, 增长预测, 加幅, 同比增速, 增长指标, 增幅均, 提高幅度, 增长
noun down: 降幅, 年减率, 月减率, 季减率, 跌幅, 减幅, 下降率, 减少量, 下降幅度, 降低幅度, 下跌幅度, 跌势, 缩减幅度, 挫幅
more: 高, 多, 快, 大, 长, 重, 高出, 多出, 快出, 贵, 早
less: 低, 少, 慢, 小, 短, 轻, 低出, 便宜
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

export const ENGLISH_BEFORE = `
~: about, around, roughly, approximately, approx, approx., some, circa, an estimated, estimated, an approximate, in the region of, in the order of, on the order of, or about, or approximately
<: nearly, almost, just under, under, below, less than, fewer than, close to, just short of, short of, slightly less than, slightly under, just below, well below, well under, approaching
>: over, more than, above, exceeding, exceeded, exceeds, exceed, in excess of, upwards of, upward of, greater than, topped, tops, topping, top, surpassed, surpassing, surpass, beyond, well over, just over, slightly over, slightly more than, well above, better than, larger than, at more than, to more than, by more than
>=: at least, no less than, not less than, no fewer than, not fewer than, a minimum of, minimum of
<=: up to, at most, no more than, not more than, as much as, as many as, a maximum of, maximum of, not exceeding, not exceed, capped at, within, within a, limited to, a further up to
fill: a, an, the, only, just, even, another, additional, an additional, a further, further, extra, an extra, an average, average, either, sharply, slightly, significantly, modestly, strongly, rapidly, steadily, again, organically, marginally, substantially, dramatically, year on year, year-on-year, year over year, year-over-year, sequentially, on average, at an annual rate of, at an annualized rate of, at an annualised rate of, at a rate of, at an average rate of, at a compound annual rate of, cumulatively, in total, a total of, total of, nearly another, a combined, combined, a mere, a whopping, a record, record, a net, net, overall, approximately by, collectively, itself, an annual, annual, annually, each, respectively, a staggering, a modest, roughly another, now, currently, already, still, as, like
by: by, by a, by an, by around, by about
to: to, to a, to an, to the, into
from: from, from a
of: of, rate of, rates of, a rate of, the rate of
reach: was, is, were, are, be, been, being, at, reached, reach, reaches, reaching, hit, hits, totaled, totalled, totaling, totalling, stood at, stands at, came in at, came to, remained, remained at, remains at, stayed at, amounted to, amounts to, amounting to, averaged, averaging, has, have, had, represents, represented, set at, valued at, worth, with, includes, estimated at, accounted for, accounts for, accounting for, made up, makes up, comprises, equal to, equivalent to, exactly, expected to be, projected to be, forecast to be, to be, running at, per, contained, holds, held, employs, employed, served, paid, cost, costs, spent, invested, sold, bought, produced, generated, delivered, earned, received, posted, reported, recorded, registered
up: up, rise, rises, rose, risen, rising, increase, increases, increased, increasing, grow, grows, grew, grown, growing, climb, climbs, climbed, climbing, jump, jumps, jumped, jumping, surge, surges, surged, surging, soar, soars, soared, soaring, gain, gains, gained, gaining, advance, advanced, advancing, expand, expands, expanded, expanding, add, adds, added, adding, higher, improve, improves, improved, improving, rally, rallied, rebounded, accelerated, raised, raise, raises, raising, boost, boosts, boosted, boosting, hike, hiked, lift, lifted, lifting, edged up, ticked up, inched up, moved up, went up, goes up, go up, going up, gone up, pushed up, shot up, picked up, spiked, swelled, widened, up another, up a further, appreciated, rocketed, leapt, leaped, skyrocketed
down: down, fall, falls, fell, fallen, falling, decline, declines, declined, declining, drop, drops, dropped, dropping, decrease, decreases, decreased, decreasing, slump, slumps, slumped, slumping, plunge, plunges, plunged, plunging, tumble, tumbles, tumbled, tumbling, slide, slides, slid, sliding, shrink, shrinks, shrank, shrunk, shrinking, contract, contracts, contracted, contracting, cut, cuts, cutting, reduce, reduces, reduced, reducing, lower, lowers, lowered, lowering, dip, dips, dipped, dipping, slip, slips, slipped, slipping, sink, sank, sunk, shed, sheds, shedding, edged down, ticked down, went down, go down, gone down, came down, weakened, depreciated, retreated, lost ground, eased, narrowed, slashed, slash, trimmed, trim, down another, down a further, negatively impacted, worsened by, plummeted, plummet, cratered, receded, curtailed, slowed, lost, lose, loses, losing
noun up: growth, growth rate, rate of growth, growth of, increase of, rise of, gain of, growth rates, rate of increase, growth target, growth forecast, gdp growth, expansion of
noun down: rate of decline, reduction, reductions, reduction of, decrease of, decline of, contraction, drop of, fall of
`;
