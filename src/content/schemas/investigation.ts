import { z } from 'zod';
import { address, date, id, language, words } from './shared.ts';

/** content/investigation.yaml */
export const investigationSchema = z.strictObject({
  title: words,
  standfirst: words,
  language,
  address,
  /** null is shown as "not yet named". */
  publisher: words.nullable(),
  responsible: words.nullable(),
  funding: words.nullable(),
  contact: z.email().describe('an e-mail address').nullable(),
  'content-note': words,
  central: id,
  /** One sentence on the speakers of the central claim, where its embed and card name them: as whether one was shown to be an eyewitness. */
  'speakers-note': words.optional(),
  /** Articles in their declared order. */
  articles: z.array(id).min(1),
  /** Every claim once, in the order in which they are listed. */
  sections: z.array(z.strictObject({ id, title: words, claims: z.array(id) })),
  versions: z.array(z.strictObject({ version: z.int().min(1), date, what: words })).min(1),
});
