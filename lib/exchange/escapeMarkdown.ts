/**
 * Text that Markdown shows as it is, in CommonMark and where Obsidian and Logseq add to it
 * (#tags, $formulas$, ==marks==, [[links]]); no HTML survives.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>|$#~^]|&(?=#?\w+;)|=(?==)/g, '\\$&')
      // What begins a list or a rule; of a numbered list it is the full stop that counts.
      .replace(/^([ \t]*)([-+=])(?=[ \t]|$|[-=])/gm, '$1\\$2')
      .replace(/^([ \t]*\d{1,9})([.)])(?=[ \t]|$)/gm, '$1\\$2')
  );
}
