/** Whom we have not asked for a reply. */
export function notAsked(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  const list = names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
  return `We have not asked ${list} to comment.`;
}
