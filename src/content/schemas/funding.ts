import { z } from 'zod';
import { optional } from './field.ts';
import { id, idField, longIdOf, ours, references, theirs } from './shared.ts';

/** content/funding.yaml: the nodes and lines of the funding graph. A node of kind stream is a said source of income. */
export const fundingSchema = z.strictObject({
  tiers: z.array(ours).default([]),
  nodes: z
    .array(
      z.strictObject({
        id,
        label: ours,
        kind: z.enum(['stream', 'channel', 'place', 'group', 'party']),
        /** Column, from 0 on the left. */
        tier: z.int().min(0),
        /** Place within the column. */
        order: z.int().min(0),
        /** Outside documents that name it, where no article does. */
        references,
        note: optional(ours),
      }),
    )
    .default([]),
  flows: z
    .array(
      z.strictObject({
        from: idField('node'),
        to: idField('node'),
        claims: z.array(idField('claim')).default([]),
        moves: z.enum(['money', 'goods', 'people']),
        /** Words of the quotations of its claims that stand on the line, as they are printed; without them, it has none. */
        words: z.array(theirs).default([]),
        /** The passage that says the group was paid; needed for a money line into the group. */
        paid: optional(longIdOf('passage')),
        /** Why the line rests on an inference of ours, as where it joins what articles do not join; it is drawn dashed. */
        inferred: optional(ours),
      }),
    )
    .default([]),
});
