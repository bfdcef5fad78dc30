/** Two invented articles, with parallel sentences and repeated figures as the news has them. */
export const chinese = `临江新区交出半年答卷
本报讯（记者 秦川）日前，临江新区公布上半年经济运行情况。初步核算，全区实现地区生产总值412.6亿元，同比增长6.3%，高于全市平均水平0.8个百分点。
分产业看，第一产业增加值9.4亿元，增长3.1%；第二产业增加值203.5亿元，增长6.3%；第三产业增加值199.7亿元，增长6.5%。
工业经济稳中向好。规模以上工业增加值增长7.2%，其中高技术制造业增长12.4%。全区新开工亿元以上项目37个，总投资286亿元。
消费市场持续回暖。社会消费品零售总额完成158.3亿元，增长5.9%。限额以上单位网络零售额增长18.7%。
外贸进出口总额完成96.2亿元，增长4.4%。其中，出口71.5亿元，增长5.9%；进口24.7亿元，增长0.3%。
民生保障有力有效。城镇新增就业1.2万人，城镇调查失业率为5.1%。居民人均可支配收入26840元，增长5.9%。
区发展改革局负责人表示，下半年将聚焦先进制造业，力争全年新引进10亿元以上项目不少于15个，到2027年建成千亿级新材料产业集群。
`;

export const english = `Harbour City trims its budget gap
Harbour City closed the first half with a deficit of $4.2 million, the finance office said on Tuesday. That is 12% less than a year earlier.
Revenue rose 5.3% to $318 million. Property taxes brought in $141 million, up 3.9%. Fees and charges brought in $52 million, up 8.1%.
Spending grew by 2.2%, the slowest pace since 2014. Salaries, which make up almost half of all spending, rose 1.7%.
"We are on course, but not yet in port," said Dana Whitlock, who heads the office. She expects the gap to narrow to about $3 million by December.
The city also sold $75 million of ten-year bonds at a yield of 3.9%. The proceeds will pay for 14 miles of new water mains and two pumping stations.
Council members will vote on the revised budget on 9 September. It aims to balance the books by 2027 and to halve short-term debt within five years.
`;

/** Where `words` stand in a text, the first or a later time. */
export function spanOf(text: string, words: string, after = ''): [number, number] {
  const start = text.indexOf(words, text.indexOf(after));
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return [start, start + words.length];
}
