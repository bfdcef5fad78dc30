/** What people undertake, and the wordings they undertake it with; simplified Chinese and English. */
export const chineseGoals = {
  /** Words a target starts from, earliest first in the clause. */
  trigger:
    /力争|争取|确保|计划(?!生育|单列|经济|，|书|、)|拟(?!建|态|人|合|定)|(?<![即名麻干大上中少主])将(?!近|军|领|士|来自|乐)|预计|预料|有望|目标(?:是|为|定为)|要(?=达到|实现|建成|建立|打造|下降|提高|超过|突破|有)|到(?:本世纪|20\d\d年|“?十[四五六]五”?末)/,
  /** Deliverables: there or not there. */
  deliverable:
    /完工|竣工|通车|投产|投用|投入使用|投入运营|投运|贯通|并网|开工|开业|开园|开馆|开通|封顶|落成|交付|上线|揭牌|挂牌|下闸|蓄水|通水|通航|通气|供气|供暖|建成(?!后|区)|全覆盖|清零|达标|达到[^，]{0,10}(?:标准|水平|目标)|达峰|碳中和|翻番|翻一番|由负转正|扭亏|发射|首飞|量产|上市|生产完成|搭建完成|实施|发行|出台|设立|改建为|完成(?!后)/,
  /** Verbs that take an outcome as their object. */
  verb: /打造成?为?|建设成?为?|建成|构建|形成|成为|塑造|创建|跻身|迈向|迈入|实现|建立|走出|开创|争创|打响|叫响|推动形成|营造(?!林)|培育壮大|争当|勇当|当好|做强做优|建强/,
  /** Last words of an outcome that no one can test. */
  outcome:
    /(?:高地|示范[区市县城点]?|先行[区市]?|引领区|试验区|标杆|样板[区]?|典范|格局|体系|中心|枢纽|[强大名][省市区县国镇]|升级版|局面|基地|集群|品牌|名片|家园|乐园|主阵地|新区|新城|城市|门户|窗口|支点|增长极|新引擎|引擎|动能|美丽中国|供应链|产业链|生态圈|圈|走廊|通道|平台|机制|目的地|首选地|策源地|聚集区|集聚区|核心区|先导区|发展区|合作区|功能区|标志|跨越|突破|提升|扩大|优化|集聚|增长|好转|改善|平衡|同步|转变|转型|跃升|升级|向往|需求|基础|过冬|共同富裕|现代化|发展|目标|新路|新天地|新台阶|新高|成型|再上新台阶|再[扩优集提突上]\S{1,2})$/,
  /** Attitudes that are never an outcome by themselves. */
  attitude:
    /^(?:坚持|深化|加强|推进|促进|加大|强化|落实|抓好|做好|统筹|牢牢|深入|扎实|积极|大力|持续|不断|贯彻|学习)/,
} as const;

export const englishGoals = {
  /** Words a target starts from. */
  trigger:
    /\b(?:aim(?:s|ed|ing)? (?:to|for|at)|aims? (?:is|are|of)|goals? (?:is|are|of)|targets? (?:is|are|of)|targeting|pledg(?:es?|ed|ing) (?:to)?|committ?(?:ed|s|ing)? to|plan(?:s|ned|ning)? to|intend(?:s|ed)? to|seeks? to|vow(?:s|ed)? to|ambition (?:is|to|of)|promis(?:es?|ed) to|with a view to|on track to|expects? to|will(?: not| also| therefore| then| now| only| soon| further| start to| begin to| fully)*(?= [a-z]))\b/i,
  /** What follows "will" when something is undertaken that will plainly be there or not. */
  deliver:
    /^(?:be (?:built|opened|completed|introduced|launched|set|phased|raised|cut|reduced|extended|delivered|established|implemented|increased|replaced|installed|operational|in operation|available|constructed|upgraded|converted|ready|doubled|provided|invested|spent|required|banned|abolished|rolled)|open|build|launch|introduce|complete|raise|cut|reduce|double|triple|halve|invest|spend|create|deliver|achieve|reach|become|put in place|set up|set aside|establish|phase|increase|hire|add|extend|replace|install|allocate|provide|publish|submit|pay|acquire|expand|lower|abolish|ban|end|stop|start|begin|roll out|upgrade|buy|construct|bring|return|release|implement|grow|make|require|allow|fund|train|plant|restore|generate|produce|save|eliminate|impose|convert|host|move|double|remain)\b/i,
  activity:
    /^(?:continue|consult|review|work|monitor|study|consider|engage|support|help|do|take|be (?:prepared|announced|able|subject|a |an |the |held|important|critical|more|some|no|felt|determined|necessary|needed|based|used|made|discussed|guided)|need|see|have|look|ensure|strive|encourage|explore|keep|stay|depend|likely|probably|announce|share|also)\b/i,
  /** Clauses that only comment on the target before them. */
  comment:
    /^(?:which|who|as|while|but|although|though|including|according|because|since|after|when|where|so|in lieu|in line|he|she|they|it|the|a|an|we|this|these|that|up from|down from|from|compared|despite|due|amid|with|given|if)\b/i,
} as const;
