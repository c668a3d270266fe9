/** Headings and short labels that stand on pages of several things. */
export const headings = {
  whoSaysSo: 'Who says so',
  outside: 'What outside documents say',
  documents: 'Outside documents',
  differs: 'Where the articles differ',
  framings: 'How each article puts it',
  counted: 'How we counted',
  howKnown: 'How we know',
  followed: 'Followed further',
  passedOn: 'Passed on by',
  inference: 'The speaker is our inference',
} as const;
