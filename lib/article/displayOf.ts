export type Display = 'inline' | 'block' | 'cell' | 'row';

const unstyled: Readonly<Record<string, string>> = { TD: 'table-cell', TH: 'table-cell' };

/**
 * What an element's box does to the text around it: nothing, a new line, or a new cell in a row.
 * Grid and flex items are blocks wherever they stand.
 */
export function displayOf(element: Element, style: CSSStyleDeclaration): Display {
  // Where there is no style to compute, in a frame without a box, the tag decides.
  const display = style.display || (unstyled[element.tagName] ?? '');
  if (display === 'table-cell') return 'cell';
  if (display === 'table-row') return 'row';
  if (display === 'contents' || display.startsWith('ruby')) return 'inline';
  if (display === 'inline' || display === '') return 'inline';
  // Buttons and badges in a line of text are inline blocks; a column made of them is not text in a line.
  if (display.startsWith('inline')) return holdsBlock(element) ? 'block' : 'inline';
  return 'block';
}

function holdsBlock(element: Element): boolean {
  return element.querySelector('p,div,ul,ol,table,h1,h2,h3,h4,section') !== null;
}
