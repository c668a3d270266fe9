import { z } from 'zod';
import {
  assessment,
  assessmentValue,
  date,
  figure,
  id,
  label,
  made,
  references,
  relay,
  speaker,
  words,
} from './shared.ts';

const quote = z
  .union([
    words,
    z.strictObject({ exact: words, before: words.optional(), after: words.optional() }),
  ])
  .describe('words of the article, or the fields exact, before, after');

const hedge = z
  .union([words, z.strictObject({ words, class: z.enum(['distance', 'unclear']) })])
  .describe('words of the article, or the fields words, class');

const assertion = z.strictObject({
  article: id,
  /** Tells two assertions of one claim in one article apart. */
  suffix: id.optional(),
  quotes: z.array(quote).min(1),
  speaker,
  'speaker-because': words.optional(),
  relays: z.array(relay).default([]),
  form: z.enum(['direct', 'paraphrase', 'document', 'own-words']),
  hedges: z.array(hedge).default([]),
  /** Words of the quotations that are in content/hedges.yaml and keep no distance here, and why. */
  'no-hedges': z.array(z.strictObject({ words, because: words })).default([]),
  figures: z.array(figure).default([]),
  'traced-to': z
    .strictObject({ speaker, relays: z.array(relay).default([]), because: words, references })
    .optional(),
  said: assessment.optional(),
});

/** Frontmatter of content/claims/<id>.md; the body says what is claimed, how each article puts it, what documents say. */
export const claimSchema = z.strictObject({
  statement: words,
  label,
  kind: z.enum(['allegation', 'attribution', 'count', 'income', 'context']),
  streams: z.array(id).default([]),
  strengthens: z.array(id).default([]),
  /** Outside documents to turn to, for claims outside the question. */
  see: references,
  /** The claim's quotations have graphic detail: they stand behind a note. */
  graphic: z.boolean().default(false),
  ...made,
  assertions: z.array(assertion),
  assessment: assessment.optional(),
  /** Earlier states, kept when statement or assessment change after publication: the last version that had it, and when and why it changed. */
  history: z
    .array(
      z.strictObject({
        version: z.int().min(1),
        date,
        statement: words,
        assessment: assessmentValue.optional(),
        because: words,
      }),
    )
    .default([]),
});
