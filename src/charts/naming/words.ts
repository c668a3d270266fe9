/** Words of who names what. */
export const namingWords = {
  summary: 'Who names what',
  nobody: 'only outside documents name it',
  below: 'Only outside documents name these.',
  of: (named: number, all: number) => `${named} of ${all}`,
} as const;
