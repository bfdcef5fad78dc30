/** What people undertake, and the wordings they undertake it with; simplified Chinese and English. */
export const chineseGoals = {
  /** Words a target starts from, besides 计划, 拟 and 将 before a verb. */
  trigger:
    /力争|打算|争取(?!到了)|确保|(?<=我|我们|政府|当局)会(?![议上])|预计|预料|有望|年内|年底前|[\d一二三四五六七八九十]月底?前|目标(?:是|为|定为)|要(?=达到|实现|建成|建立|打造|下降|提高|超过|突破|有)|到(?:本世纪|20\d\d年|“?十[四五六]五”?末)/,
  /** Such words alone make an undertaking of what follows. */
  firm: /力争|争取(?!到了)|确保|目标(?:是|为|定为)|到20\d\d年|底前|前(?:全部)?(?:完工|建成|投用|通车)/,
  /** Deeds that end: there or not there. */
  finished:
    /完工|竣工|通车|投产|投用|投入使用|投入运营|投运|贯通|并网|开工|开业|开园|开馆|开通|封顶|落成|交付|上线|揭牌|挂牌|下闸|蓄水|通水|通航|通气|供气|供暖|全覆盖|清零|达标|达到[^，]{0,10}(?:标准|水平|目标)|达峰|碳中和|翻番|翻一番|由负转正|扭亏|首飞|量产|上市(?!公司)|(?:生产|搭建|建设)完成|改建为|的目标$/,
  /** Deeds named right behind the trigger. */
  done: /^(?:于|在)?.{0,8}?(?:建成|完成|发行|出台|设立|启动|实施|推出|开辟|建立|新建|引进|举办)/,
  /** Verbs that take an outcome as their object wherever they stand. */
  reach: /打造成为?|建设成为?|建成|形成|成为|跻身|迈向|迈入|实现|走出|营造(?!林)/,
  /** Verbs that are as often the first half of a noun; they must open their phrase. */
  make: /打造|建设|构建|塑造|创建|建立|开创|争创|打响|叫响|培育壮大|争当|勇当|建强/,
  /** What may stand right before such a verb. */
  opening:
    /(?:^|加快|努力|着力|全力|积极|大力|不断|持续|进一步|奋力|共同|合力|推动|将|要|来|步伐|原则|集中|联合|并|再|全面|稳步|协同|合作|携手|和|，|：)$/,
  /** Last words of an outcome that no one can test. */
  outcome:
    /(?:高地|示范[区市县城点]?|先行[区市]?|引领区|试验区|标杆|样板[区]?|典范|格局|体系|中心|枢纽|[强大名][省市区县国镇]|升级版|局面|基地|集群|品牌|名片|家园|乐园|主阵地|新区|新城|城市|门户|窗口|支点|增长极|引擎|美丽中国|供应链|产业链|生态圈|圈|走廊|通道|平台|目的地|首选地|策源地|聚集区|集聚区|核心区|先导区|发展区|合作区|功能区|标志|攻坚战|突破|提升|扩大|优化|集聚|增长|好转|改善|平衡|同步|转变|转型|跃升|升级|向往|需求|过冬|共同富裕|现代化|新路|新天地|新台阶|新高|成型|环境|市场|网络|算力网|社会|再[扩优集提突上]\S{1,2})$/,
  /** A state that a named thing is to be in. */
  state:
    /(?:持续|保持|基本|稳步|明显|显著|进一步|更加|不断|总体|初步|全面|大幅|再)\S{0,6}(?:改善|平衡|稳定|提升|优化|成型|形成|增强|增长|好转|健全|完善|提高|扩大|缩小|下降|壮大)$|同步$|(?:国际|国内|世界)(?:先进|领先)水平$/,
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
