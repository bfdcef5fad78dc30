const attributes = ['property', 'name', 'itemprop', 'http-equiv'];

/** The first non-empty `<meta>` among the names given, in their order. */
export function readMeta(document: Document, names: readonly string[]): string | null {
  const elements = [...document.getElementsByTagName('meta')];
  for (const name of names) {
    for (const element of elements) {
      // Case does not matter: PubDate and pubdate are the same system's on different days.
      const isNamed = (attribute: string) =>
        element.getAttribute(attribute)?.toLowerCase() === name.toLowerCase();
      const content = attributes.some(isNamed) && element.getAttribute('content')?.trim();
      if (content) return content;
    }
  }
  return null;
}
