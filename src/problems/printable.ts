/** Characters that would not show as themselves in a report: controls, surrogates, separators, invisible marks of direction. */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const longest = 160;

/** The text with control characters and overrides of direction written as `\u{...}`. */
export function toPrintable(text: string): string {
  return text.replace(
    unseen,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  );
}

/** The first 160 characters of a text, and … where there are more; a place in brackets at its end is kept. */
export function shorten(text: string): string {
  const opening = text.lastIndexOf(' (');
  const place = opening === -1 ? '' : text.slice(opening);
  const kept = /^ \([^()]+:\d+:\d+\)$/.test(place) ? place : '';
  const words = Array.from(kept === '' ? text : text.slice(0, opening));
  return words.length <= longest ? text : `${words.slice(0, longest).join('')}…${kept}`;
}
