/** Words of the steps between accounts. */
export const stepsWords = {
  summary: 'The accounts',
  order: 'From most to least; the order is ours.',
} as const;
