/** Words of the page of data. */
export const dataWords = {
  description:
    'Claims, quotations in their sentences, outside documents, events and differences as files, each with what it holds, its size and its SHA-256.',
  standfirst:
    'What stands on these pages, as files. The articles’ whole texts are in none of them: quotations stand in their sentences. Private persons are given by their role.',
  computed: 'Sizes and hashes are computed from the bytes of the files.',
} as const;
