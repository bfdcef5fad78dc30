import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describe } from '../../lib/anchors/describe';
import { attachNotes } from '../../lib/marks/attachNotes';
import { offerNotebook } from '../annotator.content/notebook';
import { createCard } from './createCard';

/** Injected beside the annotator when it asks; see `annotator.content/notebook.ts`. */
export default defineUnlistedScript(() => {
  offerNotebook({ createCard, describe, attachNotes });
});
