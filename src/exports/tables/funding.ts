import { documentsAmong } from '../../model/find.ts';
import type { Assertion, Claim, Figure, Investigation } from '../../model/types.ts';
import { arrangeFunding } from '../../charts/funding/graph.ts';
import { byPlace } from '../../charts/funding/order.ts';
import { articleOf } from '../../model/find.ts';
import { publicId } from '../../redaction/private-persons.ts';
import { at } from '../../text/at.ts';
import { publish } from './publish.ts';
import { flowFields, nodeFields } from './published-fields.ts';
import { quoteWhole, shownFigure } from '../../things/quotation/quotations.ts';

/** A box of the funding graph; `documents` are those that name it where no article does. */
interface NodeExport {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly tier: string;
  readonly documents: readonly string[];
}

/** A line of the funding graph: a published claim, not proof. */
interface EdgeExport {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly moves: string;
  /** What the line rests on: `printed`, `inferred`. */
  readonly rests: string;
  /** Words of its claims' quotations that stand on it. */
  readonly words: readonly string[];
  readonly claims: readonly string[];
  readonly statements: string;
  readonly assessments: readonly string[];
  /** The passage that says that the group was paid, for a line of money into it. */
  readonly paid: string | null;
}

/** A sum or number as printed and as data, with its whole sentence, who says so and what outside documents say. */
interface FigureExport {
  readonly id: string;
  readonly words: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly per: string;
  readonly bound: string;
  readonly nature: string;
  readonly of: string | null;
  readonly readBecause: string | null;
  /** An article's slug or a document's id. */
  readonly source: string;
  readonly sourceKind: 'article' | 'document';
  /** As printed: an actor's id, `outlet`, `unnamed`, a private person by role, or whom the document names. */
  readonly by: string;
  /** Whether that it is this speaker is our inference. */
  readonly byInferred: boolean;
  readonly claim: string | null;
  readonly statement: string | null;
  readonly assessment: string | null;
  /** The whole sentence of an article; null for a document, which is told in our words only. */
  readonly sentence: string | null;
  readonly note: string | null;
}

/** The boxes of the funding graph, by their declared places. */
export function exportNodes(investigation: Investigation): NodeExport[] {
  const { nodes, tiers } = investigation;
  return nodes.toSorted(byPlace).map((node) => {
    const { id, label, kind, tier, references } = publish(node, nodeFields);
    return {
      id,
      label,
      kind,
      tier: at(tiers, tier),
      documents: documentsAmong(investigation, references),
    };
  });
}

/** The lines of the funding graph, in the order of its list. */
export function exportEdges(investigation: Investigation): EdgeExport[] {
  return arrangeFunding(investigation).lines.map(({ flow, rests, claims }) => {
    const { id, from, to, moves, paid, words } = publish(flow, flowFields);
    return {
      ...{ id, from, to, moves, rests, words },
      claims: claims.map((claim) => claim.id),
      statements: claims.map(({ statement }) => statement).join(' '),
      assessments: claims.flatMap(({ assessment }) => assessment?.value ?? []),
      paid,
    };
  });
}

/** Every figure of an article, then every figure of an outside document. */
export function exportFigures(investigation: Investigation): FigureExport[] {
  const printed = investigation.claims.flatMap((claim) =>
    claim.assertions.flatMap((assertion) =>
      assertion.figures.map((figure) => ofArticle(investigation, claim, assertion, figure)),
    ),
  );
  const documented = investigation.documents.flatMap((document) =>
    document.figures.map((figure): FigureExport => ({
      ...dataOf(figure),
      words: figure.words,
      source: document.id,
      sourceKind: 'document',
      by: figure.by,
      byInferred: false,
      claim: null,
      statement: null,
      assessment: null,
      sentence: null,
      note: figure.note,
    })),
  );
  return [...printed, ...documented];
}

function ofArticle(
  investigation: Investigation,
  claim: Claim,
  assertion: Assertion,
  figure: Figure,
): FigureExport {
  const article = articleOf(investigation, assertion.article);
  const sentences = quoteWhole(article, assertion);
  return {
    ...dataOf(figure),
    words: shownFigure(article, assertion, figure),
    source: assertion.article,
    sourceKind: 'article',
    by: publicId(investigation, assertion.attribution.speaker),
    byInferred: assertion.attribution.known === 'inferred',
    claim: claim.id,
    statement: claim.statement,
    assessment: claim.assessment?.value ?? null,
    sentence: sentences
      .flatMap((whole) => whole.sentences)
      .map(({ pieces }) => pieces.map(({ text }) => text).join(''))
      .join(' '),
    note: null,
  };
}

function dataOf({ id, value, unit, per, bound, nature, of, readBecause }: Figure) {
  const [low, high] = typeof value === 'number' ? [value, value] : (value ?? [null, null]);
  return { id, low, high, unit, per, bound, nature, of, readBecause };
}

/** The columns of the boxes as a table. */
export const nodesColumns = ['id', 'label', 'kind', 'tier', 'documents'] as const;

/** The columns of the lines as a table. */
export const edgesColumns = [
  ...(['id', 'from', 'to', 'moves', 'rests', 'words'] as const),
  ...(['claims', 'statements', 'assessments', 'paid'] as const),
] as const;

/** The columns of the figures as a table. */
export const figuresColumns = [
  ...(['id', 'words', 'low', 'high', 'unit', 'per', 'bound', 'nature', 'of'] as const),
  ...([
    'readBecause',
    'source',
    'sourceKind',
    'by',
    'byInferred',
    'claim',
    'statement',
    'assessment',
    'sentence',
    'note',
  ] as const),
] as const;
