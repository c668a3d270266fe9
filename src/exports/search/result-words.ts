import { headings } from '../../terms/headings.ts';

/** What can be found. */
export type SearchKind =
  | 'claim'
  | 'quotation'
  | 'event'
  | 'difference'
  | 'document'
  | 'speaker'
  | 'stream'
  | 'article'
  | 'detail'
  | 'correction'
  | 'page';

/** What a thing that was found is, in a word. */
export const searchKindWords: Readonly<Record<SearchKind, string>> = {
  claim: 'Claim',
  quotation: 'Quotation',
  event: 'Event',
  difference: headings.differs,
  document: 'Outside document',
  speaker: 'Speaker',
  stream: 'Said source of income',
  article: 'Article',
  detail: 'Detail',
  correction: 'Correction',
  page: 'Page',
};

/** What stands in place of the statement of a graphic claim. */
export const graphicElsewhere =
  'Its statement has graphic detail and stands on its page alone, behind a note.';

/** What the script of the search says; `{found}` and `{shown}` are numbers. */
export const searchSays = {
  none: 'Nothing found. The list from A to Z below has everything that has a page.',
  one: '1 result.',
  all: '{found} results.',
  some: '{found} results; the first {shown} are shown.',
  more: 'Show more results',
  failed: 'The search could not be loaded. The list from A to Z below needs no script.',
};
