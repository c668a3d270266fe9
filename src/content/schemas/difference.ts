import { z } from 'zod';
import { made, references, words } from './shared.ts';

/** Frontmatter of content/differences/<id>.md; the body says what is known of the gap. */
export const differenceSchema = z.strictObject({
  question: words,
  ...made,
  positions: z.array(z.strictObject({ assertion: words, words, label: words.optional() })),
  /** The condition under which two sums could be compared. */
  condition: words.optional(),
  references,
});
