/** The files of data that the site offers, with their media types. */
export const dataFiles: readonly { readonly address: string; readonly type: string }[] = [
  { address: '/data/chains.json', type: 'application/json' },
  { address: '/data/chains.gexf', type: 'application/xml' },
  { address: '/data/differences.json', type: 'application/json' },
  { address: '/data/events.json', type: 'application/json' },
  { address: '/data/events.csv', type: 'text/csv' },
  { address: '/data/same-words.json', type: 'application/json' },
];
