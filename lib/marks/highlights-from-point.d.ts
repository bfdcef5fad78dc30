/** CSS Custom Highlight API Level 1, section 5.2; not yet in TypeScript's DOM library. */
interface HighlightHitResult {
  readonly highlight: Highlight;
  readonly ranges: AbstractRange[];
}

interface HighlightRegistry {
  highlightsFromPoint?(x: number, y: number): HighlightHitResult[];
}
