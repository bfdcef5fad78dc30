/**
 * The highlight layers, lowest first: where marks overlap the later one is painted on top.
 * Names carry our prefix, so no other tool's highlights are touched; their colours are in
 * `entrypoints/annotator.content/marks.css`.
 */
export const layers = [
  'yardstick-target-soft',
  'yardstick-target-hard',
  'yardstick-saved-target',
  'yardstick-figure',
  'yardstick-saved-figure',
  'yardstick-changed',
  'yardstick-current',
] as const;

export type Layer = (typeof layers)[number];
