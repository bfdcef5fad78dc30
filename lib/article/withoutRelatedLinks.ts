import type { Paragraph } from './paragraph';

/** Words that lead to other articles and say nothing themselves. */
const cue =
  /^(?:related|read (?:more|next|also)|see also|more (?:on|from|in|about)\b|you (?:may|might) (?:also )?(?:like|enjoy)|also read|don't miss|recommended|top stories|相关(?:阅读|新闻|报道|链接|推荐|文章)|相關(?:閱讀|新聞|報道|報導|文章)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|更多(?:阅读|閱讀|新闻|新聞|精彩|内容)|猜你喜欢|为你推荐|热门推荐|大家都在看|往期(?:回顾|推荐))/i;
const sentenceEnd = /[。！？.!?]["”’」]?$/;
const longestCue = 40;

/**
 * Leaves out the links to other articles that stand among or after an article's paragraphs: two or
 * more in a row, one that says so itself (“Related: …”), or any at the end; with the line that
 * announces them. A link inside a sentence, or a heading that is one, stays.
 */
export function withoutRelatedLinks(paragraphs: readonly Paragraph[]): Paragraph[] {
  const related = paragraphs.map((paragraph) => isOnlyLink(paragraph));
  const dropped = paragraphs.map((paragraph, index) => {
    if (!related[index]) return false;
    if (cue.test(paragraph.text)) return true;
    if (paragraph.heading) return false;
    return related[index - 1] === true || related[index + 1] === true || isLast(index);
  });
  function isLast(index: number): boolean {
    return related.slice(index).every(Boolean);
  }
  return paragraphs.filter((paragraph, index) => {
    if (dropped[index]) return false;
    const announces = cue.test(paragraph.text) && paragraph.text.length <= longestCue;
    return !(announces && (dropped[index + 1] === true || index === paragraphs.length - 1));
  });
}

function isOnlyLink({ text, linked }: Paragraph): boolean {
  const bare = text.replace(cue, '').replace(/^[\s:：|•·-]+/, '');
  return linked > 0 && linked >= 0.8 * bare.length && !(sentenceEnd.test(text) && text.length > 80);
}
