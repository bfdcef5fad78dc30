/**
 * Idioms, names and periods that hold a numeral and state no quantity, `reason: wordings`.
 * Chinese in simplified characters, Latin in lower case.
 */
export const EXCLUDED_WORDINGS = `
period: 一周年, 一季, 一季度, 一季报, 一年一度, 一年到头, 一年四季, 一年级, 七一, 七七事变, 七八十年代, 七年级, 三九天, 三伏, 三八, 三十晚上, 三季, 三季度, 三季报, 三年级, 三更, 上世纪
period: 上半年, 上半月, 下半年, 下半月, 两千年, 九一八, 九年级, 二十一世纪, 二十世纪, 二季, 二季度, 二季报, 二年级, 五一, 五六十年代, 五四, 五年级, 元宵, 八一, 八九十年代, 八年级, 六一
period: 六七十年代, 六年级, 初一, 初七, 初三, 初三学生, 初二, 初五, 初八, 初六, 初四, 前三季, 前三季度, 前两个季度, 前两季度, 十一五, 十一假期, 十一黄金周, 十三五, 十九世纪, 十二五, 十五五
period: 十五期间, 十五规划, 十八世纪, 十六五, 十四五, 半夜, 半年报, 双11, 双12, 双十一, 双十二, 四季, 四季度, 四季度末, 四年级, 国庆中秋, 大年三十, 本世纪, 正月十五, 第一季
period: 第三季, 第二季, 第四季, 首三个月, 首三季, 首两个月, 首两月, 首季, 首季度, 高一, 高三, 高二
congress: 一中全会, 一大, 一大会址, 一届, 七中全会, 三中全会, 三届, 两会, 二中全会, 二十一大, 二十大, 二十届, 二大, 二届, 五中全会, 六中全会, 十七大, 十九大, 十九届, 十八大, 十八届, 十六大
congress: 四中全会
policy: 100强, 10年期, 10强, 1年期, 200强, 20强, 300强, 30强, 500强, 50强, 5年期, 一中一台, 一事一议, 一二三产, 一二三产业, 一二期, 一二线, 一五计划, 一产, 一人一策
policy: 一代, 一件事, 一企一策, 一体, 一体两翼, 一体化, 一刀切, 一卡通, 一县一业, 一号, 一号工程, 一号文件, 一国两制, 一城一策, 一孩, 一审, 一对一, 一对多, 一带一路, 一年期, 一张网, 一户一策
policy: 一手, 一把手, 一方, 一星, 一期, 一村一品, 一条龙, 一案一策, 一楼, 一模, 一流, 一盘棋, 一码通, 一票否决, 一窗, 一站, 一站办, 一站式, 一等, 一等功, 一等奖, 一等座, 一箭双星
policy: 一箭多星, 一级, 一线, 一网统管, 一网通办, 一老一小, 一证通, 一读, 一路, 七十七国集团, 七号, 七国集团, 七大洲, 七星, 七期, 七级, 七通一平, 万人计划, 万企兴万村, 万村, 三下乡, 三严三实
policy: 三个代表, 三个务必, 三产, 三代, 三会一课, 三位一体, 三八红旗手, 三公, 三公经费, 三农, 三包, 三北, 三去一降一补, 三反五反, 三变, 三号, 三四线, 三国, 三大产业, 三好学生, 三孩, 三审
policy: 三年期, 三支一扶, 三方, 三无, 三星, 三星级, 三期, 三权分置, 三楼, 三模, 三次产业, 三步走, 三流, 三甲, 三甲医院, 三等, 三等功, 三等奖, 三级, 三级医院, 三级甲等, 三线, 三胎
policy: 三证合一, 三读, 三资, 三路, 三通, 三通一平, 三险一金, 上一代, 下一代, 东盟十国, 两不愁三保障, 两个一百年, 两个大局, 两个毫不动摇, 两个确立, 两个结合, 两个维护, 两代, 两优一先, 两地
policy: 两学一做, 两山, 两岸, 两岸三地, 两弹一星, 两新, 两新一重, 两方, 两步走, 两路, 两重, 两重两新, 中央一号文件, 中央八项规定, 九个坚持, 九二共识, 九号, 九级, 二三线, 二五计划, 二产, 二代
policy: 二十国集团, 二号, 二孩, 二审, 二手, 二手房, 二手车, 二期, 二楼, 二模, 二流, 二等, 二等功, 二等奖, 二等座, 二类, 二级, 二级医院, 二级甲等, 二线, 二胎, 二读, 五一劳动奖, 五代
policy: 五位一体, 五保, 五史, 五号, 五四奖章, 五国集团, 五大发展理念, 五大战区, 五大洲, 五常, 五年期, 五年期以上, 五星, 五星红旗, 五星级, 五期, 五湖四海, 五百强, 五眼联盟, 五级, 五险一金
policy: 八一勋章, 八号, 八国集团, 八大, 八方, 八级, 八项规定, 六个必由之路, 六保, 六号, 六国, 六期, 六稳, 六级, 几代, 十三个方面成就, 十个明确, 十优, 十佳, 十号, 十四个坚持, 十国, 十国集团
policy: 十年期, 十强, 千万工程, 千人计划, 千企, 千强镇, 千村, 双一流, 双减, 双创, 双十佳, 双千, 双循环, 双招双引, 双控, 双方, 双百, 双碳, 双随机, 四上, 四上企业, 四下基层, 四个全面
policy: 四个意识, 四个自信, 四代, 四位一体, 四史, 四号, 四大发明, 四大名著, 四大洋, 四好农村路, 四方, 四方安全, 四星, 四星级, 四期, 四级, 四线, 四风, 多方, 多规合一, 头号, 头号工程, 放管服
policy: 新一代, 新一线, 欧盟27国, 点对点, 特等奖, 特级, 独生, 百人计划, 百代, 百企, 百优, 百佳, 百千万工程, 百县千镇万村, 百家姓, 百强, 百强县, 百校联百县, 第一产业, 第三产业, 第三方
policy: 第二产业, 老一代, 金砖五国
idiom: 半年红, 一下, 一下子, 一丝, 一丝不苟, 一个个, 一举, 一举一动, 一举两得, 一举多得, 一书, 一事, 一些, 一代人, 一代代, 一以贯之, 一件件, 一任, 一会, 一会儿, 一体式, 一体推进, 一侧, 一共
idiom: 一再, 一刀, 一分一秒, 一分为二, 一切, 一刻, 一刻钟, 一副, 一加, 一劳永逸, 一区, 一半一半, 一县, 一双, 一发不可, 一口气, 一句话, 一同, 一向, 一味, 一回, 一国, 一地, 一场场, 一域
idiom: 一塌糊涂, 一声, 一声声, 一夜, 一夜之间, 一大早, 一天天, 一夫, 一头, 一如既往, 一妻, 一字, 一定, 一家之言, 一家亲, 一家人, 一家家, 一对, 一尘不染, 一层层, 一市, 一带, 一席
idiom: 一席之地, 一幅幅, 一幕, 一年年, 一并, 一应俱全, 一度, 一座座, 一张张, 一往无前, 一律, 一心一意, 一成不变, 一户户, 一手抓, 一批批, 一技之长, 一把, 一拖, 一拳, 一排排, 一揽子, 一改
idiom: 一文, 一新, 一方面, 一旁, 一无所有, 一无所知, 一日千里, 一旦, 一早, 一时, 一是, 一曲, 一望无际, 一朝一夕, 一朵, 一村, 一条心, 一条条, 一来, 一杯, 一样, 一案, 一桌, 一概
idiom: 一概而论, 一次性, 一次次, 一步, 一步一步, 一步步, 一氧化, 一氧化碳, 一汽, 一汽大众, 一泻千里, 一炮, 一点, 一点一滴, 一点点, 一片片, 一物, 一环, 一生, 一盘, 一目了然, 一直
idiom: 一省, 一眼, 一瞬间, 一石二鸟, 一砖一瓦, 一碗, 一窝蜂, 一端, 一箭双雕, 一系, 一系列, 一线工人, 一经, 一群, 一股, 一股劲, 一股脑, 一脉相承, 一脚, 一臂之力, 一致, 一般, 一草一木
idiom: 一落千丈, 一行, 一衣带水, 一要, 一视同仁, 一角, 一触即发, 一言, 一言一行, 一词, 一语, 一语中的, 一诺千金, 一败涂地, 一贯, 一跃, 一蹴而就, 一身, 一辆辆, 一辈子, 一边, 一遍, 一遍遍
idiom: 一道, 一道新能, 一部分, 一重, 一锤定音, 一键, 一镇, 一阵, 一隅, 一面, 一页, 一项项, 一顿, 一餐, 一马, 一马平川, 一马当先, 一鼓作气, 七一勋章, 七上八下, 七匹狼, 七十二变, 七台河
idiom: 七喜, 七嘴八舌, 七夕, 七手八脚, 七拼八凑, 七是, 七零八落, 万一, 万丈, 万世, 万事, 万事俱备, 万事如意, 万亩良田, 万人空巷, 万代, 万众, 万众一心, 万众瞩目, 万元户, 万全, 万分, 万华
idiom: 万古, 万古长青, 万向, 万国, 万宁, 万宝, 万家, 万家灯火, 万寿, 万岁, 万州, 万年, 万年县, 万无一失, 万柏林, 万水千山, 万源, 万物, 万物互联, 万科, 万籁俱寂, 万紫千红, 万能, 万能险
idiom: 万般, 万荣, 万象, 万象更新, 万豪, 万载, 万达, 万通, 万里, 万里挑一, 万里股份, 万里长城, 万里长征, 万里长江, 万隆, 万马奔腾, 三一重工, 三一集团, 三七, 三三两两, 三两, 三两句
idiom: 三五成群, 三井, 三亚, 三人篮球, 三人行, 三令五申, 三体, 三元锂, 三全, 三六零, 三分球, 三十六计, 三十而立, 三叉戟, 三只松鼠, 三合一, 三国演义, 三头六臂, 三字经, 三安光电, 三峡
idiom: 三峡大坝, 三峡集团, 三心二意, 三思, 三文鱼, 三明, 三明治, 三星电子, 三是, 三棵树, 三氧化, 三氯, 三水, 三江, 三江源, 三沙, 三河, 三环, 三番五次, 三维, 三联, 三聚氰胺, 三胞胎, 三花
idiom: 三菱, 三要, 三角, 三角形, 三角洲, 三言两语, 三言二拍, 三轮车, 三长两短, 三门峡, 三项赛, 三顾, 上一, 下一, 不一, 不一而足, 不三不四, 不二, 丢三落四, 两侧, 两党, 两全, 两全其美
idiom: 两军, 两口子, 两可, 两国, 两头, 两性, 两手, 两手抓, 两手硬, 两旁, 两极, 两极分化, 两极化, 两栖, 两用, 两相, 两端, 两翼, 两肋插刀, 两边, 两院, 两院院士, 两难, 两面, 两面人
idiom: 两面性, 九三学社, 九价, 九华山, 九寨沟, 九州, 九是, 九曲, 九死一生, 九江, 九牛一毛, 九阳, 九霄, 九龙, 九龙仓, 九龙坡, 乱七八糟, 事半功倍, 二价, 二十四史, 二十四节气, 二合一
idiom: 二噁英, 二是, 二来, 二氧化, 二氧化硫, 二氧化碳, 二环, 二甲, 二维, 二维码, 二要, 二连浩特, 二道, 二郎, 二重, 五光十色, 五原, 五台山, 五合一, 五大连池, 五官, 五常市, 五彩, 五指山
idiom: 五是, 五河, 五环, 五矿, 五粮液, 五线谱, 五经, 五脏, 五花八门, 五莲, 五菱, 五角, 五角大楼, 五角星, 五谷, 五谷丰登, 五道口, 五金, 五颜六色, 亿万, 亿万富翁, 亿利, 亿欧, 亿纬, 亿联
idiom: 亿达, 以一当十, 以防万一, 任一, 低三下四, 全心全意, 八一建军, 八仙, 八公山, 八卦, 八宝, 八宝山, 八成新, 八方来客, 八是, 八步, 八段锦, 八路军, 八达岭, 八面, 六亲, 六十四卦, 六合
idiom: 六和, 六安, 六是, 六朝, 六朝古都, 六枝, 六氟, 六环, 六盘山, 六盘水, 六神无主, 六角, 其一, 其三, 其二, 再三, 几乎, 几代人, 几何, 几内亚, 几度, 几时, 几经, 几许, 划一, 前一
idiom: 十万个为什么, 十万火急, 十三朝, 十三陵, 十二时辰, 十二生肖, 十全十美, 十八大以来, 十八般武艺, 十分, 十堰, 十字, 十字街, 十字路口, 十年如一日, 十年树木, 十年磨一剑, 十恶不赦, 十拿九稳
idiom: 十足, 十里八乡, 十里洋场, 十里铺, 十面, 十面埋伏, 千万, 千万不要, 千万别, 千丝万缕, 千人一面, 千人千面, 千佛, 千军万马, 千千万万, 千变万化, 千古, 千叶, 千头万绪, 千奇百怪, 千姿百态
idiom: 千家万户, 千寻, 千山万水, 千岛, 千岛湖, 千差万别, 千帆, 千帆竞发, 千年, 千年古城, 千年古都, 千年大计, 千户苗寨, 千斤顶, 千方百计, 千方科技, 千真万确, 千禧, 千秋, 千秋万代, 千篇一律
idiom: 千行百业, 千言万语, 千载, 千载一时, 千载难逢, 千辛万苦, 千里, 千里之外, 千里之行, 千里迢迢, 千里马, 千金, 千钧一发, 千锤百炼, 千难万险, 半信半疑, 半决赛, 半场, 半壁江山, 半导体, 半封闭
idiom: 半山, 半岛, 半径, 半成品, 半挂, 半斤八两, 半月谈, 半球, 半空, 半自动, 半路, 半身, 半边天, 半途而废, 单一, 双胞胎, 另一, 另一方面, 各行各业, 合二为一, 同一, 后一, 哪一, 唯一
idiom: 四书, 四书五经, 四价, 四分五裂, 四十不惑, 四周, 四处, 四川, 四平, 四平八稳, 四库全书, 四方坪, 四明, 四是, 四氟, 四氯, 四海, 四环, 四维, 四肢, 四舍五入, 四要, 四通八达, 四邻
idiom: 四面八方, 多合一, 天下第一, 好几, 始终如一, 成千上万, 成千成万, 成百上千, 挂一漏万, 数一数二, 数不胜数, 数值, 数字, 数学, 数据, 数控, 数码, 数量, 整齐划一, 无一, 无一不, 无一例外
idiom: 更进一步, 朝三暮四, 某一, 每一, 独一无二, 珠三角, 百万富翁, 百万雄师, 百业, 百业兴, 百业待兴, 百依百顺, 百分之百努力, 百分制, 百分百, 百发百中, 百合, 百听不厌
idiom: 百姓, 百家争鸣, 百家号, 百家讲坛, 百尺竿头, 百岁, 百岁老人, 百川, 百川归海, 百年, 百年变局, 百年大变局, 百年大计, 百年奋斗, 百年未有, 百年老店, 百废待兴, 百度, 百态, 百思不得, 百感交集
idiom: 百战, 百战百胜, 百折不挠, 百无聊赖, 百炼成钢, 百病, 百科, 百米, 百联, 百胜, 百般, 百舸, 百舸争流, 百色, 百花, 百花齐放, 百草, 百货, 百里, 百里挑一, 百闻, 红十字, 统一, 老百姓
idiom: 表里如一, 说一不二, 说三道四, 近一步, 这一, 进一步, 逐一, 那一, 长三角, 颠三倒四
idiom: a hundred times, a million times, a thousand times, all in one, at sixes and sevens, cloud nine, day one
idiom: eleventh hour, first half, first quarter, first three quarters, first two quarters, five year plan, five-star
idiom: five-year plan, four-star, four-wheel, fourth quarter, ground zero, half time, half year, half-day, half-hearted
idiom: half-time, half-way, half-year, halfway, million-dollar question, net zero, net-zero, no one, number one
idiom: one another, one by one, one day, one hand, one in a million, one more, one of, one point, one side, one step
idiom: one thing, one way, one-off, one-on-one, one-size-fits-all, one-stop, one-time, one-to-one, one-way, second half
idiom: second hand, second quarter, second to none, second-hand, seven-day average, six-pack, square one
idiom: ten commandments, third quarter, thousand oaks, three quarters of 20, three-dimensional, three-point
idiom: three-pointer, three-star, two cents, two-dimensional, two-state solution, two-tier, two-way, zero carbon
idiom: zero emission, zero emissions, zero hour, zero tolerance, zero-carbon, zero-covid, zero-emission, zero-emissions
idiom: zero-hours, zero-sum, zero-tolerance
figure of speech: 三位数, 两位数, 两位数增长, 个位数, 为零, 五位数, 从零, 六位数, 凋零, 四位数, 孤零零, 归零, 清零, 零下一度, 零事故, 零件, 零信任, 零关税, 零和, 零售, 零基础, 零增长, 零头, 零容忍
figure of speech: 零就业, 零工, 零差错, 零感染, 零投诉, 零报告, 零排放, 零接触, 零散, 零时, 零星, 零死亡, 零添加, 零碳, 零突破, 零跑, 零距离, 零部件, 零钱, 零障碍, 零食, 飘零
name: 126邮箱, 163邮箱, 315晚会, 3·15, 4s店, 58同城, 5·12, 9·11, 七七八八, 上证180, 上证50, 中证1000, 中证500, 中证800, 创业板50, 北证50, 台湾50
name: 富时100, 恒生50, 日经225, 标准普尔500, 标普500, 沪深300, 沪深三百, 深证100, 科创50, 纳斯达克100, 罗素2000
name: 1 infinite loop, 1+x, 10 downing street, 10-k, 10-q, 11 downing street, 1600 pennsylvania avenue
name: 180-degree turn, 1mdb, 20-f, 20th century fox, 21st century fox, 24/7, 360-degree, 401(k), 401k, 403(b), 49ers
name: 50-50, 50/50, 501(c)(3), 51job, 6-k, 7-eleven, 737 max, 76ers, 777x, 787 dreamliner, 8-k, 9/11, a4, apollo 11
name: apollo 13, area 51, asx 200, b-52, bbc 1, bbc 2, bbc one, bbc two, big five, big four, big ten, big three
name: billboard 200, cac 40, catch-22, channel 4, co2, covid 19, covid-19, csi 300, csi 500, dax 40, dow 30
name: euro stoxx 50, f1, fifty-fifty, first world war, forbes 400, form 10, formula 1, formula one, fortune 100
name: fortune 500, fortune global 500, forty-niners, ftse 100, ftse 250, ftse 350, g20, g7, g77, g8, group of 20
name: group of 77, group of eight, group of seven, group of twenty, h1n1, h5n1, h7n9, hot 100, ipad, kospi 200
name: model 3, model y, nasdaq 100, nasdaq-100, nifty 50, nikkei 225, nine-dash line, one belt one road, one country
name: one country two systems, one nation, p5+1, pm 2.5, pm10, pm2.5, radio 4, russell 1000, russell 2000
name: russell 3000, s&p 100, s&p 500, s&p/asx 200, s&p/tsx 60, s&p500, second world war, sensex 30, seven & i
name: seven seas, seven summits, stoxx 50, stoxx 600, stoxx europe 600, t+0, three gorges, top 500, topix 100
name: twelve step, twin cities, two sessions, two systems, world cup 2026, world war 1, world war 2, world war one
name: world war two, wwi, wwii
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
