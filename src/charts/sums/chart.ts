import { speakerSign } from '../../terms/names.ts';
import { fundingPageWords } from '../funding/page-words.ts';
import type { Chart, ChartEmbed, ChartFile } from '../kit/chart-entry.ts';
import type { Scene } from '../kit/scene.ts';
import { drawKey } from './keys.ts';
import { drawSums } from './picture.ts';
import { readSums } from './sums.ts';
import { conditionsOf, sumKeys, sumNotice, sumReading, sumsLabels } from './words.ts';

const empty: Scene = { width: 320, height: 24, shapes: [] };

const embed: ChartEmbed = {
  name: sumsLabels.embed,
  title: () => fundingPageWords.sums,
  description: () => fundingPageWords.embedSums,
  list: 'folded',
  frame: (investigation) => {
    const { sums, speakers } = readSums(investigation);
    const conditions = conditionsOf(investigation, sums);
    return {
      scenes: drawSums(investigation) ?? { narrow: empty, wide: empty },
      framed: false,
      said: [
        `${sumNotice} ${sumReading.join(' ')}`,
        ...conditions.map(({ difference, condition }) => `${condition} ${difference.question}`),
      ],
      keys: [
        [
          ...sumKeys.map(({ words }) => words),
          ...speakers.map((by) => speakerSign(investigation, by).name),
        ],
      ],
    };
  },
};

const file: ChartFile = {
  name: 'sums',
  label: sumsLabels.file,
  draw: (investigation) => {
    const { sums, speakers } = readSums(investigation);
    return {
      scene: drawSums(investigation)?.wide ?? empty,
      title: fundingPageWords.sums,
      keys: sumKeys.map(({ key, words }) => ({
        sign: { kind: 'group', shapes: drawKey(key) },
        words,
      })),
      speakers,
      notices: [
        sumNotice,
        ...sumReading,
        ...conditionsOf(investigation, sums).map(({ condition }) => condition),
      ],
    };
  },
};

/** What each said source of income is said to bring in, on one scale. */
const chart: Chart = {
  page: {
    path: '/funding/',
    section: 'sums',
    title: () => fundingPageWords.sums,
    label: sumsLabels.page,
  },
  cited: null,
  embed,
  file,
};

export default chart;
