import type { Span } from '../figures/types';

/**
 * Lines a newspaper or platform sets in every article's body: who edited it, where it comes from,
 * what to scan, share or follow. They stay in the text, but a number in them is no figure.
 */
const lines: readonly RegExp[] = [
  /^[[【（(]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|审核|监制|值班编辑|统筹|排版|美编|编审|终审|初审|复审|签发|本文编辑)\s*[:：/丨|]/,
  /(?:责任编辑|責任編輯)\s*[:：][^。]{0,30}[)）\]】]?$/,
  /^[（(]?(?:来源|來源|稿源|资料来源|文章来源|图片来源|信息来源|原标题|原題|转自)\s*[:：]/,
  /扫码|掃碼|扫一扫|掃一掃|扫描(?:上方|下方)?二维码|长按(?:识别|二维码)|識別二維碼/,
  /^(?:点击|點擊|戳)?.{0,12}(?:关注我们|關注我們|关注公众号|下载客户端|下载APP|打开APP|阅读原文|查看更多|点个赞|在看|分享到|转发)/i,
  /^(?:特别声明|免责声明|免責聲明|版权声明|版權聲明|声明|风险提示|風險提示)\s*[:：]/,
  /(?:未经|未經)[^。]{0,12}(?:授权|許可|许可|同意)[^。]{0,12}(?:转载|轉載)|版权所有|版權所有/,
  /^(?:新闻|报料|爆料|投稿|举报|合作)?(?:热线|熱線|电话|邮箱|微信)\s*[:：]/,
  /^(?:share (?:this|on)|follow us|sign up (?:for|to)|subscribe (?:to|now)|read more|read next|related (?:articles|stories|content|topics|posts)\b|advertisement|download (?:the|our) app|click here|photo(?:graph)? by|copyright\b|©|all rights reserved)/i,
  /\b(?:all rights reserved|may not be (?:published|reproduced)[^.]*)\.?$/i,
];
/** Longer lines are prose that happens to mention a hotline or a source. */
const longest = 160;

/**
 * The lines of an article's text that are a publisher's own.
 *
 * @returns Whole lines, in text order.
 */
export function boilerplateSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const short = line.length > 0 && line.length <= longest;
    if (short && lines.some((pattern) => pattern.test(line))) {
      spans.push({ start, end: start + line.length });
    }
    start += line.length + 1;
  }
  return spans;
}
