import { speakerSign } from '../../terms/names.ts';
import { fundingPageWords } from '../funding/page-words.ts';
import type { Chart, ChartEmbed, ChartFile } from '../kit/chart.ts';
import type { Band } from '../kit/scene.ts';
import { heightOf, joinScenes } from '../kit/stack.ts';
import { drawSums } from './picture.ts';
import { readSums } from './sums.ts';
import { conditionsOf, sumKeys, sumNotice, sumReading, sumsLabels } from './words.ts';

const embed: ChartEmbed = {
  name: sumsLabels.embed,
  title: () => fundingPageWords.sums,
  description: () => fundingPageWords.embedSums,
  list: 'folded',
  frame: (investigation) => {
    const { wide, narrow } = drawSums(investigation);
    const whole = joinScenes(wide);
    const { sums, speakers } = readSums(investigation);
    const conditions = conditionsOf(investigation, sums).map(
      ({ condition, difference }) => `${condition} ${difference.question}`,
    );
    return {
      width: whole.width,
      height: whole.height,
      narrow: heightOf(narrow),
      column: 736,
      said: [`${sumNotice} ${sumReading.join(' ')}`, ...conditions],
      keys: [
        sumKeys.map(({ words }) => words),
        speakers.map((by) => speakerSign(investigation, by).name),
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
      scene: joinScenes(drawSums(investigation).wide),
      title: fundingPageWords.sums,
      keys: sumKeys.map(({ key, words }) => ({ sign: signOf(key), words })),
      speakers,
      notices: [
        sumNotice,
        ...sumReading,
        ...conditionsOf(investigation, sums).map(({ condition }) => condition),
      ],
    };
  },
};

function signOf(key: (typeof sumKeys)[number]['key']): Band {
  return {
    kind: 'band',
    ...{ x: 0, y: -6, width: 34, height: 12 },
    start: 'drawn',
    end: key === 'fading' ? 'open' : 'drawn',
    hollow: key === 'hollow',
  };
}

/** What each said source of income is said to bring in, on one scale. */
export const sumsChart: Chart = {
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
