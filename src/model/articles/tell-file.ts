import type { Files } from '../../content/draft.ts';
import { sha256 } from '../../text/bytes.ts';

/** Tells what alone differs from the file that was described: its line ends, or a byte order mark. */
export function tellSameWords(text: string, described: string): { note?: string } {
  const bare = text.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n');
  const written = ['\n', '\r\n'].flatMap((end) => {
    const lines = bare.replaceAll('\n', end);
    return [lines, `\ufeff${lines}`];
  });
  const same = written.find((each) => sha256(new TextEncoder().encode(each)) === described);
  if (same === undefined) return {};
  const marks = [same, text].map((each) => each.startsWith('\ufeff'));
  const ends = [same, text].map((each) => each.includes('\r\n'));
  const told = [
    marks[0] === marks[1]
      ? ''
      : `a byte order mark that ${marks[1] === true ? 'is' : 'was'} at its beginning`,
    ends[0] === ends[1]
      ? ''
      : `its line ends, which ${ends[1] === true ? 'are CRLF, and were LF' : 'are LF, and were CRLF'}`,
  ].filter((each) => each !== '');
  return {
    note: `The words are the same; it differs by ${told.join(' and by ')}: give its SHA-256.`,
  };
}

/** Tells a file whose name is the same to the eye, its accents written as signs of their own, or the other way round. */
export function tellAlike(files: Files, path: string): { note?: string } {
  const alike = [...files.keys()].find((each) => each.normalize('NFC') === path.normalize('NFC'));
  if (alike === undefined) return {};
  const forms = alike === alike.normalize('NFC') ? 'composed' : 'decomposed';
  return {
    note: `A file has this name with its accents ${forms} (Unicode's ${forms === 'composed' ? 'NFC' : 'NFD'}): write the name as the file has it, or name the file anew.`,
  };
}
