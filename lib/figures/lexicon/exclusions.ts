/**
 * Idioms, names and periods that hold a numeral and state no quantity, `reason: wordings`. Only
 * those that would be read as one otherwise: a bare numeral without a counter word is none (一流, 两会).
 * Chinese in simplified characters, Latin in lower case.
 */
export const EXCLUDED_WORDINGS = `
period: 三伏, 两千年, 二十一世纪, 初七, 初三, 初二, 初五, 初八, 初六, 初四, 前两个季度, 十三五, 十四五, 半年报, 双11, 双12, 双十一, 双十二, 大年三十
period: 正月十五, 高三, 高二
policy: 七十七国集团, 三个代表, 三个务必, 三位一体, 三支一扶, 三次产业, 两个一百年, 两个大局, 两个毫不动摇, 两个确立, 两个结合, 两个维护, 中央八项规定, 九个坚持
policy: 二十国集团, 二类, 五位一体, 八项规定, 六个必由之路, 十三个方面成就, 十个明确, 十四个坚持, 四个全面, 四个意识, 四个自信, 四位一体, 欧盟27国
idiom: a hundred times, a million times, a thousand times, cloud nine, first three quarters
idiom: first two quarters, five year plan, million-dollar question, one in a million
idiom: ten commandments, thousand oaks, three quarters of 20, three-point, two cents, zero hour
idiom: 一分为二, 一半一半, 一成不变, 一日千里, 一来, 七匹狼, 七十二变, 七台河, 万众一心, 万无一失, 万水千山, 万紫千红, 万里挑一, 三三两两, 三两, 三两句
idiom: 三人篮球, 三人行, 三元锂, 三十六计, 三十而立, 三只松鼠, 三心二意, 三棵树, 三番五次, 三角, 三角形, 三角洲, 三轮车, 三门峡, 三项赛, 不三不四, 不二
idiom: 丢三落四, 两口子, 二十四史, 二来, 五台山, 五花八门, 五角, 五角大楼, 五角星, 亿万富翁, 以一当十, 低三下四, 八仙, 八成新, 八段锦, 六十四卦, 六角
idiom: 其三, 其二, 再三, 十万个为什么, 十万火急, 十二生肖, 十全十美, 十年如一日, 十年树木, 十年磨一剑, 十拿九稳, 十里八乡, 千万不要, 千丝万缕, 千人一面
idiom: 千人千面, 千军万马, 千千万万, 千变万化, 千头万绪, 千奇百怪, 千姿百态, 千家万户, 千山万水, 千差万别, 千方百计, 千真万确, 千秋万代, 千篇一律, 千行百业
idiom: 千言万语, 千载一时, 千辛万苦, 千钧一发, 千锤百炼, 千难万险, 半年红, 半斤八两, 四十不惑, 四周, 四处, 天下第一, 成千上万, 成千成万, 成百上千, 数一数二
idiom: 朝三暮四, 独一无二, 珠三角, 百万富翁, 百万雄师, 百依百顺, 百分之百努力, 百发百中, 百战百胜, 百折不挠, 百里挑一, 说一不二, 说三道四, 长三角, 颠三倒四
figure of speech: 三位数, 两位数, 两位数增长, 为零, 五位数, 从零, 六位数, 凋零, 四位数, 归零, 清零, 零件, 零部件, 飘零
name: 1 infinite loop, 10 downing street, 11 downing street, 24/7, 3·15, 401k, 50-50, 50/50
name: 5·12, 7-eleven, 737 max, 787 dreamliner, 9/11, 9·11, area 51, asx 200, bbc two, big five
name: big four, big ten, big three, billboard 200, cac 40, csi 300, csi 500, dax 40, dow 30
name: euro stoxx 50, fifty-fifty, forbes 400, form 10, formula 1, fortune 100, fortune 500
name: fortune global 500, ftse 100, ftse 250, ftse 350, group of 20, group of 77, group of eight
name: group of seven, group of twenty, hot 100, kospi 200, nasdaq 100, nifty 50, nikkei 225
name: one country two systems, p5+1, pm 2.5, russell 1000, russell 3000, s&p/asx 200, s&p/tsx 60
name: sensex 30, seven seas, seven summits, stoxx 50, stoxx 600, stoxx europe 600, t+0
name: three gorges, top 500, topix 100, twelve step, two sessions, two systems, world war 1
name: world war 2, world war two, 上证180, 上证50, 中证1000, 中证500, 中证800, 创业板50, 北证50, 台湾50, 富时100
name: 恒生50, 日经225, 标准普尔500, 标普500, 沪深300, 沪深三百, 深证100, 科创50, 纳斯达克100, 罗素2000
`;

/** Quantities that begin like an excluded wording: 十分钟 is no 十分. */
export const NOT_EXCLUDED =
  '十分钟 十分之 万分之 百分之 千分之 一点五 一点二 一点三 一点八 两手空 一级方程 千万元 千万人 千万吨 千万美元 千万家庭 千万千瓦 千万亩 百万元 百万吨';

/** English words before a bare number that make it a label or the number of a thing. */
export const LABELS_BEFORE: ReadonlySet<string> = new Set(
  (
    'slide slides page pages pp p figure figures fig figs table tables chart charts section sections article articles chapter chapters part parts ' +
    'paragraph paragraphs para clause clauses appendix annex schedule exhibit exhibits item items note notes footnote line lines volume vol issue edition ' +
    'number numbers no nos room suite floor apartment apt unit building gate terminal platform track lane route highway interstate motorway road street avenue ' +
    'flight boeing airbus phase stage step tier level grade class category type model series version release windows iphone galaxy playstation xbox ' +
    'act bill law rule regulation title resolution directive order proposition amendment form docket case lot plot block district ward precinct zone region sector area ' +
    'episode season round game match race heat lap week day year years month quarter term session lesson unit module topic question option scenario ' +
    'apollo soyuz vostok falcon psalm verse genesis matthew mark luke john covid sars iso en din rfc cve id isbn issn zip code pin box po file ref reference ' +
    'channel radio bbc studio pier dock berth hole seed windows python agenda goal goals sdg principle pillar standard ifrs ias fas asu level basel brexit euro group ' +
    'bus train line tram service squadron battalion division brigade regiment fleet company troop precinct station well hurricane typhoon storm mission expedition ' +
    'fy fiscal circa c since until till during before after by year-end'
  ).split(' '),
);
