import { z } from 'zod';
import { assessmentValue, date, id, label, made, name, references, words } from './shared.ts';

/** A sentence or two of prose, in Markdown, with its references; in YAML best written after `>-`. */
const sentences = words.max(1_000).describe('words, at most 1,000 characters');

/** A sentence of the box, with its id: a promise, as every id is. */
const saying = z.strictObject({ id, text: sentences });

/** Frontmatter of content/story.md; headings of the body are links: ## [The claim](section:the-claim). */
export const storySchema = z.strictObject({
  headline: words,
  standfirst: words,
  /** What kind of piece it is. */
  genre: words,
  /** Ids of sections that tell how we work; their paragraphs need no reference. */
  method: z.array(id).default([]),
  /** What was found, each with its evidence; the status is a word or two beside it. */
  findings: z.array(saying.extend({ status: label.optional() })).default([]),
  /** The box for whoever writes about it: what the texts support, and what they do not. */
  supports: z.array(saying).default([]),
  'does-not-support': z.array(saying).default([]),
  /** Who has reviewed the box; without it, who has reviewed the story. */
  'box-reviewed-by': words.optional(),
  'box-reviewed-on': words.optional(),
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
    /** The last version that had the words which changed: the check then lets what stands at `at` differ from it. */
    version: z.int().min(1).optional(),
    references,
  }),
);

/** content/refused-words.yaml: words that we do not use in our own voice, and why. */
export const refusedWordsSchema = z.array(z.strictObject({ word: name, because: words }));

/** content/hedges.yaml: words by which a text keeps its distance; where one stands in a quotation, it is listed or it is said why not. */
export const hedgesSchema = z.array(name);

/** content/ledger.json: every id that was published, written by `npm run publish-version`; what became of one is written by hand. */
export const ledgerSchema = z.strictObject({
  version: z.int().min(0),
  ids: z.array(
    z.strictObject({
      id: words,
      /** The version in which it was published first. */
      since: z.int().min(1),
      /** What it names, as last published; a withdrawn id has none. */
      words: words.optional(),
      /** Of an assertion: whose words they were said to be, as last published. */
      speaker: words.optional(),
      /** Of a claim within the question: what outside documents said, as last published. */
      assessment: assessmentValue.optional(),
      'moved-to': words.optional(),
      notice: words.optional(),
      withdrawn: z.strictObject({ date, because: words }).optional(),
    }),
  ),
});
