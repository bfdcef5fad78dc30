import { readFounder } from './founder';
import type { LinkedData } from './jsonLd';
import { readMeta } from './meta';

const selectors = [
  '[rel="author"]',
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '.byline',
  '.author',
  '[class*="author" i]',
  '[class*="byline" i]',
];
const editor =
  /责任编辑|責任編輯|编辑|編輯|责编|責編|校对|审核|监制|来源|來源|作者简介|newsroom|editor\b/i;
const label = /^(?:作者|记者|記者|文|撰文|by|author|written by|posted by)\s*[:：/／]?\s*/i;
const notName = /https?:|@|www\.|^\d+$|^[a-z]*\d{4,}|\.com|^admin$|^(?:网站|匿名)|[。！？]/i;

/** Who wrote it: a person or several, never an editor on duty, an id or an address. */
export function readByline(
  document: Document,
  linked: LinkedData | null,
  text: string,
): string | null {
  const told = [
    linked?.author,
    readFounder(document).author,
    readMeta(document, [
      'author',
      'byl',
      'article:author',
      'dc.creator',
      'parsely-author',
      'sailthru.author',
    ]),
  ];
  for (const name of told) {
    const clean = name && cleanName(name);
    if (clean) return clean;
  }
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      const clean = cleanName(element.textContent ?? '');
      if (clean) return clean;
    }
  }
  return reporter(text);
}

function cleanName(raw: string): string | null {
  const name = raw.replace(/\s+/g, ' ').trim().replace(label, '').trim();
  if (name.length < 2 || name.length > 60 || editor.test(name) || notName.test(name)) return null;
  return name;
}

/** 本报记者 张三 李四, （记者 王五）, 文/赵六 in the article's first or last lines. */
function reporter(text: string): string | null {
  const edges = `${text.slice(0, 400)}\n${text.slice(-200)}`;
  const found =
    /(?:本报|本刊|通讯员|本網|本报讯)?[（(\s]?(?:记者|記者|文[/／])[\s:：]*((?:[\u4e00-\u9fff·]{2,4}[\s、]{0,2}){1,3})(?=[）)\s|报摄\n]|$)/.exec(
      edges,
    );
  const name = found?.[1]?.trim();
  return name ? name.replace(/\s+/g, ' ') : null;
}
