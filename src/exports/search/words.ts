/** Words of the search. */
export const searchWords = {
  title: 'Search',
  description:
    'Search claims, quotations, events, differences and outside documents, or find them in a list from A to Z.',
  standfirst:
    'Claims, quotations, events, differences and outside documents. Each result is a whole statement or sentence. That it is found here is no proof that it is so.',
  field: 'Words to find',
  left: 'Quotations with graphic detail and private persons are not in the search. What you type stays in your browser.',
  list: 'From A to Z',
  letters: 'Letters',
} as const;
