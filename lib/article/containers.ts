/**
 * Where widely used newspaper and content systems put an article's body, and nothing else; most
 * particular first. One entry a system: a page or a site has no place here.
 */
export const bodyContainers: readonly { selector: string; system: string; print?: true }[] = [
  { selector: 'founder-content', system: 'Founder e-paper', print: true },
  { selector: '#ozoom', system: 'Founder e-paper', print: true },
  { selector: 'enpcontent', system: 'Founder e-paper', print: true },
  { selector: '#js_content', system: 'WeChat public account' },
  { selector: '.TRS_Editor', system: 'TRS WCM' },
  { selector: '.trs_editor_view', system: 'TRS WCM' },
  { selector: '.TRS_UEDITOR', system: 'TRS WCM' },
  { selector: '#UCAP-CONTENT', system: 'UCAP government portal' },
  { selector: '.v_news_content', system: 'Visual SiteBuilder (VSB)' },
  { selector: '.wp_articlecontent', system: 'Sudy WebPlus' },
  { selector: '#zoom', system: 'Hanweb JCMS government portal' },
  { selector: '[itemprop="articleBody"]', system: 'schema.org' },
];
