/** Whom we have not asked for a reply. */
export function notAsked(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  const list = names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
  return `We have not asked ${list} to comment.`;
}

/** What was tested for readers who read in other ways, and what was not. */
export const accessibility = {
  title: 'Accessibility',
  tested:
    'Before each version, a machine opens one page of each kind, narrow and wide, light and dark, and looks for what the rules of WCAG 2.2 AA that a machine can test forbid (axe). It also tests that words and links are the same without script; that pages do not scroll sideways at 320 pixels, or with text twice as large; that the story can be read by key alone, from the link that skips the menu to the evidence and back; that marks and signs remain in forced colours; and that a browser’s reader mode shows the story and the articles.',
  untested:
    'No reader who uses a screen reader, a magnifier or a switch has tested it yet, and no screen reader was used. Pictures of chains, money and dates have lists or tables beside them that say the same. The file of an article may have words that no speech program knows.',
} as const;
