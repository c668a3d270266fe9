/** Words of the pages of officials, bodies and outlets. */
export const speakersWords = {
  title: 'Speakers',
  printed: 'What is printed as said',
  followed: 'What leads here, as far as it could be followed',
  passedOn: 'What is printed as passed on',
  printedAs: 'Printed as:',
  published: 'Published:',
} as const;

/** What the page of a speaker says of itself where it is listed. */
export function speakerDescription(name: string): string {
  return `${name}: what the articles print as said or passed on, in whole sentences, and what outside documents say of it.`;
}
