import { sumOfAll } from '../../model/known.ts';
import type { Lanes } from './lanes.ts';
import { byPlace } from './order.ts';
import { totalLabel } from './page-words.ts';
import type { FundingNode, Investigation } from '../../model/types.ts';

/** A row of the plate on which graph, matrix and sums stand side by side. */
export interface FundingRow {
  /** `total`, or the id of a said source of income. */
  readonly id: string;
  readonly label: string;
  readonly kind: 'total' | 'stream';
  /** Whether no claim is about it: only outside documents name it, and it has no line. */
  readonly documentsOnly: boolean;
  /** Its height where rows are shared, in whole units; `data-rows` says it to the styles. */
  readonly units: number;
}

/** A row with its place below the head of the plate, in CSS pixels. */
export interface PlacedRow {
  readonly id: string;
  readonly y: number;
  readonly height: number;
}

/** The height of a unit: a line of the graph with its box. */
export const rowUnit = 44;
/** The height of the head above the rows: names of columns, or rulers. */
export const plateHead = 64;
/** A row has room for a name of several lines, or a cell of the matrix. */
const fewestUnits = 2;
/** No row is higher than this; what is beyond is folded into the lists. */
export const mostUnits = 24;
/** What a row of sums needs for each, and besides. */
const unitsOfFigure = 0.75;
const unitsBesides = 0.7;

/** The rows of the plate, for which those of the graph are given: the total, then the said sources of income as declared, those that only outside documents name last. */
export function sharedRows(
  investigation: Pick<Investigation, 'claims' | 'documents'>,
  rows: readonly FundingRow[],
): FundingRow[] {
  const total = {
    id: sumOfAll,
    label: totalLabel,
    kind: 'total' as const,
    documentsOnly: false,
    units: fewestUnits,
  };
  return [total, ...rows].map((row) => ({
    ...row,
    units: Math.min(
      mostUnits,
      Math.max(fewestUnits, row.units, unitsOfFigures(countFigures(investigation, row.id))),
    ),
  }));
}

/** The rows of the graph where it stands alone: without the total, and no higher than its lines need. */
export function arrangeGraphRows(
  investigation: Pick<Investigation, 'nodes' | 'claims'>,
  { used, portsOf }: Lanes,
): FundingRow[] {
  const streams = investigation.nodes.filter(({ kind }) => kind === 'stream').sort(byPlace);
  const named = new Set(investigation.claims.flatMap((claim) => claim.streams));
  const joined = (id: string) => portsOf(id).left + portsOf(id).right > 0;
  const units = (id: string) => Math.max(joined(id) ? fewestUnits : 1, used.get(id) ?? 0);
  const row = ({ id, label }: FundingNode, documentsOnly: boolean): FundingRow => ({
    id,
    label,
    kind: 'stream',
    documentsOnly,
    units: units(id),
  });
  return [
    ...streams.filter(({ id }) => named.has(id)).map((node) => row(node, false)),
    ...streams.filter(({ id }) => !named.has(id)).map((node) => row(node, true)),
  ];
}

/** Stacks rows; with `wide` false each stands alone, at its own top. */
export function placeRows(
  rows: readonly FundingRow[],
  { wide }: { readonly wide: boolean },
): PlacedRow[] {
  let y = 0;
  return rows.map(({ id, units }) => {
    const height = units * rowUnit;
    const placed = { id, y: wide ? y : 0, height };
    y += height;
    return placed;
  });
}

function unitsOfFigures(count: number): number {
  return count === 0 ? 0 : Math.ceil(count * unitsOfFigure + unitsBesides);
}

/** How many sums there are, never which: no number moves a row. */
function countFigures(
  { claims, documents }: Pick<Investigation, 'claims' | 'documents'>,
  id: string,
): number {
  const printed = claims.flatMap(({ streams, assertions }) =>
    assertions
      .flatMap((assertion) => assertion.figures)
      .filter(({ of }) => (of === null ? streams.includes(id) : of === id)),
  );
  const estimated = documents.flatMap(({ figures }) => figures.filter(({ of }) => of === id));
  return printed.length + estimated.length;
}
