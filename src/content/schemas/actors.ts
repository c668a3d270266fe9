import { z } from 'zod';
import { declare, optional } from './field.ts';
import { actorId, idField, label, name, ours, ownActorId } from './shared.ts';

/**
 * content/actors.yaml: who speaks, passes on or publishes; their order gives the speakers' marks. A `paper` is a contract, a
 * letter or a record that speaks as a document; somebody `unnamed` is one whom no article names and who is told apart from
 * others: he is never counted as named.
 */
export const actorsSchema = z.array(
  z.strictObject({
    id: ownActorId,
    name,
    kind: z.enum(['official', 'private-person', 'body', 'outlet', 'place', 'paper', 'unnamed']),
    role: ours,
    /** A few words for a speaker where there is little room; a private person is called so wherever we do not quote, and they do not name him. */
    label: optional(label),
    /** Every spelling printed in an article. */
    spellings: z.array(name).max(100).describe('a list of at most 100 names').default([]),
    /** Of somebody unnamed: the others of whom he is one, unnamed too. */
    partOf: optional(actorId),
    /** Of a paper: the outside document in which it was read. */
    document: optional(idField('document')),
    /** One or two letters that stand for a speaker. */
    mark: optional(
      declare(
        'code',
        z
          .string()
          .regex(/^\p{Lu}\p{L}?$/u)
          .describe('a capital letter, or two letters'),
      ),
    ),
  }),
);
