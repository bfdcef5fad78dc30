import { bodyContainers } from './containers';

const printSelector = bodyContainers
  .filter(({ print }) => print)
  .map(({ selector }) => selector)
  .join(',');

/** Whether a page shows a printed newspaper's, where columns cut paragraphs. */
export function isPrintLayout(document: Document): boolean {
  return document.querySelector(printSelector) !== null;
}
