import { weigh } from './script';

/** What one pass over a page's text nodes finds; lengths are weighed as in `script.ts`. */
export interface Survey {
  document: Document;
  /** All text, with that of links. */
  text: number;
  /** Text inside links. */
  links: number;
  /** Sentences outside links. */
  running: number;
  /** Links long enough to be a headline. */
  headlines: number;
  /** Running text of the element that holds most of it. */
  densest: number;
  /** Number of blocks with running text in that element. */
  blocks: number;
  /** Sentence ends and commas in its running text. */
  stops: number;
  densestElement: Element | null;
  /** Short lines that name a source or an editor: 来源：…, 责任编辑：…. */
  credits: number;
  /** Short lines with a date. */
  dates: number;
}

const inlineTags =
  /^(?:A|ABBR|B|BDI|BIG|CITE|CODE|DEL|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|U|FOUNDER-CONTENT)$/;
const unreadTags = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION|SELECT|TITLE|BUTTON|LABEL)$/;
const stop = /[，。！？；]|[.!?,;](?=\s|["”’)]|$)/g;
const credit = /(?:来源|來源|编辑|編輯|责编|作者)\s*[:：]/;
const date = /(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}|(?:^|\D)[01]?\d[-月][0-3]?\d(?:\D|$)/;
const longestLine = 60;
const shortestSeen = 5;
const shortestHeadline = 20;
const shortestRunning = 40;
/** Enough to know a page by; a page with more text nodes than this is judged by its beginning. */
const mostNodes = 12_000;

interface Heap {
  running: number;
  blocks: Set<Element>;
  stops: number;
}

/** Reads a page's text nodes once. Linear, no layout and no computed styles. */
export function survey(document: Document): Survey {
  const found: Survey = {
    document,
    text: 0,
    links: 0,
    running: 0,
    headlines: 0,
    densest: 0,
    blocks: 0,
    stops: 0,
    densestElement: null,
    credits: 0,
    dates: 0,
  };
  const heaps = new Map<Element, Heap>();
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < mostNodes; seen++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    if (node.length < shortestSeen) continue;
    const parent = node.parentElement;
    if (!parent || unreadTags.test(parent.tagName)) continue;
    const data = node.data.trim();
    if (data.length < shortestSeen) continue;
    const weight = weigh(data);
    found.text += weight;
    if (parent.closest('a[href]')) {
      found.links += weight;
      if (weight >= shortestHeadline) found.headlines++;
      continue;
    }
    if (data.length <= longestLine) {
      if (credit.test(data)) found.credits++;
      if (date.test(data)) found.dates++;
    }
    const stops = weight < shortestRunning ? 0 : (data.match(stop)?.length ?? 0);
    if (stops === 0) continue;
    found.running += weight;
    let block = parent;
    while (inlineTags.test(block.tagName) && block.parentElement) block = block.parentElement;
    heap(heaps, block.parentElement ?? block, block, weight, stops);
  }
  for (const [element, { running, blocks, stops }] of heaps) {
    if (running <= found.densest) continue;
    Object.assign(found, { densest: running, blocks: blocks.size, stops, densestElement: element });
  }
  return found;
}

function heap(
  heaps: Map<Element, Heap>,
  element: Element,
  block: Element,
  weight: number,
  stops: number,
): void {
  const own = heaps.get(element) ?? { running: 0, blocks: new Set(), stops: 0 };
  own.running += weight;
  own.stops += stops;
  own.blocks.add(block);
  heaps.set(element, own);
}
