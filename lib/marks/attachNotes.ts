import { locateAll } from '../anchors/locateAll';
import type { Article } from '../article/types';
import type { DisplacedNote } from '../messages';
import type { Note } from '../notes/types';
import type { PageMark } from './PageMark';

/**
 * Finds the saved notes again and puts each on its mark. A note without a mark of its own (a
 * highlight, or words that are read otherwise today) gets one.
 *
 * @param fresh - The marks of the page's reading, none of them saved.
 */
export function attachNotes(
  { text, map }: Article,
  fresh: readonly PageMark[],
  notes: readonly Note[],
): { marks: PageMark[]; displaced: DisplacedNote[] } {
  const marks = fresh.map((mark): PageMark => ({ ...mark, saved: null }));
  const byPlace = new Map(marks.map((mark) => [`${mark.kind} ${mark.start} ${mark.end}`, mark]));
  const places = locateAll(
    text,
    notes.map(({ anchor }) => anchor),
  );
  const displaced: DisplacedNote[] = [];
  notes.forEach((note, index) => {
    const place = places[index];
    if (!place || place.state === 'lost') {
      displaced.push({ note, state: 'lost' });
      return;
    }
    const state = place.state === 'changed' ? 'changed' : 'kept';
    if (state === 'changed') displaced.push({ note, state });
    const { start, end } = place;
    const own = byPlace.get(`${note.kind} ${start} ${end}`);
    if (own && !own.saved) own.saved = { note, state };
    else
      marks.push({
        id: `note-${note.id}`,
        kind: note.kind,
        start,
        end,
        ranges: map.toRanges(start, end),
        figure: note.figure,
        target: note.target,
        saved: { note, state },
      });
  });
  return { marks: marks.sort((a, b) => a.start - b.start || b.end - a.end), displaced };
}
