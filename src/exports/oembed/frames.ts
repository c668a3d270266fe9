import { arrangeTimeline } from '../../charts/timeline/timeline.ts';
import type { Investigation } from '../../model/types.ts';
import { frameClaim } from '../../things/claim/claim-embed.ts';
import { chartFramesOf } from '../embeds/chart-frame.ts';
import { frameEvent } from '../embeds/event-frame.ts';
import type { Frame } from '../embeds/frame.ts';

/** Everything of which a page offers a snippet: claims as they stand and in the latest version, events, charts. */
export function listFrames(investigation: Investigation): Frame[] {
  const version = investigation.versions.at(-1)?.version ?? 1;
  return [
    ...investigation.claims.flatMap((claim) => [
      frameClaim(investigation, claim, null),
      frameClaim(investigation, claim, version),
    ]),
    ...arrangeTimeline(investigation).map((item) => frameEvent(investigation, item)),
    ...chartFramesOf(investigation, null).map(({ frame }) => frame),
  ];
}
