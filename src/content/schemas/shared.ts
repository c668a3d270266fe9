import { z } from 'zod';
import { isPlainAddress, isSiteAddress } from '../../values/address.ts';
import { times } from '../../values/figures/figure.ts';
import type { IdKind } from '../../values/kinds.ts';
import { declare, optional } from './field.ts';

/** An id by hand: small letters, digits, single hyphens, at most 80 characters. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const id = declare(
  'code',
  z
    .string()
    .max(80)
    .regex(idPattern)
    .describe('an id: small letters, digits and single hyphens, at most 80'),
);

/** The id of a thing of some kind. */
export function idField(kind: IdKind) {
  return declare(`id:${kind}`, id);
}

/** The id of an actor, where it is the actor's own and where it is named. */
export const ownActorId = id.brand<'ActorId'>();
export const actorId = idField('actor').brand<'ActorId'>();
export type ActorId = z.output<typeof actorId>;

/** Whose words they are said to be: an actor's, the article's own, or those of somebody whom it does not name. */
export type SpeakerId = ActorId | 'outlet' | 'unnamed';

const words = z.string().trim().min(1).describe('words');

/** Words of ours, not empty. */
export const ours = declare('ours', words);

/** A title or a name as others have it, or words of ours as they were published. */
export const cited = declare('cited', words);

/** Words of an article or of a document, or a name as it is printed. */
export const theirs = declare('theirs', words);

/** What is written for the build and for editors, and for no reader. */
export const code = declare('code', words);

/** An id that is longer than one by hand, such as that of a passage. */
export function longIdOf(kind: IdKind) {
  return declare(`id:${kind}`, words);
}

/** A name, a spelling, or words that are searched for everywhere. */
export const name = theirs.max(100).describe('words, at most 100 characters');

/** A few words of ours for narrow places: a neutral noun phrase. */
export const label = ours.max(60).describe('words, at most 60 characters');

/** What something rests on: ids of outside documents, of articles, of passages. */
export const references = z
  .array(longIdOf('evidence').describe('the id of an outside document, an article or a passage'))
  .default([])
  .describe('a list of ids of outside documents, articles or passages');

/** Ids of outside documents. */
export const documentIds = z
  .array(idField('document').describe('the id of an outside document'))
  .default([])
  .describe('a list of ids of outside documents');

/** How a fact about an article is known. */
const how = z.enum(['established', 'reported', 'inferred', 'not-found']);

/** A fact about an article, how it is known, and on what it rests. */
export const knownFact = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value: value.nullable(),
    how,
    because: optional(ours),
    references,
  });

/** What outside documents say; `articles-differ` where no document does, and other articles say otherwise. */
export const assessmentValue = z.enum([
  'established',
  'supported',
  'accounts-differ',
  'articles-differ',
  'contradicted',
  'not-confirmed',
  'not-examined',
]);

/** What outside documents say, with one sentence and its references. */
export const assessment = z.strictObject({ value: assessmentValue, because: ours, references });

/** The head of a chain: an actor's id, `outlet` (the article's own words) or `unnamed`. */
export const speaker = idField('voice')
  .describe('the id of an actor, or outlet, or unnamed')
  .brand<'ActorId'>()
  .transform((named): SpeakerId => named);

/** How somebody stands in a chain: he passes the words on, or does no more than note that they are said. */
export const manner = z.enum(['passed-on', 'noted']);
export type RelayManner = z.output<typeof manner>;
const passedOn: RelayManner = 'passed-on';

/** One step of a chain: an actor, or an actor, the document meant and the manner. */
export const relay = z
  .union([
    actorId.transform((actor) => ({ actor, document: null, manner: passedOn })),
    z.strictObject({
      actor: actorId,
      document: optional(idField('document')),
      manner: manner.default(passedOn),
    }),
  ])
  .describe('the id of an actor, or the fields actor, document, manner');

/** A number, a fraction such as 1/3, which is its quotient, a range from low to high, or null where the words give none. */
const figureValue = z
  .union([
    z.number(),
    declare('code', z.string().regex(/^\d{1,3}\/[1-9]\d{0,2}$/)).transform(divide),
    z.tuple([z.number(), z.number()]).refine(([low, high]) => low <= high),
    z.null(),
  ])
  .describe('a number, a fraction such as 1/3, a range such as [2, 3], or null');

function divide(fraction: string): number {
  const [numerator, denominator] = fraction.split('/').map(Number);
  return Number(numerator) / Number(denominator);
}

/** For what a number counts once; a thing that is counted is named: `{ each: load }`. */
const per = z
  .union([
    z.enum([...times, 'head', 'item', 'none']),
    z.strictObject({ each: name }).transform(({ each }): `each ${string}` => `each ${each}`),
  ])
  .describe(`one of ${[...times, 'head', 'item', 'none'].join(', ')}; or a thing: { each: load }`);

/** A sum or number as printed and as data. */
export const figure = z.strictObject({
  words: theirs.max(200).describe('words, at most 200 characters'),
  value: figureValue,
  unit: ours,
  /** For what the number counts once; `item` is a barrel, a ton or the like, `{ each: load }` any other thing. */
  per,
  bound: z.enum(['exact', 'about', 'over', 'at-least', 'up-to', 'vague']),
  /** What the number is of; `unclear` where the words do not say whether a sum is income or a stock. Spending and debt are no income of anybody. */
  nature: z.enum(['income', 'stock', 'unclear', 'spending', 'price', 'debt', 'count', 'share']),
  /** A said source of income, or `total`; needed of income, and none of spending or debt. */
  of: optional(idField('sum')),
  /** An editor has read words that the check cannot read, or not so; the reason is shown. */
  readBy: optional(z.literal('editor')),
  readBecause: optional(ours),
});

/** A date in EDTF, checked later, so that the message can say what is wrong with it. */
export const date = declare(
  'date',
  words.describe('a date in EDTF; a year alone in quotation marks'),
);

/** Who wrote something of ours, and which person has reviewed it. */
export const made = {
  draftedBy: ours,
  reviewedBy: optional(ours),
  reviewedOn: optional(date),
};

/** A language, with a script or a region where need be; no more, since pages ask for its name. */
export const language = declare(
  'code',
  z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/)
    .describe('a language such as en, pt-BR or zh-Hant'),
);

/** The address of a page. */
export const address = declare(
  'code',
  z
    .string()
    .refine(isPlainAddress)
    .describe(
      'an address that begins with https:// or http://, without a name before its host and without signs that it would escape',
    ),
);

/** The address at which this site is published. */
export const siteAddressField = declare(
  'code',
  z
    .string()
    .refine(isSiteAddress)
    .describe(
      'an address that begins with https:// or http://, with single slashes and names of letters, digits and - . _ ~',
    ),
);
