import { z } from 'zod';
import { optional } from './field.ts';
import { date, idField, label, longIdOf, ours, references, theirs } from './shared.ts';

/** content/events/<id>.yaml: something dated, always the drawing of claims or of documents. */
export const eventSchema = z.strictObject({
  /** What happened or was said, with who says so, as one sentence. */
  statement: ours,
  label,
  /** The time expression as printed. */
  words: optional(theirs),
  /** The passage in which it stands. */
  passage: optional(longIdOf('passage')),
  date,
  /** How the date was worked out. */
  because: ours,
  dates: z.enum(['said-to-have-happened', 'said', 'published', 'planned']),
  /** Whether it is the start or the end of something: those two are no rivals. */
  marks: optional(z.enum(['start', 'end'])),
  claims: z.array(idField('claim')).default([]),
  article: optional(idField('article')),
  /** Why it is one of the dates that matter, in a few words: those are drawn first, in a picture of their own. */
  matters: optional(ours.max(120).describe('words, at most 120 characters')),
  /** The event that it answers, as a denial does: it stands after that one. */
  answers: optional(idField('event')),
  references,
});
