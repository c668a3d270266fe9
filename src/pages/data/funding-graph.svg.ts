import { reviewLine, siteName } from '../../terms/imprint.ts';
import { lineNotice } from '../../terms/notices.ts';
import { wholeAddress } from '../../parts/addresses.ts';
import {
  fundingFinding,
  pictureWords,
  readingWords,
  restsWords,
} from '../../charts/funding/words.ts';
import { getInvestigation } from '../../site/investigation.ts';
import { aloneStyles } from '../../charts/kit/standalone-styles.ts';
import { writeAlone } from '../../charts/kit/standalone-svg.ts';
import { findLanes } from '../../charts/funding/funding-lanes.ts';
import { listLines } from '../../charts/funding/funding-lines.ts';
import { arrangeGraphRows, mostUnits } from '../../charts/funding/funding-rows.ts';
import { writeFunding } from '../../charts/funding/funding-svg.ts';
import { speakerSign, speakersOf } from '../../terms/names.ts';
import { placeFunding } from '../../charts/funding/place-funding.ts';
import { svgTag } from '../../charts/kit/svg-tag.ts';

/** /data/funding-graph.svg: the graph with its legend and notices, to be used anywhere. */
export function GET(): Response {
  const investigation = getInvestigation();
  const lines = listLines(investigation);
  const placed = placeFunding(
    findLanes(investigation, mostUnits),
    lines,
    arrangeGraphRows(investigation),
    pictureWords(investigation),
  );
  const rests = [...new Set(lines.map((line) => line.rests))].sort().toReversed();
  const named = speakersOf(
    investigation,
    lines.flatMap(({ assertions }) => assertions),
  );
  const version = investigation.versions.at(-1);
  const body = writeAlone(
    { ...placed, inside: writeFunding(placed, null) },
    {
      title: fundingFinding(investigation),
      keys: rests.map((on) => ({
        sign: svgTag('path', { class: 'line', 'data-rests': on, d: 'M0 0H36' }, true),
        words: restsWords[on],
      })),
      speakers: named.map((id) => speakerSign(investigation, id)),
      notices: [
        lineNotice,
        ...readingWords,
        `${siteName}: ${investigation.title} ${wholeAddress('/funding/')}${version === undefined ? '' : `, version ${version.version}, ${version.date}`}.`,
        reviewLine(investigation.story),
      ],
      styles: aloneStyles(),
    },
  );
  return new Response(body, { headers: { 'content-type': 'image/svg+xml' } });
}
