import type { Span } from './types.ts';

/** A text as it looks to a reader, and where each of its units stands in the text itself. */
export interface Readable {
  readonly text: string;
  readonly spanOf: (span: Span) => Span;
}

/** Letters of other scripts that look like Latin ones, each with what it looks like. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  [
    ['АаВЕеЗКкМмНОоРрСсТтУуХхѕЅіІјЈһԁԛԝҮүгп', 'AaBEe3KkMmHOoPpCcTtYyXxsSiIjJhdqwYyrn'],
    ['ΑαΒΕΖΗΙιΚκΜΝΟοΡρΤτΥυΧχνωϲ', 'AaBEZHIiKkMNOoPpTtYuXxvwc'],
    ['ıȷɑɡɩʋꞵᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'ijagivBabcdefghijklmnoprstuvwyz'],
    ['ՕօՍսոѵѴ', 'OoUunvV'],
    ['øØđĐłŁħĦŧŦƀɇɨ', 'oOdDlLhHtTbei'],
    ['ᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᏔᏃ', 'ABCDEGHJKLMPRSTVWZ'],
    ['ꭺꮯꭰꭼꮐꮋꭻꮶꮮꮇꮲꮢꮪꭲꮩꮤꮓ', 'acdeghjklmprstvwz'],
    ['ⲟⲣⲥⲁⲉⲭⲞⲢⲤꓑꓡꓢꓣꓦꓳꓰꓓꓮꓖꓧꓠꓔ', 'opcaexOPCPLSRVOEDAGHNT'],
  ].flatMap(([from = '', to = '']) => [...from].map((letter, at) => [letter, [...to][at] ?? ''])),
);

/**
 * The text as it looks: without what is not seen (soft hyphens, joiners, spaces of no width, marks over and through
 * letters), wide, small and mathematical letters and digits as plain ones, and letters of other scripts as the Latin
 * ones that they look like.
 */
export function readable(text: string): Readable {
  if (!unusualSign.test(text)) return { text, spanOf: (span) => span };
  const units: string[] = [];
  const from: number[] = [];
  const until: number[] = [];
  let at = 0;
  for (const letter of text) {
    for (const shown of plainForm(letter)) {
      units.push(shown);
      from.push(at);
      until.push(at + letter.length);
    }
    at += letter.length;
  }
  return {
    text: units.join(''),
    spanOf: ({ start, end }) => ({
      start: from[start] ?? text.length,
      end: end > start ? (until[end - 1] ?? text.length) : (from[start] ?? text.length),
    }),
  };
}

/** A sign that is not seen, or a letter or digit that is no plain one. */
const unusualSign = /[\p{Default_Ignorable_Code_Point}\p{M}]|(?![!-~])[\p{L}\p{N}\p{So}]/u;

function plainForm(letter: string): string {
  if (/[\p{Default_Ignorable_Code_Point}\p{M}\ufeff]/u.test(letter)) return '';
  if (/[!-~\s]/u.test(letter)) return letter;
  // A quotation mark or a sign is what it is; only letters and digits look like others.
  if (!/[\p{L}\p{N}\p{So}]/u.test(letter)) return letter;
  return [...letter.normalize('NFKD')]
    .filter((each) => !/\p{M}/u.test(each))
    .map((each) => lookalikes.get(each) ?? (/\p{Nd}/u.test(each) ? digitOf(each).value : each))
    .join('');
}

/** The value of a digit of any script, and the zero of that script: its digits follow each other, and runs have ten each. */
export function digitOf(digit: string): { readonly zero: number; readonly value: number } {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  const value = (code - first) % 10;
  return { zero: code - value, value };
}
