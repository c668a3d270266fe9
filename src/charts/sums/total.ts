/** What the row of all income is called. */
export const totalLabel = 'All income together';

/** Natures of sums that stand under headings of their own, unless they are of a source, and those headings. */
export const apartLabels = {
  spending: 'Said to be spent, not income',
  debt: 'Debts, not income',
  price: 'Prices, not income',
  stock: 'Said to be held, not income',
} as const;
