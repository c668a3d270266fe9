import { reviewLine, siteName } from '../../terms/imprint.ts';
import { wholeAddress } from '../../parts/addresses.ts';
import { totalLabel } from '../../charts/funding/words.ts';
import { getInvestigation } from '../../site/investigation.ts';
import { conditionsOf, sumKeys, sumNotice, sumReading, sumWords } from '../../charts/sums/words.ts';
import { aloneStyles, lightColours } from '../../charts/kit/standalone-styles.ts';
import { writeBand } from '../../charts/kit/band-svg.ts';
import { writeAlone } from '../../charts/kit/standalone-svg.ts';
import { arrangeRows } from '../../charts/funding/funding-rows.ts';
import { speakerSign, speakersOf } from '../../terms/names.ts';
import { placeSums } from '../../charts/sums/place-sums.ts';
import { arrangeSums } from '../../charts/sums/sums.ts';
import { writeSums } from '../../charts/sums/sums-svg.ts';

/** Its width, in CSS pixels: that of the wide drawing. */
const width = 960;
const { ink } = lightColours;
const key = { x: 0, y: -6, width: 34, height: 12, start: 'drawn' } as const;

/** /data/sums.svg: the sums on their scale, with legend and notices, to be used anywhere. */
export function GET(): Response {
  const investigation = getInvestigation();
  const table = arrangeSums(investigation, arrangeRows(investigation, totalLabel));
  const words = sumWords(investigation, table.currency);
  const placed = placeSums(table, { width, shared: false }, words);
  const sums = table.rows.flatMap((row) => row.sums);
  const named = speakersOf(
    investigation,
    sums.flatMap((sum) => (sum.from === 'article' ? sum.assertion : [])),
  );
  const version = investigation.versions.at(-1);
  const pieces = writeSums(placed, words, null, { name: 'sums', ink }).map(({ inside }) => inside);
  const body = writeAlone(
    { ...placed, inside: pieces.join('') },
    {
      title: 'Sums, as printed',
      keys: sumKeys.map(({ key: name, words: told }) => ({
        sign: writeBand(
          { ...key, end: name === 'fading' ? 'open' : 'drawn' },
          name === 'hollow',
          'sums',
          ink,
        ),
        words: told,
      })),
      speakers: named.map((id) => speakerSign(investigation, id)),
      notices: [
        sumNotice,
        ...sumReading,
        ...conditionsOf(investigation, sums).map(({ condition }) => condition),
        `${siteName}: ${investigation.title} ${wholeAddress('/funding/#sums')}${version === undefined ? '' : `, version ${version.version}, ${version.date}`}.`,
        reviewLine(investigation.story),
      ],
      styles: aloneStyles(),
    },
  );
  return new Response(body, { headers: { 'content-type': 'image/svg+xml' } });
}
