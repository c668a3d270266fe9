/** Line and column, from 1, of an offset, or of the end where it lies beyond; lines end with LF, CRLF or CR, and a byte order mark takes no column. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const end = Math.min(offset, text.length);
  let line = 1;
  let begin = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) {
      line += 1;
      begin = at + 1;
    }
  }
  return { line, column: Math.max(end - begin, 0) + 1 };
}
