import { reviewLine, siteName } from '../../terms/imprint.ts';
import { lineNotice } from '../../terms/notices.ts';
import { wholeAddress } from '../../parts/addresses.ts';
import { fundingFinding, readingWords, restsWords } from '../../charts/funding/words.ts';
import { getInvestigation } from '../../site/investigation.ts';
import type { Line } from '../../charts/kit/scene.ts';
import { writeAlone } from '../../charts/kit/standalone.ts';
import { arrangeFunding } from '../../charts/funding/graph.ts';
import { drawFunding } from '../../charts/funding/picture.ts';
import { speakerSign, speakersOf } from '../../terms/names.ts';

/** /data/funding-graph.svg: the graph with its legend and notices, to be used anywhere. */
export function GET(): Response {
  const investigation = getInvestigation();
  const { lines } = arrangeFunding(investigation);
  const rests = [...new Set(lines.map((line) => line.rests))].sort().toReversed();
  const named = speakersOf(
    investigation,
    lines.flatMap(({ assertions }) => assertions),
  );
  const version = investigation.versions.at(-1);
  const body = writeAlone(
    drawFunding(investigation).alone,
    {
      title: fundingFinding(investigation),
      keys: rests.map((on) => ({
        sign: { kind: 'line', part: 'line', rests: on, path: 'M0 0H36' } satisfies Line,
        words: restsWords[on],
      })),
      speakers: named.map((id) => speakerSign(investigation, id)),
      notices: [
        lineNotice,
        ...readingWords,
        `${siteName}: ${investigation.title} ${wholeAddress('/funding/')}${version === undefined ? '' : `, version ${version.version}, ${version.date}`}.`,
        reviewLine(investigation.story),
      ],
    },
    'funding',
  );
  return new Response(body, { headers: { 'content-type': 'image/svg+xml' } });
}
