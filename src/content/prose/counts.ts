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
 * What `[](count:<claim>/<name>)` can count of one claim within the question: its articles, its named speakers as printed,
 * those as far as the chains could be followed, and its passages that name nobody or speak in the outlet's own words.
 */
export const claimCountNames = ['articles', 'speakers', 'followed', 'unnamed'] as const;

/** The name of a count of one claim. */
export type ClaimCountName = (typeof claimCountNames)[number];

/** The name of a count of the whole investigation. */
export type CountName = (typeof countNames)[number];
