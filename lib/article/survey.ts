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

const inlineTags = new Set(
  'abbr b bdi big cite code del em font i ins kbd mark q s small span strike strong sub sup time u'.split(
    ' ',
  ),
);
const unreadTags = new Set(
  'script style noscript template textarea option select title button label'.split(' '),
);
const anyStop = /[，。！？；.!?]/;
const stop = /[，。！？；]|[.!?,;](?=\s|["”’)]|$)/g;
const credit = /(?:来源|來源|编辑|編輯|责编|作者)\s*[:：]/;
const date = /(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}|(?:^|\D)[01]?\d[-月][0-3]?\d(?:\D|$)/;
const longestLine = 60;
const shortestLine = 5;
const shortestHeadline = 20;
/** Shorter pieces are labels; of a sentence cut up by its markup enough pieces are longer. */
const shortestPiece = 12;
const shortestRunning = 40;
/** Enough to know a page by: of a longer one the beginning is read, and then its paragraphs only. */
const mostNodes = 1500;
const mostParagraphs = 200;
/** Less than a menu, a headline and a footer. */
const littleText = 600;
/** After so many nodes, of the short ones every fourth stands for four. */
const allRead = 600;
const shortNode = 24;
const stride = 4;
const firstIdeograph = 0x2e80;

interface Block {
  text: number;
  words: string;
}

interface Heap {
  text: number;
  blocks: Block[];
}

/**
 * Reads a page's text nodes once. Linear, no layout and no computed styles.
 *
 * It runs on every page and always cold, so it does as little as it can for each node.
 */
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
  if (!document.body) return found;
  const blocks = new Map<Element, Block>();
  walk(document.body, found, blocks);
  // Seldom, so only a page without text of its own is searched for shadow roots.
  if (found.text < littleText) {
    for (const { shadowRoot } of document.body.getElementsByTagName('*'))
      if (shadowRoot) walk(shadowRoot, found, blocks);
  }
  gather(found, blocks);
  return found;
}

function walk(root: HTMLElement | ShadowRoot, found: Survey, blocks: Map<Element, Block>): void {
  const walker = found.document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < mostNodes; seen++) {
    const node = walker.nextNode() as Text | null;
    if (!node) return;
    const short = node.length < shortNode;
    const many = short && seen > allRead;
    if (node.length < 2 || (many && seen % stride !== 0)) continue;
    const data = node.data.trim();
    // The indents of the source are most of a page's text nodes.
    if (data) read(data, node, many ? stride : 1, found, blocks);
  }
  let left = mostParagraphs;
  for (const paragraph of root.querySelectorAll('p')) {
    const follows = Node.DOCUMENT_POSITION_FOLLOWING;
    if ((walker.currentNode.compareDocumentPosition(paragraph) & follows) === 0) continue;
    if (left-- === 0) return;
    const words = paragraph.textContent ?? '';
    const text = estimate(words);
    found.text += text;
    if (!paragraph.closest('a[href]')) add(blocks, paragraph, text, words);
  }
}

/** A text's length as in `script.ts`, told from the characters in its middle. */
function estimate(text: string): number {
  const middle = text.length >> 1;
  const ideographs =
    text.charCodeAt(middle) > firstIdeograph || text.charCodeAt(middle >> 1) > firstIdeograph;
  return text.length * (ideographs ? 2.5 : 1);
}

function read(
  data: string,
  node: Text,
  times: number,
  found: Survey,
  blocks: Map<Element, Block>,
): void {
  const parent = node.parentElement;
  if (!parent || unreadTags.has(parent.localName)) return;
  const text = estimate(data);
  found.text += text * times;
  if (parent.localName === 'a') {
    readLink(text, times, found);
    return;
  }
  if (data.length <= longestLine && data.length >= shortestLine) readLine(data, times, found);
  if (text < shortestPiece) return;
  if (parent.closest('a[href]')) {
    readLink(text, times, found);
    return;
  }
  let block = parent;
  while (inlineTags.has(block.localName) && block.parentElement) block = block.parentElement;
  add(blocks, block, text, data);
}

function readLink(text: number, times: number, found: Survey): void {
  found.links += text * times;
  if (text >= shortestHeadline) found.headlines += times;
}

function readLine(data: string, times: number, found: Survey): void {
  const first = data.charCodeAt(0);
  const startsWithDigit = first > 0x2f && first < 0x3a;
  if ((startsWithDigit || data.includes('-') || data.includes('年')) && date.test(data))
    found.dates += times;
  if (/[:：]/.test(data) && credit.test(data)) found.credits++;
}

/** Heaps up the blocks of running text in what holds them. */
function gather(found: Survey, blocks: ReadonlyMap<Element, Block>): void {
  const heaps = new Map<Element, Heap>();
  for (const [element, block] of blocks) {
    if (block.text < shortestRunning || !anyStop.test(block.words)) continue;
    found.running += block.text;
    let around = element.parentElement ?? element;
    // A wrapper of its own for each paragraph holds nothing together.
    while (isWrapper(around) && around.parentElement) around = around.parentElement;
    const heap = heaps.get(around);
    if (heap) {
      heap.text += block.text;
      heap.blocks.push(block);
    } else heaps.set(around, { text: block.text, blocks: [block] });
  }
  let densest: Heap = { text: 0, blocks: [] };
  for (const [element, heap] of heaps) {
    if (heap.text <= densest.text) continue;
    densest = heap;
    found.densestElement = element;
  }
  found.densest = densest.text;
  found.blocks = densest.blocks.length;
  for (const { words } of densest.blocks) found.stops += words.match(stop)?.length ?? 0;
}

function isWrapper(element: Element): boolean {
  return element.firstElementChild?.nextElementSibling === null && element.localName !== 'body';
}

function add(blocks: Map<Element, Block>, element: Element, text: number, words: string): void {
  const block = blocks.get(element);
  if (block) {
    block.text += text;
    block.words += words;
  } else blocks.set(element, { text, words });
}
