import card from './card.css?inline';
import controls from './controls.css?inline';
import tokens from './tokens.css?inline';

/** Everything `ReadingCard` needs in a shadow root, as one style sheet. */
export const cardStyles: string = [tokens, controls, card].join('\n');
