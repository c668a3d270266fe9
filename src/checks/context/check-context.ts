import type { Drafts } from '../../content/draft.ts';
import type { Investigation } from '../../model/types.ts';

/** What a check looks at: what was written, with places, and the model of whatever could be anchored. */
export interface Subject {
  readonly drafts: Drafts;
  readonly investigation: Investigation;
}
