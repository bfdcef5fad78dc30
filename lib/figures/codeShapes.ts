/** A code by its form: what it is, and what must stand before it. */
export interface CodeShape {
  reason: string;
  pattern: RegExp;
  before?: RegExp;
}

/** Codes that begin with a digit; the first that fits is taken. */
export const CODE_SHAPES: readonly CodeShape[] = [
  {
    reason: 'name',
    pattern: /(?:985|211)(?=[、/]|\s?[和与及]\s?(?:985|211)|高校|工程|大学|院校|名校)/y,
  },
  { reason: 'name', pattern: /\d{3,5}\s?(?:热线|客服|报警|急救|政务服务|便民服务|购物节|大促)/y },
  {
    reason: 'name',
    pattern:
      /[2-6]G(?![A-Za-z])|[234]D(?![A-Za-z])|[248]K(?![A-Za-z])|[1-5]A级?(?![A-Za-z])|4S店?|3C(?![A-Za-z])/y,
  },
  { reason: 'address', pattern: /\d{1,3}(?:\.\d{1,3}){3}(?!\d)/y },
  { reason: 'version', pattern: /\d+(?:\.\d+){2,}/y },
  { reason: 'phone', pattern: /(?:\+?\d{1,3}[- ])?\(?\d{3}\)?[- ]\d{3}[- ]\d{4}(?!\d)/y },
  { reason: 'phone', pattern: /0\d{2,3}-\d{7,8}(?:-\d{1,5})?/y },
  { reason: 'phone', pattern: /1[3-9]\d-?\d{4}-?\d{4}(?!\d|\s?[元人万亿])/y },
  { reason: 'phone', pattern: /(?:400|800)-\d{3,4}-\d{3,4}/y },
  {
    reason: 'phone',
    pattern: /\d{3,8}(?:[- ]\d{2,8}){0,3}/y,
    before:
      /(?:电话|热线|传真|致电|拨打|邮编|电邮|客服|微信|QQ|QQ群|tel|phone|hotline|fax|call|dial)(?:号码|是|为)?\s?[:：（(]?\s?$/i,
  },
  { reason: 'stock code', pattern: /\d{4,6}\.(?:SH|SZ|HK|BJ|TW|TWO|SS|US|T|KS)(?![A-Za-z])/y },
  {
    reason: 'stock code',
    pattern: /\d{4,6}(?=[)）])/y,
    before: /[（(](?:[^（()）\d]{0,8}[:：]\s?)?$/,
  },
  { reason: 'number in brackets', pattern: /\d{1,4}(?=[\]〕】])/y, before: /[[〔【]$/ },
  { reason: 'formula', pattern: /\d+(?:\+(?:\d+|[NnXx]))+(?![\d%])/y },
  {
    reason: 'road',
    pattern:
      /\d{1,4}\s?(?:国道|省道|县道|乡道|高速|次列车|次航班|航班|路公交|厂区|医院|频道|热线|舰|海里线|邮箱)/y,
  },
  { reason: 'fleet', pattern: /\d{2,4}\s?(?:师|旅|团|军)(?![队人员旅])/y },
  {
    reason: 'label',
    pattern: /\d{1,2}(?:[-.]\d{1,2})?(?=[为所中列示是：:，。）)、\s]|$)/y,
    before: /(?:(?<![代发报手列图仪钟])表|(?<![地企版试力意])图|附件|附录|附表|专栏|案例)\s?$/,
  },
  { reason: 'ordinal', pattern: /\d{1,4}(?:st|nd|rd|th)(?![a-z])/iy },
  { reason: 'decade', pattern: /(?:1[0-9]|20|21)?\d0s(?![a-z])/iy },
  {
    reason: 'age',
    pattern:
      /\d{1,3}(?:-(?:to|and)-\d{1,3}| to \d{1,3}|-\d{1,3})?-(?:year|month|week|day)s?-olds?(?![a-z])/iy,
  },
  { reason: 'resolution', pattern: /(?:360|480|720|1080|1440|2160)[pPi](?![A-Za-z])/y },
  { reason: 'period', pattern: /\dQ\d{0,4}(?![A-Za-z])|\dH\d{2,4}(?![A-Za-z])/y },
  { reason: 'long code', pattern: /\d{12,}/y },
  { reason: 'list number', pattern: /\d{1,2}[.、)）](?!\d)/y, before: /(?:^|\n)\s*[（(]?$/ },
  {
    reason: 'list number',
    pattern: /\d{1,2}\.\d{1,2}\.?(?=\s(?:[A-Z]|[一-龥])(?<![万亿千百个米吨元公平名家次]))/y,
    before: /(?:^|\n)\s*$/,
  },
  { reason: 'list number', pattern: /\d{1,2}(?=[)）])/y, before: /[（(]$/ },
  {
    reason: 'coordinate',
    pattern: /\d{1,3}(?:\.\d+)?\s?[°度](?:\d{1,2}(?:\.\d+)?['′分])?(?:\d{1,2}(?:\.\d+)?["″秒])?/y,
    before: /[东西南北][经纬]\s?$/,
  },
  {
    reason: 'coordinate',
    pattern: /\d{1,3}(?:\.\d+)?°\d{1,2}[′'](?:\d{1,2}(?:\.\d+)?[″"])?\s?[NSEW]?/y,
  },
  {
    reason: 'sports score',
    pattern:
      /\d{1,3}-\d{1,3}(?![\d%]|\s?(?:years?|months?|weeks?|days?|hours?|minutes?|percent|per cent|km|m\b|million|billion|people|points))/y,
    before:
      /\b(?:won|win|wins|beat|beats|beating|lost|lose|loss|drew|draw|drawn|defeated|defeating|victory|score|led|lead|leading|trailed|tied|vote|voted|by)\s(?:[A-Za-z]+\s){0,3}$/i,
  },
  {
    reason: 'sports score',
    pattern: /\d{1,3}\s?[:比-]\s?\d{1,3}(?!\d|的比例|[%倍年月万亿])/y,
    before:
      /(?:比分|战胜|击败|大胜|险胜|完胜|力克|逆转|战平|不敌|负于|输给|总分|大比分)[^，。；]{0,8}$/,
  },
  {
    reason: 'sports score',
    pattern:
      /\d{1,3}\s?[:比-]\s?\d{1,3}(?=[^，。]{0,4}(?:战胜|击败|大胜|险胜|完胜|力克|逆转|战平|不敌|负于|输给|获胜|取胜))/y,
  },
  {
    reason: 'vote',
    pattern: /\d{1,3}-\d{1,3}(?=\s(?:vote|win|victory|defeat|loss|draw|decision|lead|record))/y,
  },
  {
    reason: 'street number',
    pattern:
      /\d{1,5}(?= (?:[A-Z][a-z]+ ){1,3}(?:Street|St\.|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Way|Place|Square)\b)/y,
  },
  { reason: 'link', pattern: /\d+(?=[\w-]{0,40}\.(?:com|cn|org|net|html?|pdf|jpg|png))/y },
];
