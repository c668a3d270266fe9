import { z } from 'zod';
import { optional } from './field.ts';
import {
  assessment,
  assessmentValue,
  cited,
  date,
  documentIds,
  figure,
  id,
  idField,
  label,
  made,
  ours,
  references,
  relay,
  speaker,
  theirs,
} from './shared.ts';

const quote = z
  .union([
    theirs.transform((exact) => ({ exact })),
    z.strictObject({ exact: theirs, before: theirs.optional(), after: theirs.optional() }),
  ])
  .describe('words of the article, or the fields exact, before, after');

/** What a hedge does: it keeps a distance, or that is unclear. */
export const hedgeClass = z.enum(['distance', 'unclear']);
type HedgeClass = z.output<typeof hedgeClass>;

const hedgeField = z
  .union([
    theirs.transform((words): { words: string; class: HedgeClass } => ({
      words,
      class: 'distance',
    })),
    z.strictObject({ words: theirs, class: hedgeClass }),
  ])
  .describe('words of the article, or the fields words, class');

const assertion = z.strictObject({
  article: idField('article'),
  /** Tells two assertions of one claim in one article apart. */
  suffix: optional(id),
  quotes: z.array(quote).min(1),
  speaker,
  speakerBecause: optional(ours),
  relays: z.array(relay).default([]),
  form: z.enum(['direct', 'paraphrase', 'document', 'own-words']),
  /** Words that are direct speech and stand in no quotation marks: those of a transcript, an interview or the like. */
  as: optional(z.literal('transcript')),
  /** Why words are direct speech that stand in no quotation marks, where it is no transcript. */
  directBecause: optional(ours),
  /** The article's own verb of saying, where it is stronger or weaker than “said”: “confirmed”, “suggested”. */
  verb: optional(theirs.max(40).describe('words, at most 40 characters')),
  hedges: z.array(hedgeField).default([]),
  /** Words of the quotations that are in content/hedges.yaml and keep no distance here, and why. */
  noHedges: z.array(z.strictObject({ words: theirs, because: ours })).default([]),
  figures: z.array(figure).default([]),
  /** A chain that documents show behind the passages, where they show more than is printed. */
  tracedTo: optional(
    z.strictObject({ speaker, relays: z.array(relay).default([]), because: ours, references }),
  ),
  said: optional(assessment),
  /** What a reader of the article should know here, in one or two sentences: an assertion that has it has an open note, others a folded one. */
  note: optional(
    z.strictObject({ says: ours.max(260).describe('words, at most 260 characters'), references }),
  ),
});

/** Frontmatter of content/claims/<id>.md; the body says what is claimed, how each article puts it, what documents say. */
export const claimSchema = z.strictObject({
  statement: ours,
  label,
  kind: z.enum(['allegation', 'attribution', 'count', 'income', 'context']),
  streams: z.array(idField('stream')).default([]),
  strengthens: z.array(idField('claim')).default([]),
  /** Claims that it says are not so, in the speaker's own words or by his denial. */
  denies: z.array(idField('claim')).default([]),
  /** Outside documents to turn to, for claims outside the question. */
  see: documentIds,
  /** The claim's quotations tell the manner of a harm to a body, and not only whose it was: they stand behind a note. */
  graphic: z.boolean().default(false),
  ...made,
  assertions: z.array(assertion),
  /** null for claims outside the question only. */
  assessment: optional(assessment),
  /** Earlier states, kept when statement or assessment change after publication: the last version that had it, and when and why it changed. */
  history: z
    .array(
      z.strictObject({
        version: z.int().min(1),
        date,
        statement: cited,
        assessment: optional(assessmentValue),
        because: ours,
      }),
    )
    .default([]),
});
