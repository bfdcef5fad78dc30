import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCard } from '../annotator.content/Card';
import { createCard } from './createCard';

/** Injected beside the annotator when the first card is opened; see `lazyCard.ts`. */
export default defineUnlistedScript(() => {
  offerCard(createCard);
});
