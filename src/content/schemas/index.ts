import type { z } from 'zod';
import { actorsSchema } from './actors.ts';
import { articleSchema } from './article.ts';
import { claimSchema } from './claim.ts';
import { differenceSchema } from './difference.ts';
import { documentsSchema } from './documents.ts';
import { eventSchema } from './event.ts';
import { fundingSchema } from './funding.ts';
import { investigationSchema } from './investigation.ts';
import {
  aboutSchema,
  correctionsSchema,
  hedgesSchema,
  ledgerSchema,
  refusedWordsSchema,
  storySchema,
} from './pages.ts';

/** The format of every kind of file in content/, by what its files hold. */
export const schemas = {
  investigation: investigationSchema,
  article: articleSchema,
  claim: claimSchema,
  actors: actorsSchema,
  documents: documentsSchema,
  funding: fundingSchema,
  event: eventSchema,
  difference: differenceSchema,
  story: storySchema,
  about: aboutSchema,
  corrections: correctionsSchema,
  refusedWords: refusedWordsSchema,
  hedges: hedgesSchema,
  ledger: ledgerSchema,
} as const;

/** What a file of a kind says. */
export type WrittenFields<Kind extends keyof typeof schemas> = Unchanging<
  z.output<(typeof schemas)[Kind]>
>;

/** A value of which nothing is changed. */
type Unchanging<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [name in keyof T]: Unchanging<T[name]> };
