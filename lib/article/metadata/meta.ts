const attributes = ['property', 'name', 'itemprop', 'http-equiv'];

/** The first non-empty `<meta>` among the names given, in their order. */
export function readMeta(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    for (const attribute of attributes) {
      // Case does not matter: PubDate and pubdate are the same system's on different days.
      for (const element of document.querySelectorAll(`meta[${attribute}="${name}" i]`)) {
        const content = element.getAttribute('content')?.trim();
        if (content) return content;
      }
    }
  }
  return null;
}
