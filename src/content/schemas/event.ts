import { z } from 'zod';
import { optional } from './field.ts';
import { date, idOf, label, longIdOf, ours, references, theirs } from './shared.ts';

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
  dates: z.enum(['said-to-have-happened', 'said', 'published']),
  claims: z.array(idOf('claim')).default([]),
  article: optional(idOf('article')),
  /** The event that it answers, as a denial does: it stands after that one. */
  answers: optional(idOf('event')),
  references,
});
