/** Words of the pages of officials, bodies and outlets. */
export const speakersWords = {
  title: 'Speakers',
  printed: 'What is printed as said',
  followed: 'What leads here, as far as it could be followed',
  passedOn: 'What is printed as passed on',
  printedAs: 'Printed as:',
  published: 'Published:',
  description:
    'Officials, bodies and outlets that are named as having said, passed on or published the words. Private persons have no page.',
  standfirst:
    'Officials, bodies and outlets that are named as having said, passed on or published the words. Private persons have no page of their own.',
  publishes: 'publishes an article',
  asFollowed: 'as far as followed',
} as const;

/** What the page of a speaker says of itself where it is listed. */
export function speakerDescription(name: string): string {
  return `${name}: what the articles print as said or passed on, in whole sentences, and what outside documents say of it.`;
}
