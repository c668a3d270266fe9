import type { CollationRow } from './collation.ts';

/** Words of two sentences set side by side. */
export const collationWords = {
  caption: 'Word by word; words that stand in another place are not set in line',
  compared: 'Compared',
} as const;

/** What stands between two sides: a sign, and the same in words. */
export const collationSigns: Readonly<
  Record<CollationRow['sign'], { readonly sign: string; readonly words: string }>
> = {
  '=': { sign: '=', words: 'the same' },
  '≠': { sign: '≠', words: 'different' },
  'only-left': { sign: '–', words: 'only in the one on the left' },
  'only-right': { sign: '–', words: 'only in the one on the right' },
};

/** What hides two sentences with graphic detail. */
export const graphicPair = 'Show the sentences word by word: they have graphic detail';
