/** What every browser's own style sheet says and happy-dom's does not. */
const browserStyles =
  '<style>td,th{display:table-cell}tr{display:table-row}table{display:table}[hidden]{display:none}pre{white-space:pre}</style>';

/**
 * A document from markup, as the page a test reads.
 *
 * @param head - Markup of `<head>`.
 */
export function page(body: string, head = ''): Document {
  document.head.innerHTML = browserStyles + head;
  document.body.innerHTML = body;
  return document;
}

/** An element of the page, which must be there. */
export function find(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`The test's page has no ${selector}.`);
  return element;
}
