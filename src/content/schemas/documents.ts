import { z } from 'zod';
import {
  address,
  assessmentValue,
  date,
  figure,
  id,
  language,
  references,
  words,
} from './shared.ts';

/** content/documents.yaml: what was read outside the articles, told in our words. */
export const documentsSchema = z.array(
  z.strictObject({
    id,
    publisher: words,
    /** What the publisher is and what interest it has in the matter. */
    interest: words,
    title: words,
    /** null where the copy read has no date. */
    date: date.nullable(),
    'date-because': words.optional(),
    address,
    kind: z.enum(['primary', 'wire', 'own-reporting', 'repost', 'secondary', 'opinion']),
    /** What of it was read: whole, or which part. */
    read: words,
    language,
    says: words,
    /** Its exact words, where we give any; not checked against the original. */
    quotations: z.array(words).default([]),
    figures: z.array(figure.extend({ by: words, note: words.optional() })).default([]),
    relays: z
      .array(
        z.strictObject({
          /** An actor, an article or a document. */
          from: id,
          to: id,
          what: words,
          basis: z.enum(['printed', 'words-match', 'documents-only', 'inferred']),
          because: words.optional(),
          references,
        }),
      )
      .default([]),
    assessments: z
      .array(
        z.strictObject({
          by: words,
          date: date.optional(),
          claim: id.optional(),
          value: assessmentValue,
          says: words,
          references,
        }),
      )
      .default([]),
  }),
);
