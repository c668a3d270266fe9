import { z } from 'zod';
import { date, id, label, references, words } from './shared.ts';

/** content/events/<id>.yaml: something dated, always the drawing of claims or of documents. */
export const eventSchema = z.strictObject({
  /** What happened or was said, with who says so, as one sentence. */
  statement: words,
  label,
  /** The time expression as printed. */
  words: words.optional(),
  /** The passage in which it stands. */
  passage: words.optional(),
  date,
  /** How the date was worked out. */
  because: words,
  dates: z.enum(['said-to-have-happened', 'said', 'published']),
  claims: z.array(id).default([]),
  article: id.optional(),
  references,
});
