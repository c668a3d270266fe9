import type { Assertion, Attribution, Claim, Investigation } from '../../model/types.ts';
import { articleOf } from '../../model/find.ts';
import { findWhole } from '../../values/whole-words.ts';
import type { RestsOn } from '../chain/graph.ts';
import type { Ends } from './order.ts';
import { speakersOf } from '../../terms/names.ts';

/** The words by which an article draws a line, as readers see them. */
export interface LineWords {
  readonly words: string;
  readonly article: string;
  /** The passage in which they stand. */
  readonly passage: string;
}

/** A line of the funding graph: always the drawing of claims. */
export interface FundingLine extends Ends {
  /** The node in whose row it stands. */
  readonly row: string;
  readonly rests: RestsOn;
  readonly claims: readonly Claim[];
  readonly assertions: readonly Assertion[];
  /** Who says so, each once: a claim of what somebody said lends none. */
  readonly speakers: readonly Attribution[];
  readonly words: readonly LineWords[];
}

/** A flow as a line in a row. */
export function lineOf(
  investigation: Pick<Investigation, 'claims' | 'actors' | 'articles'>,
  ends: Ends,
  row: string,
): FundingLine {
  const claims = investigation.claims.filter(({ id }) => ends.flow.claims.includes(id));
  const assertions = claims.flatMap((claim) => claim.assertions);
  return {
    ...ends,
    row,
    rests: ends.flow.inferred === null ? 'printed' : 'inferred',
    claims,
    assertions,
    speakers: whoSays(investigation, claims),
    words: wordsOfLine(investigation, ends.flow.words, assertions),
  };
}

/** The words of a line with each article that has them in a quotation of its claims. */
function wordsOfLine(
  investigation: Pick<Investigation, 'articles'>,
  words: readonly string[],
  assertions: readonly Assertion[],
): LineWords[] {
  return words.flatMap((exact) => {
    const passages = assertions
      .flatMap((assertion) => assertion.passages)
      .filter(({ article, raw }) => {
        const { found, whole } = findWhole(raw, { exact }, articleOf(investigation, article));
        return whole && found.length > 0;
      });
    return passages
      .filter(({ article }, at) => passages.findIndex((each) => each.article === article) === at)
      .map(({ article, id }) => ({ words: exact, article, passage: id }));
  });
}

type LinesSource = Pick<Investigation, 'nodes' | 'flows' | 'claims'>;

/** Who says what claims say; whoever is said to have said something says no more than that. */
export function whoSays(
  investigation: Pick<Investigation, 'actors'>,
  claims: readonly Claim[],
): Attribution[] {
  const saying = claims.filter(({ kind }) => kind !== 'attribution');
  return speakersOf(
    investigation,
    saying.flatMap(({ assertions }) => assertions),
  );
}

/** The claims that say that the group was paid from a source: those that its money lines into the group draw. */
export function payingClaims({ nodes, flows, claims }: LinesSource, stream: string): Claim[] {
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
export function plainestClaims(investigation: LinesSource, stream: string): Claim[] {
  const claims = payingClaims(investigation, stream);
  const ids = claims.map(({ id }) => id);
  return claims.filter(({ strengthens }) => !strengthens.some((id) => ids.includes(id)));
}
