/** The text without white space around it, every run of white space within made one space. */
export function foldWhiteSpace(text: string): string {
  // A single space between words is left as it is, which most are.
  const folded = text.replace(/(?! \P{White_Space})\p{White_Space}+/gu, ' ');
  return folded.slice(folded.startsWith(' ') ? 1 : 0, folded.endsWith(' ') ? -1 : undefined);
}

/** The text in small letters, every unit at its place; a sigma at the end of a word as any other. */
export function foldCase(text: string): string {
  return text
    .replaceAll('İ', 'i') // the one capital whose small letter takes more room
    .toLowerCase()
    .replaceAll('ς', 'σ');
}

/** The text with one form of apostrophe, every unit at its place. */
export function foldApostrophes(text: string): string {
  return text.replace(/[’ʼ]/gu, "'");
}

/** The text with one form of each quotation mark, apostrophe, hyphen and space, every unit at its place. */
export function foldMarks(text: string): string {
  return foldApostrophes(text)
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘`]/gu, "'")
    .replace(/[–—]/gu, '-')
    .replace(/\s/gu, ' ');
}
