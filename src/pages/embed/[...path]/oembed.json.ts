import { listFrames } from '../../../exports/oembed/frames.ts';
import { describeFrame } from '../../../exports/oembed/oembed.ts';
import { getInvestigation } from '../../../site/investigation.ts';

interface Props {
  readonly text: string;
}

export function getStaticPaths() {
  const investigation = getInvestigation();
  return listFrames(investigation).map((frame) => ({
    params: { path: frame.embed.slice('/embed/'.length, -1) },
    props: { text: describeFrame(investigation, frame) },
  }));
}

/** <embed>/oembed.json: what an embed says of itself to sites that set it. */
export function GET({ props: { text } }: { readonly props: Props }): Response {
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
