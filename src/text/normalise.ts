/** The text without white space around it, every run of white space within made one space. */
export function foldWhiteSpace(text: string): string {
  return text
    .split(/\p{White_Space}+/u)
    .filter((word) => word !== '')
    .join(' ');
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
