import type { How } from '../model/types.ts';

/** How a fact about an article is known. */
export const howWords: Readonly<Record<How, { readonly word: string; readonly means: string }>> = {
  established: { word: 'established', means: 'The page itself was read, or says so.' },
  reported: { word: 'reported', means: 'Other pages say so.' },
  inferred: { word: 'inferred', means: 'We worked it out; the reason is given.' },
  'not-found': { word: 'not found', means: 'Not found in what could be read.' },
};
