import { lineNotice } from '../../terms/notices.ts';
import type { Investigation } from '../../model/types.ts';
import { arrangeFunding } from '../../charts/funding/graph.ts';
import { drawFunding } from '../../charts/funding/picture.ts';
import { fundingFinding, restsWords } from '../../charts/funding/words.ts';
import { heightOf } from '../../charts/kit/stack.ts';
import { arrangeMatrix, type MatrixCell } from '../../charts/matrix/matrix.ts';
import { matrixLegend, matrixSentences } from '../../charts/matrix/words.ts';
import { drawSums } from '../../charts/sums/picture.ts';
import { sumTable } from '../../charts/sums/sums.ts';
import { conditionsOf, sumKeys, sumNotice, sumReading } from '../../charts/sums/words.ts';
import { bandKeys, eventsWords } from '../../charts/timeline/event-words.ts';
import { drawTimeline } from '../../charts/timeline/picture.ts';
import { arrangeTimeline } from '../../charts/timeline/timeline.ts';
import { speakerSign, speakersOf } from '../../terms/names.ts';
import { heightOfKeys, heightOfWords } from './height-of-words.ts';
import { fundingPageWords } from '../../charts/funding/page-words.ts';

/** The charts that can be embedded. */
export type EmbeddedChart = 'funding' | 'matrix' | 'sums' | 'timeline';

/** What the frame of a chart needs, in CSS pixels; `narrow` is its height in a phone's column, null where it is a list there, which scrolls in its frame. */
export interface ChartEmbedSize {
  readonly width: number;
  readonly height: number;
  readonly narrow: number | null;
}

/** The width of a phone's column, for which the height of a narrow embed is given. */
export const phoneWidth = 360;

const pictureWidth = 1024;
const gutter = 32;
/** Title, foot, the summary of the list, and the space between them. */
const around = (width: number) => (width > phoneWidth ? 330 : 420);

/** The size of the frame of a chart, from what it draws and says. */
export function sizeChartEmbed(investigation: Investigation, chart: EmbeddedChart): ChartEmbedSize {
  return { funding: sizeGraph, matrix: sizeMatrix, sums: sizeSums, timeline: sizeTimeline }[chart](
    investigation,
  );
}

function namesOf(investigation: Investigation, assertions: Parameters<typeof speakersOf>[1]) {
  return speakersOf(investigation, assertions).map(
    (speaker) => speakerSign(investigation, speaker).name,
  );
}

function sizeGraph(investigation: Investigation): ChartEmbedSize {
  const { lines } = arrangeFunding(investigation);
  const { width, height } = drawFunding(investigation).alone;
  const names = namesOf(
    investigation,
    lines.flatMap(({ assertions }) => assertions),
  );
  const { equal, speaker, underSource, meanings } = fundingPageWords;
  const said = [fundingFinding(investigation), lineNotice + equal, speaker, underSource + meanings];
  return {
    width: width + 2 * gutter,
    height:
      around(width) +
      height +
      heightOfWords(said, width) +
      heightOfKeys(Object.values(restsWords), width) +
      heightOfKeys(names, width),
    narrow: null,
  };
}

function sizeMatrix(investigation: Investigation): ChartEmbedSize {
  const rows = arrangeMatrix(investigation);
  const width = pictureWidth - gutter;
  const marked = ({ withSum, withPrice, viaAnother }: MatrixCell) =>
    withSum || withPrice || viaAnother;
  const table = rows.reduce((sum, { cells, documents }) => {
    const lines = Math.max(documents.values.length, 1) + (documents.sums.length > 0 ? 1 : 0);
    return sum + 21 * Math.max(lines, cells.some(marked) ? 2 : 1) + 22;
  }, 90);
  const said = [matrixLegend, ...matrixSentences(investigation, rows)];
  return {
    width: pictureWidth,
    height: around(width) - 40 + table + heightOfWords(said, 640),
    narrow: null,
  };
}

function sizeSums(investigation: Investigation): ChartEmbedSize {
  const pictures = drawSums(investigation);
  const sums = sumTable(investigation).rows.flatMap((row) => row.sums);
  const names = namesOf(
    investigation,
    sums.flatMap((sum) => (sum.from === 'article' ? sum.assertion : [])),
  );
  const conditions = conditionsOf(investigation, sums).map(
    ({ condition, difference }) => `${condition} ${difference.question}`,
  );
  const size = (picture: keyof typeof pictures, column: number) =>
    around(column) +
    heightOf(pictures[picture]) +
    heightOfWords([`${sumNotice} ${sumReading.join(' ')}`, ...conditions], column) +
    heightOfKeys(
      sumKeys.map((key) => key.words),
      column,
    ) +
    heightOfKeys(names, column);
  return {
    width: pictureWidth,
    height: size('wide', 736),
    narrow: size('narrow', phoneWidth - gutter),
  };
}

function sizeTimeline(investigation: Investigation): ChartEmbedSize {
  const items = arrangeTimeline(investigation);
  const names = namesOf(
    investigation,
    items.flatMap(({ assertion }) => assertion ?? []),
  );
  const { cut, ...pictures } = drawTimeline(investigation);
  const size = (picture: keyof typeof pictures, column: number) => {
    const said = `${cut} ${lineNotice} ${eventsWords.sameInList}`;
    return (
      around(column) +
      heightOf(pictures[picture]) +
      heightOfWords([said, eventsWords.speaker], column) +
      heightOfKeys(
        bandKeys.map((key) => key.words),
        column,
      ) +
      heightOfKeys(names, column)
    );
  };
  return {
    width: pictureWidth,
    height: size('wide', 736),
    narrow: size('narrow', phoneWidth - gutter),
  };
}
