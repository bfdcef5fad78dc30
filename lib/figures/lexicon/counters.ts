/**
 * Counter words (量词): the unit is `count`. In simplified characters. A noun that is counted
 * without a counter word (225万纳税人, 10部门) is no counter and stays outside the figure. Those of
 * one character stand side by side.
 */
const common =
  '个家项名位条座人户所间台辆艘架件份套宗起次场支只株棵颗枚张部本篇幅块片处种类栋幢层例笔款段组列句则瓶箱批轮匹剂针趟封册根粒具尊盏口首门';

/** Counters that a single Chinese numeral below ten may stand before: 三家, 两条, not 三方, 五官. */
export const SMALL_COUNTERS: readonly string[] = [
  ...common,
  ...'批次 人次 架次 班次 车次 阶段'.split(' '),
];

/** All of them; these follow numbers in digits and of more than one character. */
export const COUNTERS: readonly string[] = [
  ...SMALL_COUNTERS,
  ...'群头面道对双副杯碗袋包盒捆堆桌席单票回遍顿集滴朵束串卷盘圈样帧幕拨挂管床铺栏格扇档尾步股字词页课队员死伤男女国省市县区镇乡村茬缸罐坛扎',
  ...'人口 人份 人·次 人/次 辆次 艘次 航次 列次 台次 家次 件次 户次 项次 例次 场次 条次 份次 箱次 剂次 针次 站次 人头 轮次 宗次 台套 台/套 台(套) 台（套） 套间 标箱 标准箱 个标箱 个标准箱 teu 席位 座位 床位 车位 泊位 餐位 座席 学时 课时 学分'.split(
    ' ',
  ),
];

/** Words that begin like a counter word but name the thing itself: 225万家庭 counts no 家. */
export const NOT_COUNTERS =
  '家庭 家长 人才 人员 人均 人民 人工 人类 人群 人流 人力 人大 户籍 户外 部门 部队 部署 股权 股份 股票 股东 女性 女子 男性 男子 国民 国有 国际 国内 市民 市场 市值 市区 县域 县城 ' +
  '村民 村庄 乡村 乡镇 镇区 区域 区间 员工 死者 死亡 伤者 伤亡 名额 份额 支持 支付 支出 支撑 包括 包含 包装 针对 对于 对应 对比 对外 列入 列为 处于 处在 本轮 本次 本市 本月 本年 本地 ' +
  '口岸 口径 道路 集团 集中 首次 首都 首位 首个 起步 门店 门槛 套餐 单位 单元 单价 课程 课题 组织 组成 面积 面对 面临 队伍 队员 所以 所在 所有 所得 间隔 间接 批准 回落 回升 回购 ' +
  '管理 管道 步入 步伐 页面 具有 具备 根据 架构 票房 票价 盘中 点名 座谈 层面 层次 层级 台湾 台风 位居 位列 条件 场馆 场所 片区 句子 头部 对象 对手 起飞';
