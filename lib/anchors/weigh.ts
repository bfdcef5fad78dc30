const firstHan = 0x2e80;

/** How much a run of folded units tells: a Han character about as much as two letters. */
export function weigh(units: Uint16Array): number {
  let weight = 0;
  for (const unit of units) weight += unit >= firstHan ? 2 : 1;
  return weight;
}
