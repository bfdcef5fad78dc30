import { chineseCues } from './cues';

/** What people undertake, and the wordings they undertake it with; simplified Chinese and English. */

/** How work goes on, and what work is without an end. */
const manner =
  '加快|持续|继续|深入|积极|扎实|大力|全面|稳步|有序|统筹|抓紧|进一步|切实|努力|集中|着力|全力|严格|坚决|不断|共同|多渠道';
const work =
  '推进|推动|加强|深化|落实|坚持|组织|贯彻|实施|抓好|做好|打好|开展|促进|支持|发挥|引导|鼓励|强化|完善|加大';
/** How a thing can get better. */
const bettering =
  '改善|平衡|稳定|提升|提高|优化|成型|增强|增长|好转|健全|完善|扩大|缩小|下降|壮大|突破|集聚|转变|转型|跃升|升级|同步';
const finished =
  '完工|竣工|通车|投产|投用|投入使用|投入运营|投运|贯通|并网|开工|开业|开园|开馆|开通|封顶|落成|交付|上线|揭牌|挂牌|蓄水|通[水航气]|供[气暖]';

export const chineseGoals = {
  /** Words a target starts from, besides 计划, 拟 and 将 before a verb. */
  trigger: new RegExp(
    `${chineseCues.firm.source}|预[计料]|有望|年内|月?底前|要(?=达到|实现|建[成立]|打造|下降|提高|超过|突破|有)|到(?:本世纪|20\\d\\d年|“?十[四五六]五”?末)`,
  ),
  /** Such words alone make an undertaking of what follows. */
  firm: new RegExp(`${chineseCues.firm.source}|到20\\d\\d年|底前|前(?:全部)?(?:${finished}|建成)`),
  /** Deeds that end: there or not there. */
  finished: new RegExp(
    `${finished}|全覆盖|清零|达标|达到[^，]{0,10}(?:标准|水平|目标)|达峰|碳中和|翻一?番|由负转正|扭亏|首飞|量产|上市(?!公司)|(?:生产|搭建|建设)完成|的目标$`,
  ),
  /** Deeds named right behind the trigger. */
  done: /^[于在]?.{0,8}?(?:建成|完成|发行|出台|设立|启动|实施|推出|建立|新建|引进|举办)/,
  /** Work without an end. */
  activity: new RegExp(`^(?:${manner})*(?:${work})`),
  /** Verbs that take an outcome as their object wherever they stand. */
  reach: /打造成为?|建设成为?|建成|形成|成为|跻身|迈[向入]|实现|走出|营造(?!林)/,
  /** Verbs that are as often the first half of a noun; they must open their phrase. */
  make: /打造|建设|构建|塑造|创建|建[立强]|开创|争创|[打叫]响|培育壮大|[争勇]当/,
  /** What may stand right before such a verb. */
  opening: new RegExp(`(?:^|${manner}|${work}|[将要来和并再，：]|步伐|原则|联合|合作|携手)$`),
  /** Last words of an outcome that no one can test. */
  outcome: new RegExp(
    `(?:[区城市县地园圈群链廊牌片擎极]|[强大]国|[强名]省|中心|枢纽|标杆|样板|典范|格局|体系|局面|升级版|门户|窗口|支点|通道|平台|攻坚战|共同富裕|现代化|新[路高]|新天地|新台阶|环境|网络|社会|再[扩优集提突上]\\S{1,2}|${bettering})$`,
  ),
  /** A state that a named thing is to be in. */
  state: new RegExp(
    `(?:持续|保持|基本|稳步|明显|显著|进一步|更加|不断|总体|初步|全面|大幅|再)\\S{0,6}(?:形成|${bettering})$|同步$|(?:国[际内]|世界)(?:先进|领先)水平$`,
  ),
} as const;

export const englishGoals = {
  /** Words a target starts from. */
  trigger:
    /\b(?:aim(?:s|ing)? (?:to|for|at)|aims? (?:is|are|of)|goals? (?:is|are|of)|targets? (?:is|are|of(?= (?:\d|\$|net|zero|about|at least|[a-z]+ing\b)))|targeting|pledg(?:es?|ed|ing) (?:to)?|committ?(?:ed|s|ing)? to(?= (?:\w+ing\b|[$£€\d]|net|zero|invest|build|cut|reduce|an? |the target))|plan(?:s|ning)? to|intend(?:s|ed)? to|seeks? to|vow(?:s|ed)? to|ambition (?:is|to|of)|promis(?:es?|ed) to|with a view to|on track to|expects? to|will(?: not| also| therefore| then| now| only| soon| further| start to| begin to| fully)*(?= [a-z]))\b/i,
  /** What follows "will" when something is undertaken that will plainly be there or not. */
  deliver:
    /^(?:be (?:built|opened|completed|introduced|launched|set|phased|raised|cut|reduced|extended|delivered|established|implemented|increased|replaced|installed|operational|in operation|available|constructed|upgraded|converted|ready|doubled|provided|invested|spent|required|banned|abolished|rolled)|open|build|launch|introduce|complete|raise|cut|reduce|double|triple|halve|invest|spend|create|deliver|achieve|reach|become|put in place|set up|set aside|establish|phase|increase|hire|add|extend|replace|install|allocate|provide|publish|submit|pay|acquire|expand|lower|abolish|ban|end|stop|start|begin|roll out|upgrade|buy|construct|bring|return|release|implement|grow|make|require|allow|fund|train|plant|restore|generate|produce|save|eliminate|impose|convert|host|move|double|remain)\b/i,
  activity:
    /^(?:continue|consult|review|work|monitor|study|consider|engage|support|help|do|take|be (?:prepared|announced|able|subject|a |an |the |held|important|critical|more|some|no|felt|determined|necessary|needed|based|used|made|discussed|guided)|need|see|have|look|ensure|strive|encourage|explore|keep|stay|depend|likely|probably|announce|share|also)\b/i,
  /** Clauses that only comment on the target before them. */
  comment:
    /^(?:which|who|as|while|but|although|though|including|according|because|since|after|when|where|so|in lieu|in line|he|she|they|it|the|a|an|we|this|these|that|up from|down from|from|compared|despite|due|amid|with|given|if)\b/i,
} as const;
