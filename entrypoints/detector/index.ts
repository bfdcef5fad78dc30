import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../../lib/article/detect';
import { isEmptyShell } from '../../lib/article/isEmptyShell';
import type { Detection } from '../../lib/article/types';
import { askBackground } from '../../lib/messaging';
import { offerDetect } from '../annotator.content/offerDetect';

/**
 * Runs once on every page the reader allows and leaves nothing behind where there is no article.
 * An unlisted script rather than a content script, because WXT's content-script context keeps a
 * listener on the document.
 *
 * @returns The verdict, for `scripting.executeScript`.
 */
export default defineUnlistedScript((): Detection => {
  const detection = judge();
  // An application that has not filled its page yet is judged once more, and then never again.
  if (!detection.isArticle && isEmptyShell(document))
    window.addEventListener('load', judge, { once: true });
  return detection;
});

function judge(): Detection {
  const detection = detect(document);
  // A page that is no article wakes nobody; the popup asks again when it wants to know why.
  if (detection.isArticle) {
    offerDetect(detect);
    void askBackground('page:detected', { detection });
  }
  return detection;
}
