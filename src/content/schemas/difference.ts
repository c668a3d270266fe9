import { z } from 'zod';
import { optional } from './field.ts';
import { longIdOf, made, ours, references, theirs } from './shared.ts';

/** Frontmatter of content/differences/<id>.md; the body says what is known of the gap. */
export const differenceSchema = z.strictObject({
  question: ours,
  ...made,
  positions: z.array(
    z.strictObject({ assertion: longIdOf('assertion'), words: theirs, label: optional(ours) }),
  ),
  /** Accounts from most to least, as we order them: what somebody is said to have done, and who prints that. */
  steps: z
    .array(
      z.strictObject({
        label: ours,
        assertions: z.array(longIdOf('assertion')).default([]),
        references,
      }),
    )
    .default([]),
  /** The condition under which two sums could be compared. */
  condition: optional(ours),
  references,
});
