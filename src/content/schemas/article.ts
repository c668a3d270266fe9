import { z } from 'zod';
import { address, date, id, knownFact, language, name, words } from './shared.ts';

const paragraph = z
  .string()
  .regex(/^p[1-9]\d{0,3}$/)
  .describe('a paragraph such as p4');

const line = z.int().min(1);

/** Frontmatter of content/articles/<slug>.md; the body says what the article is, in our words. */
export const articleSchema = z.strictObject({
  seed: words,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('64 small hexadecimal digits'),
  form: z.enum(['plain', 'tokenised']),
  language,
  rights: z.strictObject({
    publish: z.enum(['full', 'excerpts']),
    /** Words that excerpts may have in all. */
    limit: z.int().min(1).optional(),
    basis: words.optional(),
    'decided-by': words.optional(),
    'decided-on': date.optional(),
  }),
  /** The value is the id of an actor. */
  outlet: knownFact(id),
  headline: knownFact(words),
  author: knownFact(words),
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
    .array(z.tuple([line, line]).describe('the first and the last line, such as [5, 8]'))
    .default([]),
  /** `withheld`: for law, safety or privacy their sentences are shown nowhere. */
  'no-claim': z
    .array(z.strictObject({ words, because: words, withheld: z.boolean().default(false) }))
    .default([]),
  /** Time expressions that give no date (a rate, a frequency, an order), each with the reason. */
  'not-dated': z.array(z.strictObject({ words, because: words })).default([]),
  /** Names and spellings that the tokenised form has lost, as readers shall see them. */
  restore: z.array(name).default([]),
  /** How far our file was compared with the publisher's page. */
  compared: words,
  /** Whether the end of the text is missing in our file. */
  'cut-off': z.boolean().default(false),
});
