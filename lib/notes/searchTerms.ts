import { foldCharacter } from '../fold/foldCharacter';

const parts = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;
const han = /\p{Script=Han}/u;

/** What a text is searched as: letter case, full width and simplified or traditional do not matter. */
export function foldForSearch(text: string): string {
  let folded = '';
  // Unlike in anchors, white space counts here: it is where words begin.
  for (const character of text.toLowerCase())
    folded += /\s/.test(character) ? ' ' : foldCharacter(character);
  return folded;
}

/** The parts of a query, each to be found for itself: a run of Chinese, or a word or number. */
export function searchTerms(query: string): string[] {
  return [...new Set(foldForSearch(query).match(parts) ?? [])];
}

/**
 * Whether a folded text holds a term: Chinese anywhere in it, anything else from where a word
 * begins (`invest` finds *investment*, not *reinvest*; `5.3` finds 5.3% but not 15.3%).
 */
export function holdsTerm(folded: string, term: string): boolean {
  const anywhere = han.test(term) || !letterOrDigit.test(term.charAt(0));
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
    const before = folded.charAt(at - 1);
    if (anywhere || at === 0 || han.test(before) || !letterOrDigit.test(before)) return true;
  }
  return false;
}
