import type { Layer } from './layers';
import type { PageMark } from './PageMark';

/** Which colour a mark is painted in. */
export function layerOf({ kind, target, saved }: PageMark): Layer {
  if (saved?.state === 'changed') return 'yardstick-changed';
  if (saved) return kind === 'target' ? 'yardstick-saved-target' : 'yardstick-saved-figure';
  if (kind !== 'target') return 'yardstick-figure';
  return target?.strength === 'hard' ? 'yardstick-target-hard' : 'yardstick-target-soft';
}
