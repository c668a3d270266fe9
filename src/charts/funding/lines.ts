import type { Assertion, Attribution, Claim, Investigation } from '../../model/types.ts';
import type { RestsOn } from '../chain/graph.ts';
import { type Columns, looseRow } from './columns.ts';
import type { Ends } from './order.ts';
import { speakersOf } from '../../terms/names.ts';

/** A line of the funding graph: always the drawing of claims. */
export interface FundingLine extends Ends {
  /** The row in which it stands: a said source of income, or, where none leads to it, the empty string. */
  readonly row: string;
  /** Place in the list of lines, from 1. */
  readonly number: number;
  readonly rests: RestsOn;
  readonly claims: readonly Claim[];
  readonly assertions: readonly Assertion[];
  /** Who says so, each once: a claim of what somebody said lends none. */
  readonly speakers: readonly Attribution[];
}

type Source = Pick<Investigation, 'nodes' | 'flows' | 'claims' | 'actors'>;

/** All lines, row by row, and in each by the declared places of their ends. */
export function listLines(
  investigation: Pick<Source, 'claims' | 'actors'>,
  { nodes, flows, rowOf }: Columns,
): FundingLine[] {
  const streams = nodes.filter(({ kind }) => kind === 'stream').map(({ id }) => id);
  const rank = (row: string) => (row === looseRow ? streams.length : streams.indexOf(row));
  return flows
    .map((ends) => ({ ends, row: rowOf(ends.flow.from) || rowOf(ends.flow.to) }))
    .sort((a, b) => rank(a.row) - rank(b.row))
    .map(({ ends, row }, index) => {
      const claims = investigation.claims.filter(({ id }) => ends.flow.claims.includes(id));
      const assertions = claims.flatMap((claim) => claim.assertions);
      return {
        ...ends,
        row,
        number: index + 1,
        rests: ends.flow.inferred === null ? 'printed' : 'inferred',
        claims,
        assertions,
        speakers: whoSays(investigation, claims),
      };
    });
}

/** Who says what claims say; whoever is said to have said something says no more than that. */
export function whoSays(
  investigation: Pick<Source, 'actors'>,
  claims: readonly Claim[],
): Attribution[] {
  const saying = claims.filter(({ kind }) => kind !== 'attribution');
  return speakersOf(
    investigation,
    saying.flatMap(({ assertions }) => assertions),
  );
}

/** The claims that say that the group was paid from a source: those that its money lines into the group draw. */
export function payingClaims({ nodes, flows, claims }: Source, stream: string): Claim[] {
  const groups = nodes.filter(({ kind }) => kind === 'group').map(({ id }) => id);
  const drawn = flows
    .filter(({ to, moves }) => groups.includes(to) && moves === 'money')
    .flatMap((flow) => flow.claims);
  return claims.filter(
    ({ id, kind, streams }) =>
      kind !== 'attribution' && drawn.includes(id) && streams.includes(stream),
  );
}

/** The claims that say it at its plainest: of those that the group was paid from a source, the ones that strengthen no other. */
export function plainestClaims(investigation: Source, stream: string): Claim[] {
  const claims = payingClaims(investigation, stream);
  const ids = claims.map(({ id }) => id);
  return claims.filter(({ strengthens }) => !strengthens.some((id) => ids.includes(id)));
}
