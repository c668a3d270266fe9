import { reviewLine, siteName } from '../../terms/imprint.ts';
import { wholeAddress } from '../../parts/addresses.ts';
import { getInvestigation } from '../../site/investigation.ts';
import { conditionsOf, sumKeys, sumNotice, sumReading } from '../../charts/sums/words.ts';
import type { Band } from '../../charts/kit/scene.ts';
import { joinScenes } from '../../charts/kit/stack.ts';
import { writeAlone } from '../../charts/kit/standalone.ts';
import { speakerSign, speakersOf } from '../../terms/names.ts';
import { drawSums } from '../../charts/sums/picture.ts';
import { sumTable } from '../../charts/sums/sums.ts';

const key = { kind: 'band', x: 0, y: -6, width: 34, height: 12, start: 'drawn' } as const;

/** /data/sums.svg: the sums on their scale, with legend and notices, to be used anywhere. */
export function GET(): Response {
  const investigation = getInvestigation();
  const sums = sumTable(investigation).rows.flatMap((row) => row.sums);
  const named = speakersOf(
    investigation,
    sums.flatMap((sum) => (sum.from === 'article' ? sum.assertion : [])),
  );
  const version = investigation.versions.at(-1);
  const body = writeAlone(
    joinScenes(drawSums(investigation).wide),
    {
      title: 'Sums, as printed',
      keys: sumKeys.map(({ key: name, words: told }) => ({
        sign: {
          ...key,
          end: name === 'fading' ? 'open' : 'drawn',
          hollow: name === 'hollow',
        } satisfies Band,
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
    },
    'sums',
  );
  return new Response(body, { headers: { 'content-type': 'image/svg+xml' } });
}
