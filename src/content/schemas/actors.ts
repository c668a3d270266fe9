import { z } from 'zod';
import { id, words } from './shared.ts';

/** content/actors.yaml: who speaks, passes on or publishes; their order gives the speakers' marks. */
export const actorsSchema = z.array(
  z.strictObject({
    id,
    name: words,
    kind: z.enum(['official', 'private-person', 'body', 'outlet', 'place']),
    role: words,
    /** Every spelling printed in an article. */
    spellings: z.array(words).default([]),
    /** One or two letters that stand for a speaker. */
    mark: z
      .string()
      .regex(/^\p{Lu}\p{L}?$/u)
      .describe('a capital letter, or two letters')
      .optional(),
  }),
);
