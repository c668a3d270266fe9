/** What `[](count:<name>)` can count of the whole investigation; the numbers are computed by the analysis. */
export const countNames = [
  'articles',
  'claims',
  'quotations',
  'documents',
  'passages',
  'speakers',
  'differences',
  'events',
] as const;

/**
 * What `[](count:<claim>/<name>)` can count of one claim within the question: its articles, its named speakers as far as
 * the words could be followed, and the other sentences that say it, which name nobody or are the articles' own words.
 */
export const claimCountNames = ['articles', 'speakers', 'other-sentences'] as const;

/** The name of a count of one claim. */
export type ClaimCountName = (typeof claimCountNames)[number];

/** The name of a count of the whole investigation. */
export type CountName = (typeof countNames)[number];
