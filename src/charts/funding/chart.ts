import { lineNotice } from '../../terms/notices.ts';
import { speakerSign } from '../../terms/names.ts';
import type { Chart, ChartEmbed, ChartFile } from '../kit/chart.ts';
import { arrangeFunding } from './graph.ts';
import { fundingPageWords, graphDescription } from './page-words.ts';
import { drawFunding } from './picture.ts';
import { fundingFinding, readingWords, restsWords } from './words.ts';

const embed: ChartEmbed = {
  name: fundingPageWords.embedName,
  title: fundingFinding,
  description: (investigation) => graphDescription(fundingFinding(investigation)),
  list: 'instead',
  frame: (investigation) => {
    const { width, height } = drawFunding(investigation).alone;
    const { equal, speaker, underSource, meanings } = fundingPageWords;
    const { speakers } = arrangeFunding(investigation);
    return {
      ...{ width, height, narrow: null, column: width },
      said: [fundingFinding(investigation), lineNotice + equal, speaker, underSource + meanings],
      keys: [Object.values(restsWords), speakers.map((by) => speakerSign(investigation, by).name)],
    };
  },
};

const file: ChartFile = {
  name: 'funding-graph',
  label: fundingPageWords.graphFile,
  draw: (investigation) => {
    const { lines, speakers } = arrangeFunding(investigation);
    const rests = [...new Set(lines.map((line) => line.rests))].sort().toReversed();
    return {
      scene: drawFunding(investigation).alone,
      title: fundingFinding(investigation),
      keys: rests.map((on) => ({
        sign: { kind: 'line', part: 'line', rests: on, path: 'M0 0H36' },
        words: restsWords[on],
      })),
      speakers,
      notices: [lineNotice, ...readingWords],
    };
  },
};

/** The graph of said sources of income, channels and lines. */
export const fundingChart: Chart = {
  page: {
    path: '/funding/',
    section: null,
    title: fundingFinding,
    label: fundingPageWords.wholePage,
  },
  cited: fundingFinding,
  embed,
  file,
};
