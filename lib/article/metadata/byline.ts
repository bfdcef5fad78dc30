import { fold, squeeze } from './fold';
import { readFounder } from './founder';
import type { LinkedData } from './jsonLd';
import { readMeta } from './meta';
import { textBefore } from './textBefore';

const metaNames = [
  'author',
  'byl',
  'article:author',
  'dc.creator',
  'parsely-author',
  'sailthru.author',
];
const selectors = [
  '[rel="author"]',
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '.byline',
  '.author',
  '[class*="author" i]',
  '[class*="byline" i]',
];
const label =
  /^(?:作者|本报记者|记者|記者|文|撰文|by|author|written by|posted by|reported by)(?:\s*[:：/／]\s*|\s+)/i;
/** What follows the name in the same element: a date, a button, the next field. */
const tail =
  /\s*(?:发布时间|發布時間|发布于|发表于|來源|来源|关注|關注|\||•|·\s*\d|(?:19|20)\d\d\s?[-/.年]|\d{1,2}[-/:]\d{2}|(?:updated|published|posted)\b).*$/i;
const editor = /编辑|編輯|责编|責編|校对|审核|监制|newsroom|\beditors?\b|\badmin|\bstaff$/i;
const address = /https?:|@|www\.|\.(?:com|cn|net|org)\b|\d{2,}|[。！？!?：:；]/i;
/** Endings of Chinese names of offices, papers and accounts, which no person's name has. */
const office =
  /(?:[报報网網社台刊]|新闻|新聞|财经|財經|科技|发布|發布|中心|频道|公司|政府|头条|观察|在线|编辑部|阅读|授权|登录|订阅|资讯|娱乐|体育|传媒|综合|整理|平台|文章|声明|聲明|行情|作者|专栏|评论|更多|全文)$/;
const longestName = 60;
/** A longer element is no field but a part of the page. */
const longestField = 500;
const mostWords = 5;

/** Who wrote it: a person or several, never an editor on duty, an office, an id or an address. */
export function readByline(
  document: Document,
  linked: LinkedData | null,
  start: Element,
  text: string,
  site: string | null,
): string | null {
  for (const name of candidates(document, linked)) {
    const clean = name && personIn(name, site);
    if (clean) return clean;
  }
  return reporter(text, start);
}

function candidates(document: Document, linked: LinkedData | null): (string | null)[] {
  const shown = selectors.flatMap((selector) =>
    [...document.querySelectorAll(selector)].map((element) => element.textContent),
  );
  return [
    linked?.author ?? null,
    readFounder(document).author,
    readMeta(document, metaNames),
    ...shown,
  ];
}

function personIn(raw: string, site: string | null): string | null {
  if (raw.length > longestField) return null;
  const name = squeeze(raw).replace(label, '').replace(tail, '').trim();
  if (name.length < 2 || name.length > longestName) return null;
  if (editor.test(name) || address.test(name) || office.test(name)) return null;
  if (site && fold(site).includes(fold(name))) return null;
  const people = name.split(/\s*(?:,|、|，|&|\band\b|\bwith\b)\s*/);
  return people.every(isName) ? name : null;
}

function isName(person: string): boolean {
  if (!/\p{Script=Han}/u.test(person)) return person.split(' ').length <= mostWords;
  if (person.includes('·')) return true;
  // Names of two characters are set wide: 方 敏.
  const closed = person.replace(/(?<=(?:^|\s)\p{Script=Han})\s(?=\p{Script=Han}(?:\s|$))/gu, '');
  return closed.split(' ').every((name) => name.length <= 4);
}

/** 本报记者 张三 李四, （记者 王五）, 文/赵六 below the title or in the article's first or last lines. */
function reporter(text: string, start: Element): string | null {
  const edges = `${textBefore(start, 200)}\n${text.slice(0, 400)}\n${text.slice(-200)}`;
  const names =
    /(?:(?:记者|記者|通讯员)[\s:：]+|[（(][^（()）\n]{0,8}(?:记者|記者)\s*|文[/／]\s*)((?:\p{Script=Han}[\p{Script=Han}·]{1,3}[\s、]{0,2}){1,3})(?=[）)|／/\n]|\s\p{Script=Han}|$)/u;
  const name = squeeze(names.exec(edges)?.[1] ?? '');
  return name && !office.test(name) && !editor.test(name) ? name : null;
}
