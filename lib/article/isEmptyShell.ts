import { survey } from './survey';

/** In Latin characters: less than the menu and footer of any page that has come. */
const fewestCharacters = 300;

/** Whether a page is still loading and has almost no text: an application's shell before its content. */
export function isEmptyShell(document: Document): boolean {
  return document.readyState !== 'complete' && survey(document).text < fewestCharacters;
}
