/** What the row of all income is called. */
export const totalLabel = 'All income together';
