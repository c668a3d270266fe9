import type { Assertion, Claim, Investigation } from '../../model/types.ts';
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
  /** The speakers as printed, each once. */
  readonly speakers: readonly string[];
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
        speakers: speakersOf(investigation, assertions),
      };
    });
}

/** The claims that say at its plainest that the group was paid from a source: of those that its money lines draw, the ones that strengthen no other. */
export function plainestClaims(investigation: Source, stream: string): Claim[] {
  const groups = investigation.nodes.filter(({ kind }) => kind === 'group').map(({ id }) => id);
  const drawn = investigation.flows
    .filter(({ to, moves }) => groups.includes(to) && moves === 'money')
    .flatMap(({ claims }) => claims);
  const claims = investigation.claims.filter(
    ({ id, streams }) => drawn.includes(id) && streams.includes(stream),
  );
  const ids = claims.map(({ id }) => id);
  return claims.filter(({ strengthens }) => !strengthens.some((id) => ids.includes(id)));
}
