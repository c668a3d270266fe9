/** What is said where there is no page, or no longer one. */
export const lostWords = {
  description: 'There is no page at this address.',
  title: 'There is no page at this address',
  list: 'list of all claims',
  claim: 'A claim that is not published any more',
  became: 'What became of a claim.',
  here: 'No longer on this page',
  cut: 'Perhaps the address was cut on its way. The',
  now: 'what stands for it now',
  whatBecame: ': what became of it.',
} as const;

const fates = {
  withdrawn: 'was withdrawn',
  moved: 'has moved',
  gone: 'is not published any more',
} as const;

/** What became of a thing of some kind. */
export function fateTitle(kind: string, fate: keyof typeof fates): string {
  return `This ${kind} ${fates[fate]}`;
}

/** That a thing of some kind was withdrawn, and when. */
export function withdrawnOn(kind: string, date: string): string {
  return `This ${kind} was withdrawn on ${date}.`;
}

/** In which version a thing was published. */
export function publishedIn(version: number): string {
  return `It was published in version ${version}.`;
}
