import { fundingPageWords, matrixDescription } from '../funding/page-words.ts';
import type { Chart } from '../kit/chart.ts';
import { arrangeMatrix, type MatrixCell, type MatrixRow } from './matrix.ts';
import { matrixLabel, matrixLegend, matrixSentences } from './words.ts';

const width = 960;
const column = 640;
/** The heights of the table's head, of a line in a cell, and of what is around the lines of a row, in CSS pixels. */
const headHeight = 90;
const lineHeight = 21;
const rowPadding = 22;

/** Which text has what: a table, which has its height from the words in its cells. */
export const matrixChart: Chart = {
  page: {
    path: '/funding/',
    section: 'matrix',
    title: () => fundingPageWords.matrix,
    label: matrixLabel,
  },
  cited: null,
  embed: {
    name: 'The matrix',
    title: () => fundingPageWords.embedMatrix,
    description: () => matrixDescription,
    list: null,
    frame: (investigation) => {
      const rows = arrangeMatrix(investigation);
      return {
        width,
        height: rows.reduce((sum, row) => sum + heightOfRow(row), headHeight),
        narrow: null,
        column,
        said: [matrixLegend, ...matrixSentences(investigation, rows)],
        keys: [],
      };
    },
  },
  file: null,
};

function heightOfRow({ cells, documents }: MatrixRow): number {
  const lines = Math.max(documents.values.length, 1) + (documents.sums.length > 0 ? 1 : 0);
  return lineHeight * Math.max(lines, cells.some(isMarked) ? 2 : 1) + rowPadding;
}

function isMarked({ withSum, withPrice, viaAnother }: MatrixCell): boolean {
  return withSum || withPrice || viaAnother;
}
