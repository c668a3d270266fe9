import { lineNotice } from '../../terms/notices.ts';
import { speakerSign } from '../../terms/names.ts';
import type { RestsOn } from '../chain/graph.ts';
import type { Chart, ChartEmbed, ChartFile } from '../kit/chart-entry.ts';
import type { Key } from '../kit/svg/standalone.ts';
import { keysOfGraph } from './keys.ts';
import { arrangeFunding } from './graph.ts';
import { fundingPageWords, graphDescription } from './page-words.ts';
import { drawFunding } from './picture.ts';
import { fundingFinding, readingWords, restsWords } from './words.ts';

const embed: ChartEmbed = {
  name: fundingPageWords.embedName,
  title: fundingFinding,
  description: (investigation) => graphDescription(fundingFinding(investigation)),
  list: 'folded',
  frame: (investigation) => {
    const { rests, speakers } = keysOfGraph(investigation, arrangeFunding(investigation));
    return {
      ...{ scenes: drawFunding(investigation), framed: false },
      said: [...readingWords, fundingPageWords.meanings],
      keys: [
        [
          ...rests.map((on) => restsWords[on]),
          fundingPageWords.stop,
          ...speakers.map((by) => speakerSign(investigation, by).name),
        ],
      ],
    };
  },
};

const file: ChartFile = {
  name: 'funding-graph',
  label: fundingPageWords.graphFile,
  draw: (investigation) => {
    const { rests, stops, speakers } = keysOfGraph(investigation, arrangeFunding(investigation));
    const key = (path: string, on: RestsOn, words: string): Key => ({
      sign: { kind: 'line', part: 'line', rests: on, path },
      words,
    });
    return {
      scene: drawFunding(investigation).wide,
      title: fundingFinding(investigation),
      keys: [
        ...rests.map((on) => key('M0 0H36', on, restsWords[on])),
        ...(stops ? [key('M0 0H36M36 -7V7', 'printed', fundingPageWords.stop)] : []),
      ],
      speakers,
      notices: [lineNotice, ...readingWords],
    };
  },
};

/** The graph of said sources of income, channels and lines. */
const chart: Chart = {
  page: {
    path: '/funding/',
    section: null,
    title: fundingFinding,
    label: fundingPageWords.wholePage,
  },
  cited: fundingFinding,
  embed,
  file,
  formerly: { ids: ['matrix'], notice: fundingPageWords.formerMatrix },
};

export default chart;
