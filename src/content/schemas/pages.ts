import { z } from 'zod';
import { date, id, made, name, references, words } from './shared.ts';

/** Frontmatter of content/story.md; headings of the body are links: ## [The claim](section:the-claim). */
export const storySchema = z.strictObject({
  headline: words,
  standfirst: words,
  /** What kind of piece it is. */
  genre: words,
  /** Ids of sections that tell how we work; their paragraphs need no reference. */
  method: z.array(id).default([]),
  ...made,
});

/** Frontmatter of content/about.md. */
export const aboutSchema = z.strictObject({ title: words, ...made });

/** content/corrections.yaml */
export const correctionsSchema = z.array(
  z.strictObject({
    date,
    kind: z.enum(['correction', 'clarification', 'update']),
    /** What it corrects: claim:<id> and the like. */
    at: words,
    what: words,
    references,
  }),
);

/** content/refused-words.yaml: words that we do not use in our own voice, and why. */
export const refusedWordsSchema = z.array(z.strictObject({ word: name, because: words }));

/** content/ledger.json: every id that was published, written by machine. */
export const ledgerSchema = z.strictObject({
  version: z.int().min(0),
  ids: z.array(
    z.strictObject({
      id: words,
      since: z.int().min(1),
      words,
      'moved-to': words.optional(),
      notice: words.optional(),
      withdrawn: z.strictObject({ date, because: words }).optional(),
    }),
  ),
});
