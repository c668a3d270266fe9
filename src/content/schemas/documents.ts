import { z } from 'zod';
import { optional } from './field.ts';
import {
  address,
  assessmentValue,
  cited,
  date,
  figure,
  id,
  idField,
  language,
  ours,
  references,
  speaker,
  theirs,
} from './shared.ts';

/** Exact words of a document, not checked against the original. */
const quotedWords = z.strictObject({
  words: theirs,
  /** Who says so there, in our words; needed where details of claims stand in the words. */
  by: optional(ours),
  /** Whose words they are: an actor, `outlet` (the document's own) or `unnamed`; nothing for a speaker who is none of the actors. */
  speaker: optional(speaker),
  /** Whether that it is this speaker is our inference, as where the words have “he” only. */
  inferred: z.boolean().default(false),
  /** The claims of which a detail stands in the words. */
  claims: z.array(idField('claim')).default([]),
  /** The language of the words, where it is not the document's. */
  language: optional(language),
  /** Our translation; needed where details of claims stand in words of another language than the investigation's. */
  translation: optional(ours),
  /** Who cut the words where dots (…) stand in them: we, or the document or its copy. */
  cut: optional(z.enum(['by-us', 'by-others'])),
});

const documentQuotation = z
  .union([
    theirs.transform((words): z.output<typeof quotedWords> => ({
      words,
      ...{ by: null, speaker: null, inferred: false, claims: [] },
      ...{ language: null, translation: null, cut: null },
    })),
    quotedWords,
  ])
  .describe(
    'words of the document, or the fields words, by, speaker, inferred, claims, language, translation, cut',
  );

/** content/documents.yaml: what was read outside the articles, told in our words. */
export const documentsSchema = z.array(
  z.strictObject({
    id,
    publisher: ours,
    /** What the publisher is and what interest it has in the matter. */
    interest: ours,
    title: cited,
    /** null where the copy read has no date. */
    date: date.nullable(),
    dateBecause: optional(ours),
    /** When its text is from, where the document's date does not say: it has none, or it is a later copy. */
    textDate: optional(date),
    /** Its address; null, or left out, where it has none, such as a contract or a letter: then `kept` says where it is. */
    address: optional(address.nullable()),
    /** The article whose own page it is: no second source beside it. */
    pageOf: optional(idField('article')),
    /** Where it can be seen, where it has no address: an archive, a court, the newsroom. */
    kept: optional(ours),
    /** Where an archive keeps a copy of what stood at the address. */
    archived: optional(address),
    kind: z.enum(['primary', 'wire', 'own-reporting', 'repost', 'secondary', 'opinion']),
    /** What of it was read: whole, or which part. */
    read: ours,
    /** Whether it was read whole, so that what is not told of it does not stand in it. */
    whole: z.boolean().default(false),
    /** Whether it is about something else than what is investigated, and is shown apart. */
    background: z.boolean().default(false),
    language,
    says: ours,
    quotations: z.array(documentQuotation).default([]),
    /** Claims that it makes too, of which none of its words are given. */
    alsoSays: z.array(idField('claim')).default([]),
    figures: z.array(figure.extend({ by: ours, note: optional(ours) })).default([]),
    relays: z
      .array(
        z.strictObject({
          /** An actor, an article or a document. */
          from: idField('party'),
          to: idField('party'),
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
          claim: optional(idField('claim')),
          value: assessmentValue,
          says: ours,
          references,
        }),
      )
      .default([]),
  }),
);
