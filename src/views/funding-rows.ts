import { sumOfAll } from '../investigation/known.ts';
import { findLanes } from './funding-lanes.ts';
import { byPlace } from './funding-order.ts';
import type { FundingNode, Investigation } from '../investigation/types.ts';

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

/** The height of a unit: a line of the graph with its box. The same stands in plate.css. */
export const rowUnit = 44;
/** The height of the head above the rows: names of columns, or rulers. */
export const plateHead = 64;
/** A row has room for a name of several lines, or a cell of the matrix. */
const fewestUnits = 2;
/** The styles know heights up to this; what is beyond is folded into the lists. */
export const mostUnits = 24;
const unitsOfFigure = 0.625;

type Source = Pick<Investigation, 'nodes' | 'flows' | 'claims' | 'documents'>;

/** The rows of the plate: the total, then the said sources of income as declared, those that only outside documents name last. */
export function arrangeRows(investigation: Source, totalLabel: string): FundingRow[] {
  const { claims } = investigation;
  const { used } = findLanes(investigation, mostUnits);
  const streams = investigation.nodes.filter(({ kind }) => kind === 'stream').sort(byPlace);
  const named = new Set(claims.flatMap((claim) => claim.streams));
  const rows = [
    { id: sumOfAll, label: totalLabel, kind: 'total' as const, documentsOnly: false },
    ...streams.filter(({ id }) => named.has(id)).map((node) => rowOf(node, false)),
    ...streams.filter(({ id }) => !named.has(id)).map((node) => rowOf(node, true)),
  ];
  return rows.map((row) => ({
    ...row,
    units: Math.min(
      mostUnits,
      Math.max(
        fewestUnits,
        used.get(row.id) ?? 0,
        Math.ceil(countFigures(investigation, row.id) * unitsOfFigure),
      ),
    ),
  }));
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

function rowOf({ id, label }: FundingNode, documentsOnly: boolean) {
  return { id, label, kind: 'stream' as const, documentsOnly };
}

/** How many sums there are, never which: no number moves a row. */
function countFigures({ claims, documents }: Source, id: string): number {
  const figures = [
    ...claims.flatMap(({ assertions }) => assertions.flatMap((assertion) => assertion.figures)),
    ...documents.flatMap((document) => document.figures),
  ];
  return figures.filter(({ of }) => of === id).length;
}
