import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../../lib/article/detect';
import type { Detection } from '../../lib/article/types';
import { askBackground } from '../../lib/messaging';

/**
 * Runs once on every page the reader allows and leaves nothing behind. An unlisted script rather
 * than a content script, because WXT's content-script context keeps a listener on the document.
 *
 * @returns The verdict, for `scripting.executeScript`.
 */
export default defineUnlistedScript((): Detection => {
  const detection = detect(document);
  // A page that is no article wakes nobody; the popup asks again when it wants to know why.
  if (detection.isArticle) void askBackground('page:detected', { detection });
  return detection;
});
