import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { writeCsv } from '../../../../src/exports/tables/csv.ts';
import {
  edgesColumns,
  exportEdges,
  exportFigures,
  exportNodes,
  figuresColumns,
  nodesColumns,
} from '../../../../src/exports/tables/funding.ts';
import { renderGexf } from '../../../../src/exports/tables/gexf.ts';
import { examined, readFull } from '../../../support/fixtures.ts';

const investigation = examined(readFull());
const figures = exportFigures(investigation);
const privatePersons = investigation.actors.filter(({ kind }) => kind === 'private-person');

const tables = [
  ['nodes', writeCsv(nodesColumns, exportNodes(investigation)), investigation.nodes.length],
  ['edges', writeCsv(edgesColumns, exportEdges(investigation)), investigation.flows.length],
  ['figures', writeCsv(figuresColumns, figures), figures.length],
] as const;

test.each(tables)('%s are parsed back, every row whole', (_, csv, count) => {
  const rows: string[][] = parse(csv);
  expect(rows.length).toBe(count + 1);
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[-=+@]/);
});

test('every figure of every article and document is there, with its words in its sentence', () => {
  const printed = investigation.claims
    .flatMap(({ assertions }) => assertions)
    .flatMap((assertion) => assertion.figures);
  const documented = investigation.documents.flatMap((document) => document.figures);
  expect(figures.map(({ id }) => id)).toEqual([...printed, ...documented].map(({ id }) => id));
  for (const { sourceKind, sentence, words, statement } of figures) {
    if (sourceKind === 'document') continue;
    expect(sentence).toContain(words);
    expect(statement).not.toBeNull();
  }
});

test('every column has a name that is a field, and no field is left out', () => {
  const [node] = exportNodes(investigation);
  const [edge] = exportEdges(investigation);
  expect(Object.keys(node ?? {}).sort()).toEqual([...nodesColumns].sort());
  expect(Object.keys(edge ?? {}).sort()).toEqual([...edgesColumns].sort());
  expect(Object.keys(figures[0] ?? {}).sort()).toEqual([...figuresColumns].sort());
});

test('no private person is named as whose words a figure is', () => {
  expect(privatePersons.length).toBeGreaterThan(0);
  for (const { by } of figures) {
    for (const { id, name } of privatePersons) expect([id, name]).not.toContain(by);
  }
});

test('lines lead from box to box', () => {
  const ids = new Set(exportNodes(investigation).map(({ id }) => id));
  for (const { from, to, claims } of exportEdges(investigation)) {
    expect([ids.has(from), ids.has(to), claims.length > 0]).toEqual([true, true, true]);
  }
});

test('the graph is read back by another library, every line of it', () => {
  const edges = exportEdges(investigation).map(({ from, to, moves }) => ({
    from,
    to,
    kind: moves,
  }));
  const read = parseGexf(Graph, renderGexf({ nodes: exportNodes(investigation), edges }, 'Lines'));
  expect(read.order).toBe(investigation.nodes.length);
  expect(read.size).toBe(edges.length);
});
