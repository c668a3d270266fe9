/** What the link from a chart of the story to its own page says. */
export const chartPageLabels = {
  funding: 'The whole page on funding',
  matrix: 'Which article names what',
  sums: 'Every sum on one scale',
  timeline:
    'When things are said to have happened, and when they were said and published: the timeline with its list',
} as const;

/** The lines of the funding graph, folded away under it. */
export const linesAsList = 'The lines as a list';
