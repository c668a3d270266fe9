import type { Assertion, Claim, Difference, Investigation } from '../model/types.ts';

/** Who says so: exactly one of these for every claim within the question. */
export type SupportValue =
  'outlet-only' | 'unnamed' | 'one-speaker' | 'one-speaker-repeated' | 'several-speakers';

/** The rules of support, in the order in which they are tried; the method page prints them. */
export const supportRules: Readonly<Record<SupportValue, string>> = {
  'several-speakers': 'The chains lead to two or more named speakers.',
  'one-speaker-repeated': 'The chains of two or more articles lead to one named speaker.',
  'one-speaker': 'The chain of one article leads to one named speaker.',
  unnamed: 'No named speaker; at least one passage gives the words to somebody who is not named.',
  'outlet-only': 'No named speaker; the articles say it in their own words.',
};

/** How many articles, named speakers and passages stand behind a claim. */
export interface SupportCounts {
  readonly articles: number;
  /** Ids of named speakers as printed, sorted. */
  readonly printed: readonly string[];
  /** Ids of named speakers as far as the chains could be followed, sorted. */
  readonly followed: readonly string[];
  /** Of each list, the ids that stand in it by our inference alone, sorted. */
  readonly inferred: { readonly printed: readonly string[]; readonly followed: readonly string[] };
  /** Passages whose printed chain begins with nobody named, or with the outlet's own words. */
  readonly unnamedPassages: number;
  readonly outletPassages: number;
}

/** A decision of ours on which the counts rest: a chain followed further, or a speaker inferred. */
export interface Judgement {
  readonly assertion: string;
  readonly kind: 'traced' | 'inferred-speaker';
  readonly because: string;
  readonly references: readonly string[];
}

/** Who says so, on what that rests, and in which differences the claim stands. */
export interface Support {
  readonly claim: string;
  readonly value: SupportValue;
  readonly counts: SupportCounts;
  readonly judgements: readonly Judgement[];
  /** Ids of the differences in which one of its assertions is a position. */
  readonly differs: readonly string[];
}

/** The first of a chain: as far as it could be followed, or as printed. */
export function headOf(assertion: Assertion): string {
  return assertion.tracedTo?.speaker ?? assertion.speaker;
}

/** The speakers as printed whose every one of these assertions is given to them by our inference. */
export function inferredSpeakers(assertions: readonly Assertion[]): string[] {
  const printed = assertions
    .filter(({ speakerBecause }) => speakerBecause === null)
    .map(({ speaker }) => speaker);
  return [...new Set(assertions.map(({ speaker }) => speaker))].filter(
    (speaker) => !printed.includes(speaker),
  );
}

/** Computes who says so for every claim within the question, in the claims' order. */
export function weighSupport(investigation: Investigation): readonly Support[] {
  return investigation.claims.flatMap(
    (claim) => weighClaim(claim, investigation.differences) ?? [],
  );
}

/** Computes who says so for one claim; null for a claim outside the question, which carries no count. */
export function weighClaim(claim: Claim, differences: readonly Difference[]): Support | null {
  if (claim.kind === 'context') return null;
  const { assertions } = claim;
  const followed = named(assertions.map(headOf));
  const passagesOf = (speaker: string) =>
    assertions
      .filter((assertion) => assertion.speaker === speaker)
      .reduce((sum, assertion) => sum + assertion.passages.length, 0);
  const ids = new Set(assertions.map(({ id }) => id));
  return {
    claim: claim.id,
    value: valueOf(assertions, followed),
    counts: {
      articles: new Set(assertions.map(({ article }) => article)).size,
      printed: named(assertions.map(({ speaker }) => speaker)),
      followed,
      inferred: {
        printed: named(inferredSpeakers(assertions)),
        followed: followed.filter((id) =>
          assertions
            .filter((assertion) => headOf(assertion) === id)
            .every(({ tracedTo, speakerBecause }) => tracedTo === null && speakerBecause !== null),
        ),
      },
      unnamedPassages: passagesOf('unnamed'),
      outletPassages: passagesOf('outlet'),
    },
    judgements: assertions.flatMap(judge),
    differs: differences
      .filter(({ positions }) => positions.some(({ assertion }) => ids.has(assertion)))
      .map(({ id }) => id),
  };
}

function valueOf(assertions: readonly Assertion[], followed: readonly string[]): SupportValue {
  if (followed.length > 1) return 'several-speakers';
  const [speaker] = followed;
  if (speaker !== undefined) {
    const led = assertions.filter((assertion) => headOf(assertion) === speaker);
    return new Set(led.map(({ article }) => article)).size > 1
      ? 'one-speaker-repeated'
      : 'one-speaker';
  }
  return assertions.some((assertion) => headOf(assertion) === 'unnamed')
    ? 'unnamed'
    : 'outlet-only';
}

function named(speakers: readonly string[]): string[] {
  return [...new Set(speakers)].filter((id) => id !== 'outlet' && id !== 'unnamed').sort();
}

function judge(assertion: Assertion): Judgement[] {
  const { id, tracedTo, speakerBecause } = assertion;
  const judgements: Judgement[] = [];
  if (speakerBecause !== null) {
    const references: string[] = [];
    judgements.push({
      assertion: id,
      kind: 'inferred-speaker',
      because: speakerBecause,
      references,
    });
  }
  if (tracedTo !== null) {
    const { because, references } = tracedTo;
    judgements.push({ assertion: id, kind: 'traced', because, references });
  }
  return judgements;
}
