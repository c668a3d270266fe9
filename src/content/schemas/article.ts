import { z } from 'zod';
import { declare, optional } from './field.ts';
import {
  actorId,
  address,
  code,
  date,
  idField,
  knownFact,
  language,
  name,
  ours,
  theirs,
} from './shared.ts';

const paragraph = declare(
  'code',
  z
    .string()
    .regex(/^p[1-9]\d{0,3}$/)
    .describe('a paragraph such as p4'),
);

const sentenceField = declare(
  'code',
  z
    .string()
    .regex(/^p[1-9]\d{0,3}s[1-9]\d{0,3}$/)
    .describe('a sentence such as p4s2'),
);

/** A paragraph or one of its sentences. */
const stretch = declare(
  'code',
  z
    .string()
    .regex(/^p[1-9]\d{0,3}(?:s[1-9]\d{0,3})?$/)
    .describe('a paragraph such as p4, or a sentence such as p4s2'),
);

const lineNumber = z.int().min(1);

/** Frontmatter of content/articles/<slug>.md; the body says what the article is, in our words. */
export const articleSchema = z.strictObject({
  seed: code,
  sha256: declare(
    'code',
    z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('64 small hexadecimal digits'),
  ),
  form: z.enum(['plain', 'tokenised']),
  language,
  rights: z.strictObject({
    publish: z.enum(['full', 'excerpts']),
    /** Words that excerpts may have in all. */
    limit: optional(z.int().min(1)),
    basis: optional(ours),
    decidedBy: optional(ours),
    decidedOn: optional(date),
  }),
  outlet: knownFact(actorId),
  headline: knownFact(theirs),
  author: knownFact(theirs),
  date: knownFact(date),
  address: knownFact(address),
  paragraphs: z
    .strictObject({
      headline: z.array(paragraph).default([]),
      caption: z.array(paragraph).default([]),
      credit: z.array(paragraph).default([]),
    })
    .prefault({}),
  /** Runs of non-empty lines that make one paragraph: the first and the last line's number. */
  groups: z
    .array(
      z.tuple([lineNumber, lineNumber]).describe('the first and the last line, such as [5, 8]'),
    )
    .default([]),
  /** Words that carry no claim; `withheld`: for law, safety or privacy their sentences are shown nowhere. */
  noClaim: z
    .array(
      z.strictObject({
        words: theirs,
        /** Words that stand directly before or after them, where they stand more than once. */
        before: optional(theirs),
        after: optional(theirs),
        because: ours,
        withheld: z.boolean().default(false),
      }),
    )
    .default([]),
  /** Paragraphs and sentences that are not yet annotated: what in them stands in no quotation is shown as still waiting. */
  notYet: z.array(stretch).default([]),
  /** Time expressions that give no date (a rate, a frequency, an order), each with the reason. */
  notDated: z.array(z.strictObject({ words: theirs, because: ours })).default([]),
  /** Words in another language than the article's; those in another script are found without. */
  languages: z.array(z.strictObject({ words: theirs, language })).default([]),
  /** Names and spellings that the tokenised form has lost, as readers shall see them. */
  restore: z.array(name).default([]),
  /** How far our file was compared with the publisher's page. */
  compared: ours,
  /** Whether the end of the text is missing in our file. */
  cutOff: z.boolean().default(false),
  /** The document in which the whole text of an article was read whose end is missing in our file. */
  wholeText: optional(idField('document')),
  /** Sentences that are the text of a news agency, and the document in which that was read; its relay to the article says how it is known. */
  agency: z
    .array(
      z.strictObject({
        actor: actorId,
        document: idField('document'),
        sentences: z.array(sentenceField).min(1),
      }),
    )
    .default([]),
});
