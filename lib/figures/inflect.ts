/** The forms of a regular English verb: `rise`, `rises`, `rised`, `rising`; irregular ones are harmless. */
export function inflect(base: string): string[] {
  const stem = base.replace(/e$/, '');
  return [base, `${base}${/sh$/.test(base) ? 'e' : ''}s`, `${stem}ed`, `${stem}ing`];
}
