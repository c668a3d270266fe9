import { z } from 'zod';

/** An id by hand: small letters, digits, single hyphens, at most 80 characters. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const id = z
  .string()
  .max(80)
  .regex(idPattern)
  .describe('an id: small letters, digits and single hyphens, at most 80');

/** Words of ours or of an article, not empty. */
export const words = z.string().trim().min(1).describe('words');

/** A name, a spelling, or words that are searched for everywhere. */
export const name = words.max(100).describe('words, at most 100 characters');

/** A few words for narrow places: a neutral noun phrase. */
export const label = words.max(60).describe('words, at most 60 characters');

/** Ids of outside documents. */
export const references = z
  .array(id.describe('the id of an outside document'))
  .default([])
  .describe('a list of ids of outside documents');

/** How a fact about an article is known. */
const how = z.enum(['established', 'reported', 'inferred', 'not-found']);

/** A fact about an article, how it is known, and on what it rests. */
export const knownFact = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value: value.nullable(),
    how,
    because: words.optional(),
    references,
  });

/** What outside documents say (STANDARDS 11). */
export const assessmentValue = z.enum([
  'established',
  'supported',
  'accounts-differ',
  'contradicted',
  'not-confirmed',
  'not-examined',
]);

export const assessment = z.strictObject({ value: assessmentValue, because: words, references });

/** The head of a chain: an actor's id, `outlet` (the article's own words) or `unnamed`. */
export const speaker = id.describe('the id of an actor, or outlet, or unnamed');

/** One step of a chain: an actor, or an actor and the document meant. */
export const relay = z
  .union([id, z.strictObject({ actor: id, document: id })])
  .describe('the id of an actor, or the fields actor, document');

/** A number, a fraction such as 1/3, a range from low to high, or null where the words give none. */
const figureValue = z
  .union([
    z.number(),
    z.string().regex(/^\d{1,3}\/\d{1,3}$/),
    z.tuple([z.number(), z.number()]),
    z.null(),
  ])
  .describe('a number, a fraction such as 1/3, a range such as [2, 3], or null');

/** A sum or number as printed and as data. */
export const figure = z.strictObject({
  words: words.max(200).describe('words, at most 200 characters'),
  value: figureValue,
  unit: words,
  per: z.enum(['day', 'month', 'year', 'head', 'none']),
  bound: z.enum(['exact', 'about', 'over', 'at-least', 'up-to', 'vague']),
  /** What the number is of; `unclear` where the words do not say whether a sum is income or a stock. */
  nature: z.enum(['income', 'stock', 'unclear', 'price', 'count', 'share']),
  of: id.optional(),
});

/** Who wrote something of ours, and which person has reviewed it. */
export const made = {
  'drafted-by': words,
  'reviewed-by': words.optional(),
  'reviewed-on': words.optional(),
};

/** A date in EDTF, checked later, so that the message can say what is wrong with it. */
export const date = words.describe('a date in EDTF; a year alone in quotation marks');

/** A language, with a script or a region where need be; no more, since pages ask for its name. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/)
  .describe('a language such as en, pt-BR or zh-Hant');

/** The address of a page. */
export const address = z
  .url({ protocol: /^https?$/ })
  .describe('an address that begins with https:// or http://');
