/**
 * Puts text on the clipboard after a reader's click. Pages without https have no
 * `navigator.clipboard`, and many e-papers are such; there the copy event is answered by us.
 *
 * @throws Error where the browser refuses.
 */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', give, { capture: true, once: true });
  const copied = document.execCommand('copy');
  window.removeEventListener('copy', give, { capture: true });
  if (!copied) throw new Error('The browser refused to copy. Select the words and copy by hand.');
}
