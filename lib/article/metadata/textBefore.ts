/**
 * The text of the page just before an element, a line a text node, nearest last.
 *
 * @param limit - At most so many characters; what stands farther off belongs to other things.
 */
export function textBefore(element: Element, limit: number): string {
  const lines: string[] = [];
  let length = 0;
  const root = element.ownerDocument.body ?? element.ownerDocument;
  const walker = element.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = element;
  for (let node = walker.previousNode(); node && length < limit; node = walker.previousNode()) {
    const parent = node.parentElement;
    if (!parent || /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION)$/.test(parent.tagName))
      continue;
    const text = (node as Text).data.trim();
    if (!text) continue;
    lines.unshift(text);
    length += text.length;
  }
  return lines.join('\n');
}
