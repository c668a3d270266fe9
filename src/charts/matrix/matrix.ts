import { sumOfAll } from '../../model/known.ts';
import { once } from '../../model/once.ts';
import type { AssessmentValue, Assertion, Figure, Investigation } from '../../model/types.ts';
import { plainestClaims } from '../funding/lines.ts';
import { arrangeFunding } from '../funding/graph.ts';
import type { FundingRow } from '../funding/rows.ts';

/** What an article has of a row. */
export interface MatrixCell {
  readonly article: string;
  /** The passage that says it, of the plainest claim that the article makes; null where it stands not in the text held. */
  readonly passage: string | null;
  /** How many passages say something of it. */
  readonly passages: number;
  /** Whether a sum of it is printed, and whether a price is: what one paid is not what came in. */
  readonly withSum: boolean;
  readonly withPrice: boolean;
  /** Whether all of it is another's, passed on: nothing of it stands in the article's own words. */
  readonly viaAnother: boolean;
}

/** What outside documents have of a row. */
interface MatrixDocuments {
  /** What they say of the plainest claims, each value once; empty where no article makes one. */
  readonly values: readonly AssessmentValue[];
  /** Ids of the documents that the row itself names, where no article does. */
  readonly named: readonly string[];
  /** Ids of the documents that give a sum of it. */
  readonly sums: readonly string[];
}

export interface MatrixRow {
  readonly row: FundingRow;
  readonly cells: readonly MatrixCell[];
  readonly documents: MatrixDocuments;
}

/** Which text has what, arranged once: a row for all income and for each said source of it, a cell for each article, and what outside documents have. */
export const arrangeMatrix = once((investigation: Investigation): readonly MatrixRow[] =>
  arrangeFunding(investigation).plateRows.map((row) => {
    const assertions = assertionsOf(investigation, row.id);
    const plainest = new Set(plainestClaims(investigation, row.id).map(({ id }) => id));
    return {
      row,
      cells: investigation.articles.map(({ slug }) => {
        const own = assertions.filter(({ article }) => article === slug);
        return cellOf(row.id, slug, own, plainest);
      }),
      documents: documentsOf(investigation, row.id),
    };
  }),
);

/** The assertions about a row: claims about a source, or, of all income, those that print a sum of it. */
function assertionsOf({ claims }: Investigation, row: string): Assertion[] {
  return claims
    .filter(({ kind }) => kind !== 'context')
    .flatMap((claim) =>
      claim.assertions.filter((assertion) =>
        row === sumOfAll ? hasSum(assertion, row) : claim.streams.includes(row),
      ),
    );
}

function cellOf(
  row: string,
  article: string,
  own: readonly Assertion[],
  plainest: ReadonlySet<string>,
): MatrixCell {
  const first = own.find(({ claim }) => plainest.has(claim)) ?? own[0];
  return {
    article,
    passage: first?.passages[0]?.id ?? null,
    passages: own.reduce((sum, { passages }) => sum + passages.length, 0),
    withSum: own.some((assertion) => hasSum(assertion, row)),
    withPrice: own.some(({ figures }) => figures.some((each) => each.of === row && isPrice(each))),
    viaAnother: own.length > 0 && own.every(({ attribution }) => attribution.speaker !== 'outlet'),
  };
}

function hasSum({ figures }: Assertion, row: string): boolean {
  return figures.some((each) => each.of === row && !isPrice(each));
}

function isPrice({ nature }: Figure): boolean {
  return nature === 'price';
}

function documentsOf(investigation: Investigation, row: string): MatrixDocuments {
  const node = investigation.nodes.find(({ id }) => id === row);
  const values = plainestClaims(investigation, row).flatMap(({ assessment }) =>
    assessment === null ? [] : [assessment.value],
  );
  return {
    values: [...new Set(values)],
    named: node?.references ?? [],
    sums: investigation.documents
      .filter(({ figures }) => figures.some(({ of }) => of === row))
      .map(({ id }) => id),
  };
}
