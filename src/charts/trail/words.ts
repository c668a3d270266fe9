import type { Attribution, Investigation } from '../../model/types.ts';
import { href } from '../../parts/addresses.ts';
import { speakerSign } from '../../terms/names.ts';
import { countInWords, textName, trailWords } from '../../things/trail/words.ts';
import { withoutIdentity } from '../../things/trail/trail.ts';
import { addressOf, htmlId } from '../../values/id.ts';
import { shortDate } from '../../values/dates/date-words.ts';
import type { Sign } from '../kit/scene.ts';
import type { TrailStretch } from './columns.ts';
import type { TrailWordsOfPicture } from './layout.ts';

/** Words of the embed, the file and the link to the page. */
export const trailChartWords = {
  embed: 'The trail of the details',
  file: 'Trail of the details, SVG',
  page: 'Which detail was told where, and when: the picture with all words',
} as const;

/** The sign of all who have none of their own. */
export const otherSign: Sign = { number: 'other', mark: '+', inferred: false };

/** The sign of whom words are given to. */
function trailSign(investigation: Pick<Investigation, 'actors'>, by: Attribution | null): Sign {
  if (by === null) return otherSign;
  const known = withoutIdentity(investigation, by);
  const { actor, number, mark, inferred } = speakerSign(investigation, known);
  return actor?.mark === null ? otherSign : { number, mark, inferred };
}

/** The words of the picture. */
export function trailPictureWords(investigation: Investigation): TrailWordsOfPicture {
  return {
    noteOf: countInWords,
    stretch: stretchInWords,
    column: ({ day, unordered }, { columns }) =>
      day !== null
        ? dayInWords(day)
        : unordered.length > 0 && columns.length > 1
          ? trailWords.noDay
          : null,
    articles: (texts) =>
      texts.filter(({ article }) => article !== null).map((text) => textName(investigation, text)),
    signOf: ({ by }) => trailSign(investigation, by),
    hrefOf: (cell) => href(`${trailAddress}#${htmlId(cell)}`),
  };
}

const trailAddress = addressOf('detail', '').replace('#', '');

/** The months of a stretch, short. */
function stretchInWords({ from, to }: TrailStretch): string {
  if (from === null || to === null) return trailWords.undated;
  const last = new Date(Date.parse(to) - 1).toISOString();
  const [a, b] = [from, last].map((day) => day.slice(0, '2001-03'.length));
  return shortDate(a === b ? from.slice(0, '2001-03'.length) : `${a}/${b}`);
}

function dayInWords(day: string): string {
  return String(Number(day.slice('2001-03-'.length)));
}
