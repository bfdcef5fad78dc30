/**
 * Known indicators: a canonical id and the wordings that mean it, in simplified Chinese and English.
 * A wording counts where a noun phrase ends with it (Chinese, 额 量 值 规模 指数 aside) or contains it as
 * whole words (English, where the id itself is one); the longest wording wins.
 */
export const indicatorAliases = `
  births: 出生人口
  capital-expenditure: 资本开支|资本支出|capital spending|capex
  carbon-intensity: 排放强度|碳强度|emissions intensity
  cash-flow: 现金流
  consumer-prices: 居民消费价格|消费价格指数|CPI|通胀率|通胀|inflation|consumer price index
  core-consumer-prices: 核心CPI|核心通胀|core inflation|core CPI
  deficit: 赤字
  deficit-ratio: 赤字率|deficit-to-GDP ratio
  deposits: 存款余额
  disposable-income: 可支配收入
  dividend: 股息|派息|分红
  earnings-per-share: 每股收益|每股盈利|EPS
  ebitda: 息税折旧摊销前利润
  electricity-consumption: 用电量|power consumption
  electricity-generation: 发电量|power generation
  emissions: 碳排放|温室气体排放|排放量
  employees: 员工人数|从业人员|workforce|headcount|staff
  energy-intensity: GDP能耗|生产总值能耗
  exports: 出口
  fiscal-revenue: 一般公共预算收入|财政收入|government revenue
  fiscal-spending: 一般公共预算支出|财政支出|government spending|public spending
  fixed-asset-investment: 固定资产投资|fixed-asset investment
  foreign-investment: 使用外资|利用外资|外商直接投资|foreign direct investment|FDI
  foreign-reserves: 外汇储备|foreign exchange reserves
  forest-cover: 森林覆盖率|forest coverage
  gdp: 生产总值|经济总量|gross domestic product|economic output
  gdp-per-capita: 人均GDP|人均国内生产总值|人均地区生产总值|per capita GDP
  grain-output: 粮食产量|粮食总产|grain production
  gross-margin: 毛利率
  gross-profit: 毛利
  home-prices: 房价|住宅价格|house prices
  household-consumption: 人均消费支出|consumer spending
  imports: 进口
  industrial-output: 工业增加值|industrial production
  installed-capacity: 装机容量|装机规模|发电装机|并网装机
  interest-rate: 利率|federal funds rate|policy rate
  loans: 贷款余额|贷款|lending
  money-supply: 货币供应量|广义货币|M2
  net-profit: 净利润|纯利|净利|股东应占溢利|net income|net earnings
  new-jobs: 新增就业|job gains|payrolls
  operating-income: 营业利润|经营溢利|operating profit|operating earnings
  orders: 订单
  passengers: 客运量|旅客吞吐量|旅客发送量|passenger traffic
  patents: 发明专利|专利授权量
  population: 人口
  poverty-rate: 贫困率|贫困发生率
  producer-prices: 出厂价格|PPI
  property-investment: 房地产开发投资
  research-spending: 研发经费投入|研发投入|研发经费|research and development spending|R&D spending|R&D expense
  research-intensity: 投入强度|R&D intensity
  retail-sales: 社会消费品零售总额|社零|零售销售|零售业总销货价值
  revenue: 营业收入|营收|业务收入|销售收入|营业额|sales|turnover
  share-price: 股价|stock price
  tax-revenue: 税收|tax receipts
  tourism-revenue: 旅游收入
  trade: 进出口总额|进出口|total trade|trade volume
  trade-balance: 贸易顺差|贸易逆差|trade surplus|trade deficit
  unemployment: 失业率|jobless rate
  urbanisation: 城镇化率|urbanisation rate|urbanization rate
  visitors: 接待游客|游客人次|旅游人数|接待旅客|visitor arrivals
  wages: 工资|average hourly earnings|median wage
`;

/** Last characters of Chinese noun phrases that name something measured. */
export const chineseHeads =
  /(?:[额率量值价税费数积度比款资金润券债耗温距幅薪酬益命]|收入|投入|支出|成本|产能|营收|人口|[出进缺]口|外贸|消费|就业|装机|规模|里程|赤字|储备|库[存容]|订单|价格|资产|排放|时[间长]|全长|总长|体重|[周工]期|贡献|零售|标准|能力|比重|数目|震级|客流|票房|补贴|损失|目标|预算|水平)$/;

/** Words that name a relation, a plan or a scope only and borrow what is measured from the clause before. */
export const chineseRelational =
  /^(?:总?(?:数[量目]?|量|额|值|规模)|规模总量|增速|增长率?|[增涨跌升降]幅|占比|比[重例]|排名|名次|均价|余额|人数|[涨跌升总]|速度|同比|环比|累计|全长度|绝对值|总计|达标|贡献率|(?:市场)?份额|[增减]产|年?[日月年人户]均|(?:全?年度?|年初)?(?:目标|计划|任务|预算|预期)+|全[国省市县区球年]|世界|[国省市]内|[中西东]+部|(?:全[国省])?(?:同类|各[省市]|同?行业|主要经济体)(?:城市)?)$/;

/** English words that name a change or a relation and need "in X" or the subject of the clause. */
export const englishRelational =
  /^(?:(?:an? |the |our |its |their |this |that )?(?:[\w-]+ )?(?:increase|decrease|rise|decline|drop|fall|gain|growth|reduction|jump|surge|total|record|average|range|change|improvement|contraction|expansion|slump|cut|guidance|outlook|forecast|expectation|aim|goal|target|objective|ambition)s?|(?:an? )?all-time|(?:the |our |its |their |this |that )?(?:all-time |record |new |prior |current |full |annual |annuali[sz]ed |average |seasonally adjusted annual |average annual )?(?:high|low|more|less|quarter|year|month|plan|view|way|pace|rate|level|time|part|end|result|figure|number|amount|majority|minority|value|line|date|half|period|basis|rest|remainder|case|one|others?|company|group|government|committee|ministry|estimate)s?)$/i;
