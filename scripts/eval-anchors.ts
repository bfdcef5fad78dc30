import { createInterface } from 'node:readline';
import { describe } from '../lib/anchors/describe';
import { locateAll } from '../lib/anchors/locateAll';

/** One line in: `notes` are half-open spans of `before`, to be found in `after`. */
interface Request {
  id: string;
  before: string;
  after: string;
  notes: [number, number][];
}

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, before, after, notes } = JSON.parse(line) as Request;
  const began = performance.now();
  const anchors = notes.map(([start, end]) => describe(before, start, end));
  const located = locateAll(after, anchors);
  const ms = Number((performance.now() - began).toFixed(3));
  console.log(JSON.stringify({ id, notes: located, ms }));
}
