import { given } from '../../../support/attributions.ts';
import { describe, expect, test } from 'vitest';
import type { Investigation } from '../../../../src/model/types.ts';
import { matrixSentences } from '../../../../src/charts/matrix/words.ts';
import { arrangeFunding } from '../../../../src/charts/funding/graph.ts';
import { arrangeMatrix, type MatrixRow } from '../../../../src/charts/matrix/matrix.ts';
import { examined, readFull, readSound } from '../../../support/fixtures.ts';

const full = examined(readFull());
const sound = examined(readSound());
const matrixOf = (of: Investigation): readonly MatrixRow[] => arrangeMatrix(of);

test('rows are those of the graph, the total first; columns are the articles', () => {
  const matrix = matrixOf(full);
  expect(matrix.map(({ row }) => row)).toEqual(arrangeFunding(full).plateRows);
  for (const { cells } of matrix) {
    expect(cells.map(({ article }) => article)).toEqual(full.articles.map(({ slug }) => slug));
  }
});

test('every claim about a said source of income is in the cell of each article that makes it, and no other', () => {
  const matrix = matrixOf(full);
  const cell = (row: string, article: string) =>
    matrix.find((each) => each.row.id === row)?.cells.find((each) => each.article === article);
  for (const stream of full.nodes.filter(({ kind }) => kind === 'stream')) {
    for (const { slug } of full.articles) {
      const passages = full.claims
        .filter(({ kind, streams }) => kind !== 'context' && streams.includes(stream.id))
        .flatMap(({ assertions }) => assertions)
        .filter(({ article }) => article === slug)
        .flatMap((assertion) => assertion.passages);
      expect(cell(stream.id, slug)?.passages).toBe(passages.length);
      expect(cell(stream.id, slug)?.passage === null).toBe(passages.length === 0);
    }
  }
});

test('every figure with something that it is of marks its cell as one with a sum', () => {
  const summed = full.claims
    .flatMap(({ assertions }) => assertions)
    .flatMap(({ article, figures }) => figures.map(({ of }) => ({ article, of })))
    .filter(({ of }) => of !== null);
  expect(summed.length).toBeGreaterThan(3);
  const marked = matrixOf(full).flatMap(({ row, cells }) =>
    cells
      .filter(({ withSum, withPrice }) => withSum || withPrice)
      .map(({ article }) => `${row.id} ${article}`),
  );
  expect(new Set(marked)).toEqual(new Set(summed.map(({ article, of }) => `${of} ${article}`)));
});

describe('a cell is via another', () => {
  const assertions = sound.claims.flatMap((claim) =>
    claim.streams.includes('flour') ? claim.assertions : [],
  );
  const speaking = (speaker: string): Investigation => ({
    ...sound,
    claims: sound.claims.map((claim) => ({
      ...claim,
      assertions: claim.assertions.map((assertion) => ({
        ...assertion,
        attribution: given(speaker),
      })),
    })),
  });
  const via = (of: Investigation) =>
    matrixOf(of)
      .filter(({ row }) => row.id === 'flour')
      .flatMap(({ cells }) => cells.filter(({ passages }) => passages > 0))
      .map(({ viaAnother }) => viaAnother);

  test('where nothing of it stands in the article’s own words', () => {
    expect(assertions.length).toBeGreaterThan(0);
    expect(new Set(via(speaking('unnamed')))).toEqual(new Set([true]));
    expect(new Set(via(speaking('outlet')))).toEqual(new Set([false]));
  });
});

test('shuffled input gives the same matrix', () => {
  const shuffled = { ...full, nodes: full.nodes.toReversed(), flows: full.flows.toReversed() };
  expect(matrixOf(shuffled)).toEqual(matrixOf(full));
});

test('the sentences under it name every row once as said or not said', () => {
  const matrix = matrixOf(full);
  const sentences = matrixSentences(full, matrix).join(' ');
  for (const { row, cells } of matrix.filter((each) => each.row.kind === 'stream')) {
    const said = cells.filter(({ passage }) => passage !== null).length;
    const once = said === full.articles.length || said < 2;
    if (once) expect(sentences).toContain(row.label);
  }
  expect(matrixSentences(sound, matrixOf(sound)).join(' ')).not.toMatch(/undefined|null|NaN/);
});
