import { z } from 'zod';
import { optional } from './field.ts';
import {
  address,
  assessmentValue,
  cited,
  date,
  figure,
  id,
  idOf,
  language,
  ours,
  references,
  theirs,
} from './shared.ts';

/** content/documents.yaml: what was read outside the articles, told in our words. */
export const documentsSchema = z.array(
  z.strictObject({
    id,
    publisher: cited,
    /** What the publisher is and what interest it has in the matter. */
    interest: ours,
    title: cited,
    /** null where the copy read has no date. */
    date: date.nullable(),
    dateBecause: optional(ours),
    address,
    kind: z.enum(['primary', 'wire', 'own-reporting', 'repost', 'secondary', 'opinion']),
    /** What of it was read: whole, or which part. */
    read: ours,
    language,
    says: ours,
    /** Its exact words, where we give any; not checked against the original. */
    quotations: z.array(theirs).default([]),
    figures: z.array(figure.extend({ by: ours, note: optional(ours) })).default([]),
    relays: z
      .array(
        z.strictObject({
          /** An actor, an article or a document. */
          from: idOf('party'),
          to: idOf('party'),
          what: ours,
          basis: z.enum(['printed', 'words-match', 'documents-only', 'inferred']),
          because: optional(ours),
          references,
        }),
      )
      .default([]),
    assessments: z
      .array(
        z.strictObject({
          by: ours,
          date: optional(date),
          claim: optional(idOf('claim')),
          value: assessmentValue,
          says: ours,
          references,
        }),
      )
      .default([]),
  }),
);
