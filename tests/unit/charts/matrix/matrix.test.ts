import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Investigation } from '../../../../src/model/types.ts';
import { examineFolder } from '../../../../src/disk/examine-folder.ts';
import { matrixSentences } from '../../../../src/charts/matrix/words.ts';
import { arrangeFunding } from '../../../../src/charts/funding/graph.ts';
import { arrangeMatrix, type MatrixRow } from '../../../../src/charts/matrix/matrix.ts';
import { project } from '../../../support/build-site.ts';

function examined(folder: string): Investigation {
  const { investigation } = examineFolder(folder);
  if (investigation === null) throw new Error(`${folder} has problems.`);
  return investigation;
}

const real = examined(project);
const sound = examined(join(project, 'tests/fixtures/sound'));
const matrixOf = (of: Investigation): readonly MatrixRow[] => arrangeMatrix(of);

test('rows are those of the graph, the total first; columns are the articles', () => {
  const matrix = matrixOf(real);
  expect(matrix.map(({ row }) => row)).toEqual(arrangeFunding(real).plateRows);
  for (const { cells } of matrix) {
    expect(cells.map(({ article }) => article)).toEqual(real.articles.map(({ slug }) => slug));
  }
});

test('every claim about a said source of income is in the cell of each article that makes it, and no other', () => {
  const matrix = matrixOf(real);
  const cell = (row: string, article: string) =>
    matrix.find((each) => each.row.id === row)?.cells.find((each) => each.article === article);
  for (const stream of real.nodes.filter(({ kind }) => kind === 'stream')) {
    for (const { slug } of real.articles) {
      const passages = real.claims
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
  const summed = real.claims
    .flatMap(({ assertions }) => assertions)
    .flatMap(({ article, figures }) => figures.map(({ of }) => ({ article, of })))
    .filter(({ of }) => of !== null);
  expect(summed.length).toBeGreaterThan(3);
  const marked = matrixOf(real).flatMap(({ row, cells }) =>
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
      assertions: claim.assertions.map((assertion) => ({ ...assertion, speaker })),
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
  const shuffled = { ...real, nodes: real.nodes.toReversed(), flows: real.flows.toReversed() };
  expect(matrixOf(shuffled)).toEqual(matrixOf(real));
});

test('the sentences under it name every row once as said or not said', () => {
  const matrix = matrixOf(real);
  const sentences = matrixSentences(real, matrix).join(' ');
  for (const { row, cells } of matrix.filter((each) => each.row.kind === 'stream')) {
    const said = cells.filter(({ passage }) => passage !== null).length;
    const once = said === real.articles.length || said < 2;
    if (once) expect(sentences).toContain(row.label);
  }
  expect(matrixSentences(sound, matrixOf(sound)).join(' ')).not.toMatch(/undefined|null|NaN/);
});
