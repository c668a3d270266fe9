/** Words of two sentences set side by side. */
export const collationWords = {
  collation: 'Word by word; words that stand in another place are not set in line',
  onlyLeft: 'only in the one on the left',
  onlyRight: 'only in the one on the right',
} as const;
