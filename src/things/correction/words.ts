import type { Investigation } from '../../model/types.ts';

type Kind = Investigation['corrections'][number]['kind'];

/** What counts as a correction, a clarification, an update. */
export const correctionWords: Readonly<
  Record<Kind, { readonly word: string; readonly means: string }>
> = {
  correction: { word: 'Correction', means: 'Something was wrong, and has been mended.' },
  clarification: {
    word: 'Clarification',
    means: 'Something could be misread, and has been said more plainly.',
  },
  update: { word: 'Update', means: 'Something was not known before, and has been added.' },
};

/** Words of the page of corrections. */
export const correctionsPage = {
  name: 'Corrections',
  title: 'Corrections and versions',
  description:
    'What counts as a correction, a clarification and an update, every one so far, and every version of this site.',
  kinds: 'What counts as what',
  list: 'What was corrected',
  none: 'Nothing has been corrected so far.',
  rule: 'Each notice stands here, with its date, and on the page that it is about. What was published is not changed without one.',
  versions: 'Versions',
  at: 'It is about',
  feed: 'A feed has both',
} as const;
