/** Words that tell what has happened from what is estimated and what is undertaken, in simplified Chinese and English. */
export const chineseCues = {
  /** What the speaker undertakes, whatever follows. */
  firm: /力争|打算|争取(?!到了)|确保|(?<=我|我们|政府|当局)会(?![议上])|预期目标|目标定?[是为：:]|[作设]为.{0,12}目标|务求|届时/,
  /** 计划, 拟 and 将 undertake something only before a verb; 将 may be the particle 把 and 计划 a noun. */
  modal: /计划|拟|将|规划/g,
  /** A weak call: it colours its own clause, not the next one. */
  call: /(?<![主重需必首摘概纪扼只又不就还索想])要(?=在?达到?|实现|建成|提[高升]|[下降减增新缩]|完成|超过|突破|占|保持|控制|稳定|力争|再|有\d)|必须|务必/,
  /** What is thought likely, or counted only roughly so far. */
  estimate:
    /预[计料测估]|估[计算]|料[会将]|(?:市场|机构|当局)预期|预期(?=[^，]{0,12}[会将])|[有可]望|或将|初步(?:核算|统计|测算|数据)|临时(?:数字|数据)|快报/,
  /** Provisional accounts colour the rest of their paragraph. */
  provisional: /初步(?:核算|测算)|临时(?:数字|数据)/,
  /** What has come to pass. */
  past: /已(?!知)|目前|截[至止]|如今|(?:[成现得增加降长破到高过布])了|累计|迄今|曾|圆满|^(?:今年|20\d\d年|这)是/,
  /** Results of what is not there yet. */
  yields: /(?:建成|完工|[投达]产|投用|投运|竣工|使用|运营|落成|通车)之?后/,
} as const;

export const englishCues = {
  target:
    /\b(?:aim(?:s|ed|ing)?(?: to| at| for| is| of)|goals?|targets?(?! range| rate)|targeted|targeting|pledg(?:e|es|ed|ing)|commit(?:s|ted|ment|ments)? to|plan(?:s|ned|ning)? to|intend(?:s|ed)? to|seeks? to|vow(?:s|ed)?|will(?! likely| probably| depend| mean)|shall|objective|ambition|with a view to|desired|promis(?:e|es|ed) to)\b/i,
  estimate:
    /\b(?:expect(?:s|ed|ing|ations?)?|forecasts?|projected|projects(?= (?:that|to|growth|a))|projections?|estimate[sd]?|anticipate[sd]?|guidance|outlook|likely|could|would|might|may|preliminary|provisional|predict(?:s|ed)?|advance estimate)\b/i,
  provisional:
    /\b(?:preliminary (?:figures|data|estimates?)|provisional (?:figures|data)|advance estimates?)\b/i,
  /** A plain present speaks of what is, unless a cue before it says otherwise. */
  present:
    /\b(?:is|are|has|have|remains?|stands?|accounts?|makes? up|represents?)\b(?! (?:to|expected|projected|forecast|estimated|likely|set to|due to))/i,
  past: /\b(?:was|were|decided|had|rose|fell|grew|declined|increased|decreased|dropped|climbed|reached|totall?ed|recorded|reported|exceeded|killed|found|caused|has (?:been|already|risen|fallen|declined|grown|increased)|have (?:been|already|risen|fallen))\b/i,
} as const;

/** Headings that open an account of what was, and of what is to come. */
export const sectionCues = {
  past: /回顾|总结|成就|成效|取得|完成情况|执行情况|回眸|运行情况|过去|review|results|highlights|achievements/i,
  future:
    /展望|目标任务|主要目标|预期目标|工作安排|工作部署|重点工作|总体要求|下一步|今后|未来(?:[一三五十\d几]|发展|工作|规划|展望)|规划目标|工作打算|工作计划|发展目标|奋斗目标|政策取向|主要任务|outlook|looking ahead|targets|goals|next steps|priorities|guidance/i,
} as const;
