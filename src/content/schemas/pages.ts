import { z } from 'zod';
import { isPromise } from '../../values/thing.ts';
import { declare, optional } from './field.ts';
import {
  assessmentValue,
  cited,
  code,
  date,
  id,
  idField,
  longIdOf,
  made,
  name,
  ours,
  references,
} from './shared.ts';

/** A sentence or two of prose, in Markdown, with its references; in YAML best written after `>-`. */
const sentences = declare('prose', ours.max(1_000).describe('words, at most 1,000 characters'));

/** A sentence of the box, with its id: a promise, as every id is. */
const saying = z.strictObject({ id, text: sentences });

/** Frontmatter of content/story.md; headings of the body are links: ## [The claim](section:the-claim). */
export const storySchema = z.strictObject({
  headline: ours,
  standfirst: ours,
  /** What kind of piece it is. */
  genre: ours,
  /** Ids of sections that tell how we work; their paragraphs need no reference. */
  method: z.array(idField('section')).default([]),
  /** What was found, each with its evidence; a title over it, and the small picture beside it. */
  findings: z
    .array(saying.extend({ title: optional(ours), chart: optional(idField('chart')) }))
    .default([]),
  /** The box for whoever writes about it: what the texts support, and what they do not. */
  supports: z.array(saying).default([]),
  doesNotSupport: z.array(saying).default([]),
  /** Who has reviewed the box; without it, who has reviewed the story. */
  boxReviewedBy: optional(ours),
  boxReviewedOn: optional(date),
  ...made,
});

/** Frontmatter of content/about.md. */
export const aboutSchema = z.strictObject({ title: ours, ...made });

/** content/corrections.yaml */
export const correctionsSchema = z.array(
  z.strictObject({
    date,
    kind: z.enum(['correction', 'clarification', 'update']),
    /** What it corrects: claim:<id> and the like. */
    at: longIdOf('thing'),
    what: ours,
    /** The last version that had the words which changed: the check then lets what stands at `at` differ from it. */
    version: optional(z.int().min(1)),
    references,
  }),
);

/** content/refused-words.yaml: words that we do not use in our own voice, and why. */
export const refusedWordsSchema = z.array(z.strictObject({ word: name, because: code }));

/** content/hedges.yaml: words by which a text keeps its distance; where one stands in a quotation, it is listed or it is said why not. */
export const hedgesSchema = z.array(name);

/** content/ledger.json: every id that was published, written by `npm run publish-version`; what became of one is written by hand. */
export const ledgerSchema = z.strictObject({
  version: z.int().min(0),
  ids: z.array(
    z.strictObject({
      id: declare(
        'code',
        z
          .string()
          .refine(isPromise)
          .describe('the id of a thing that is published, such as claim:<id>'),
      ),
      /** The version in which it was published first. */
      since: z.int().min(1),
      /** What it names, as last published; long words are cut; a withdrawn id has none. */
      words: optional(cited),
      /** What else it says that is promised, in one line: a date, who passed it on, words of a document. */
      also: optional(cited),
      /** Of what is cut: the SHA-256 of all its words and of all that it says also, a line end between. */
      sha256: optional(code.regex(/^[0-9a-f]{64}$/u).describe('a SHA-256')),
      /** Of an assertion: whose words they were said to be, as last published. */
      speaker: optional(code),
      /** Of a claim within the question: what outside documents said, as last published. */
      assessment: optional(assessmentValue),
      movedTo: optional(longIdOf('thing')),
      notice: optional(ours),
      withdrawn: optional(z.strictObject({ date, because: ours })),
    }),
  ),
});
