/** `[3]`, `12`, `*`, `†`, `[注1]`: what a footnote mark may say. m² and 10⁵ are no links, so they stay. */
const markText = /^[[(（〔【]?(?:注|note )?\s?(?:\d{1,3}|[a-z*†‡§])[\])）〕】]?$/i;
const markClass = /\b(?:footnote|reference|noteref|fn-?ref)/i;

/** Whether an element is a footnote's mark in running text, and no part of the sentence. */
export function isFootnoteMark(element: Element): boolean {
  if (element.tagName === 'SUP') {
    const links =
      element.querySelector('a[href*="#"]') !== null || markClass.test(element.className);
    return links && markText.test((element.textContent ?? '').trim());
  }
  if (element.tagName !== 'A' || element.parentElement?.tagName === 'SUP') return false;
  const isNote =
    element.getAttribute('role') === 'doc-noteref' || markClass.test(element.className);
  return isNote && markText.test((element.textContent ?? '').trim());
}
