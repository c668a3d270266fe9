/** What `[](count:<name>)` can count; the numbers are computed by the analysis. */
export const countNames = ['articles', 'claims', 'quotations', 'documents', 'passages', 'speakers'] as const;

/** The name of a count. */
export type CountName = (typeof countNames)[number];
