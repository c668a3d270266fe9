import Graph from 'graphology';
import { parse } from 'graphology-gexf';
import { expect, test } from 'vitest';
import { examine } from '../../../../src/checks/examine.ts';
import { exportChains, graphClaims } from '../../../../src/exports/tables/chains.ts';
import { exportDifferences } from '../../../../src/exports/tables/differences.ts';
import { renderGexf } from '../../../../src/exports/tables/gexf.ts';
import { differenceColumns, differenceRows } from '../../../../src/exports/tables/rows.ts';
import { writeDataFiles } from '../../../../src/exports/data/data-files.ts';
import { readSound } from '../../../support/fixtures.ts';

function sound() {
  const { investigation } = examine(readSound());
  if (investigation === null) throw new Error('The sound fixture has problems.');
  return investigation;
}

test('the graph is read back by another library, with every node and edge', () => {
  const graph = graphClaims(sound());
  const read = parse(Graph, renderGexf(graph, 'A "description" & <more>'));
  expect(read.order).toBe(graph.nodes.length);
  expect(read.size).toBe(graph.edges.length);
  for (const { id, label, kind } of graph.nodes) {
    expect(read.getNodeAttributes(id)).toMatchObject({ label, kind });
  }
});

test('signs that XML knows, and characters that it forbids, leave the graph readable', () => {
  const label = '<a href="x">&\u0000\u0008\u001f𝌆 ‘quoted’</a>';
  const nodes = [{ id: 'a&"<', label, kind: 'claim' }];
  const read = parse(Graph, renderGexf({ nodes, edges: [] }, label));
  expect(read.nodes()).toEqual(['a&"<']);
  expect(read.getNodeAttribute('a&"<', 'label')).toBe('<a href="x">&𝌆 ‘quoted’</a>');
});

test('the graph holds articles, documents and claims, and nobody', () => {
  const { nodes } = graphClaims(sound());
  expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(['article', 'claim', 'document']));
});

test('exported chains name no private person', () => {
  const investigation = sound();
  const text = JSON.stringify(
    exportChains(investigation).assertions.map(({ speaker, relays, tracedTo }) => [
      speaker,
      relays,
      tracedTo?.speaker,
      tracedTo?.relays,
    ]),
  );
  const persons = investigation.actors.filter(({ kind }) => kind === 'private-person');
  expect(persons.length).toBeGreaterThan(0);
  for (const { id, name } of persons) {
    expect(text).not.toContain(id);
    expect(text).not.toContain(name);
  }
});

test('the answers to differences have their columns without a row too', () => {
  const rows = differenceRows(sound());
  expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => [...differenceColumns]));
  expect(rows.length).toBeGreaterThan(0);
  const files = writeDataFiles({ ...sound(), differences: [] }, (path) => path);
  const empty = files.find(({ address }) => address === '/data/differences.csv');
  expect(empty?.text).toBe('"id","question","assertion","article","label","words","review"\r\n');
});

test('every position of a difference is exported with its words', () => {
  const investigation = sound();
  const { differences } = exportDifferences(investigation);
  expect(differences.map(({ positions }) => positions.length)).toEqual(
    investigation.differences.map(({ positions }) => positions.length),
  );
});
