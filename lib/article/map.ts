import type { Line } from './joinColumns';
import type { Piece } from './paragraph';
import type { TextMap } from './types';

/** Puts lines together to a text, parted by `\n`, with every piece at its offset in it. */
export function layOut(lines: readonly Line[]): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  for (const line of lines) {
    if (text) text += '\n';
    for (const piece of line.pieces) pieces.push({ ...piece, at: piece.at + text.length });
    text += line.text;
  }
  return { text, pieces };
}

/**
 * Maps between a text and the live nodes it was read from.
 *
 * A node whose words have changed since is treated as gone: a range on other words would be wrong.
 *
 * @param pieces - In text order, which is document order, without overlap.
 */
export function createTextMap(pieces: readonly Piece[]): TextMap {
  const words = new Map<Text, string>();
  const byNode = new Map<Text, Piece[]>();
  for (const piece of pieces) {
    words.set(piece.node, piece.node.data);
    const list = byNode.get(piece.node);
    if (list) list.push(piece);
    else byNode.set(piece.node, [piece]);
  }
  const root = commonAncestor(pieces);
  const stands = (node: Text): boolean => node.isConnected && node.data === words.get(node);

  return {
    toRanges(start, end) {
      const ranges: Range[] = [];
      let node: Text | null = null;
      for (let index = firstEndingAfter(pieces, start); index < pieces.length; index++) {
        const piece = pieces[index];
        if (!piece || piece.at >= end) break;
        if (!stands(piece.node)) continue;
        const from = piece.from + Math.max(0, start - piece.at);
        const to = piece.from + Math.min(piece.length, end - piece.at);
        if (piece.node !== node) {
          node = piece.node;
          const range = node.ownerDocument.createRange();
          range.setStart(node, from);
          ranges.push(range);
        }
        ranges[ranges.length - 1]?.setEnd(piece.node, to);
      }
      return ranges;
    },

    toOffset(node, offset) {
      if (node instanceof Text) {
        const own = byNode.get(node);
        if (own) return offsetWithin(own, offset);
        if (node.data.trim() !== '') return null;
      }
      return offsetBeside(node, offset, pieces);
    },

    standing() {
      let all = 0;
      let left = 0;
      for (const [node, own] of byNode) {
        const length = own.reduce((sum, piece) => sum + piece.length, 0);
        all += length;
        if (stands(node) && node.parentElement?.checkVisibility() !== false) left += length;
      }
      return left / Math.max(all, 1);
    },

    holds: (node) => root?.contains(node) ?? false,
  };
}

function commonAncestor(pieces: readonly Piece[]): Node | null {
  let ancestor: Node | null = pieces[0]?.node ?? null;
  const last = pieces.at(-1)?.node ?? null;
  while (ancestor && !ancestor.contains(last)) ancestor = ancestor.parentNode;
  return ancestor;
}

/** The offset of a place in a node that is read; in white space that shows as nothing, the next character's. */
function offsetWithin(own: readonly Piece[], offset: number): number | null {
  for (const piece of own) {
    if (offset <= piece.from + piece.length) return piece.at + Math.max(0, offset - piece.from);
  }
  const last = own[own.length - 1];
  return last ? last.at + last.length : null;
}

/** The offset of a place between nodes: where the text after it begins, or where the text ends. */
function offsetBeside(node: Node, offset: number, pieces: readonly Piece[]): number | null {
  const place = (node.ownerDocument ?? document).createRange();
  place.setStart(node, Math.min(offset, node.childNodes.length));
  const root = node.getRootNode();
  const isAfter = (piece: Piece): boolean =>
    piece.node.getRootNode() === root && place.comparePoint(piece.node, piece.from) >= 0;
  const next = pieces.findIndex(isAfter);
  const piece = next < 0 ? pieces[pieces.length - 1] : pieces[next];
  if (!piece) return null;
  const between = next > 0;
  if (!between && !node.contains(piece.node)) return null;
  return next < 0 ? piece.at + piece.length : piece.at;
}

/** Index of the first piece that ends after an offset. */
function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.at + piece.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
