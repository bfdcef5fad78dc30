/** Moves from row to row of a list with the arrow keys, keeping to the same kind of button. */
export function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const from = event.target;
  if (step === 0 || !(from instanceof HTMLButtonElement)) return;
  const kind = from.classList.contains('star') ? '.star' : '.row-main';
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(`button${kind}`)];
  const to = buttons[buttons.indexOf(from) + step];
  if (!to) return;
  event.preventDefault();
  to.focus();
}
