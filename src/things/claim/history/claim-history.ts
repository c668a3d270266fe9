import type { AssessmentValue, Claim, EarlierState, Version } from '../../../model/types.ts';

/** What a claim said in a version. */
export interface ClaimState {
  readonly statement: string;
  readonly assessment: AssessmentValue | null;
  /** The change that ended this state; null where it still holds. */
  readonly ended: EarlierState | null;
}

/** A claim as it was in a version: the earliest of its earlier states that lasted so long, else its present one. */
export function claimAt(claim: Claim, version: number): ClaimState {
  const [ended = null] = claim.history
    .filter((earlier) => earlier.version >= version)
    .toSorted((a, b) => a.version - b.version);
  return ended === null
    ? { statement: claim.statement, assessment: claim.assessment?.value ?? null, ended }
    : { statement: ended.statement, assessment: ended.assessment, ended };
}

/** The versions in which what was published first in one has been published, in their order. */
export function versionsSince(since: number, versions: readonly Version[]): readonly Version[] {
  return versions.filter(({ version }) => version >= since);
}
