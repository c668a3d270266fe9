import { headings } from '../../terms/headings.ts';

/** Words of the drawing of chains and of its list. */
export const chainWords = {
  speaker: 'Named speaker',
  passedOn: headings.passedOn,
  thenBy: 'then by',
  article: 'Article',
  asList: 'The chains as a list',
  followed: `${headings.followed}:`,
  printed: 'the article gives this link',
  inferred: 'inferred, or the same words',
  documents: 'only outside documents give this link',
  notice:
    'A line says who is named as having said or passed on the words. It is not proof that they were said, or that they are true.',
} as const;
