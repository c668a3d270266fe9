/** Line and column, from 1, of an offset, or of the end where it lies beyond; lines end with LF, CRLF or CR, and a byte order mark takes no column. */
export function locate(text: string, offset: number): { line: number; column: number } {
  return locator(text)(offset);
}

/** The same for many offsets of a text, which is read once. */
export function locator(text: string): (offset: number) => { line: number; column: number } {
  const begins = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) begins.push(at + 1);
  }
  return (offset) => {
    const end = Math.min(offset, text.length);
    let [low, high] = [0, begins.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((begins[middle] ?? 0) <= end) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(end - (begins[low] ?? 0), 0) + 1 };
  };
}
