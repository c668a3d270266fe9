import { z } from 'zod';
import { declare, optional } from './field.ts';
import {
  date,
  id,
  idField,
  label,
  language,
  longIdOf,
  name,
  ours,
  siteAddressField,
} from './shared.ts';

/** content/investigation.yaml */
export const investigationSchema = z.strictObject({
  title: ours,
  standfirst: ours,
  language,
  address: siteAddressField,
  /** null is shown as "not yet named". */
  publisher: ours.nullable(),
  responsible: ours.nullable(),
  funding: ours.nullable(),
  contact: declare('code', z.email().describe('an e-mail address')).nullable(),
  contentNote: ours,
  /** Words that tell the manner of a harm to a body: what has them stands behind a note everywhere, and nothing else does. */
  graphicWords: z.array(name).default([]),
  central: idField('claim'),
  /** One sentence on the speakers of the central claim, where its embed and card name them: as whether one was shown to be an eyewitness. */
  speakersNote: optional(ours),
  /** What somebody would have had to see, as in "who saw a sale", and which speakers of the central claim were shown to have seen it. */
  witnesses: optional(
    z.strictObject({ of: ours, speakers: z.array(idField('actor')).default([]) }),
  ),
  /** Articles in their declared order. */
  articles: z.array(idField('article')).min(1),
  /** Every claim once, in the order in which they are listed. */
  sections: z.array(z.strictObject({ id, title: ours, claims: z.array(idField('claim')) })),
  /** What the details show, in a title and in sentences. */
  trailTitle: optional(ours),
  trailSays: z.array(ours).default([]),
  /** Details whose way from text to text is shown, in the order in which they are listed, and the claims that each is. */
  trail: z
    .array(z.strictObject({ id, detail: label, claims: z.array(idField('claim')).min(1) }))
    .default([]),
  /** What the dates show and do not show, in a title and in sentences. */
  datesTitle: optional(ours),
  datesSay: z.array(ours).default([]),
  /** Words that readers type for what is told here in others, and the things to which they lead. */
  searchWords: z
    .array(
      z.strictObject({
        typed: z.array(name).min(1),
        finds: z.array(longIdOf('thing')).min(1),
      }),
    )
    .default([]),
  versions: z
    .array(
      z.strictObject({
        version: z.int().min(1),
        date,
        what: ours,
        /** How many ids the ledger promised by then: written by `npm run publish-version`. */
        promises: optional(z.int().min(1)),
      }),
    )
    .min(1),
});
