import { speakerSign } from '../../terms/names.ts';
import { arrangeTrail, trailSpeakers } from '../../things/trail/trail.ts';
import { trailKeys, trailTitle, trailWords } from '../../things/trail/words.ts';
import type { Attribution, Investigation } from '../../model/types.ts';
import type { Chart } from '../kit/chart-entry.ts';
import { markAt } from '../kit/text.ts';
import type { Shape } from '../kit/scene.ts';
import { drawTrail } from './picture.ts';
import { otherSign, trailChartWords } from './words.ts';

const howToRead = [trailWords.standfirst, trailWords.order, trailWords.source, trailWords.part];

/** Which detail was told in which text, and when. */
const chart: Chart = {
  page: { path: '/trail/', section: null, title: trailTitle, label: trailChartWords.page },
  cited: trailTitle,
  embed: {
    name: trailChartWords.embed,
    title: trailTitle,
    description: () => trailWords.description,
    list: 'folded',
    frame: (investigation) => ({
      ...{ scenes: drawTrail(investigation), framed: true },
      said: [trailWords.source, trailWords.order, trailWords.part],
      keys: [trailKeys.map(({ words }) => words), speakerNames(investigation)],
    }),
  },
  file: {
    name: 'trail',
    label: trailChartWords.file,
    draw: (investigation) => ({
      scene: drawTrail(investigation).wide,
      title: trailTitle(investigation),
      keys: [
        ...trailKeys.map(({ key, words }) => ({ sign: keySign(key), words })),
        ...(speakersIn(investigation).includes(null)
          ? [{ sign: markAt(otherSign, 0, -8.5), words: trailWords.other }]
          : []),
      ],
      speakers: markedSpeakers(investigation),
      notices: howToRead,
    }),
  },
};

export default chart;

function speakersIn(investigation: Investigation): (Attribution | null)[] {
  return trailSpeakers(investigation, arrangeTrail(investigation).rows);
}

/** The speakers of the picture who have a sign of their own. */
function markedSpeakers(investigation: Investigation): Attribution[] {
  return speakersIn(investigation).filter((by) => by !== null);
}

function speakerNames(investigation: Investigation): string[] {
  return speakersIn(investigation).map((by) =>
    by === null ? trailWords.other : speakerSign(investigation, by).name,
  );
}

function keySign(key: (typeof trailKeys)[number]['key']): Shape {
  const data = { 'data-open': key === 'printed' ? undefined : '' };
  const mark = markAt({ ...otherSign, mark: ' ', inferred: key === 'inferred' }, 0, -8.5);
  return { kind: 'group', of: 'said', data, shapes: [mark] };
}
