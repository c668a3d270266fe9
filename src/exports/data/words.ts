/** Words of the page of data. */
export const dataWords = {
  description:
    'Claims, quotations in their sentences, outside documents, events and differences as files, each with what it holds, its size and its SHA-256.',
  standfirst:
    'What stands on these pages, as files. The articles’ whole texts are in none of them: quotations stand in their sentences. Private persons are given by their role.',
  computed: 'Sizes and hashes are computed from the bytes of the files.',
  fields: 'What each field holds',
  copy: 'The site as one file',
  copyIs:
    'a copy that opens without a server. Unpack it and open index.html. It has no search, no script and no cards, and of the articles only the sentences that hold a quotation. Its manifest.json names every file with its size and SHA-256. The size and SHA-256 of the copy itself are in',
  copyWhy: ', because this page is in the copy.',
} as const;
