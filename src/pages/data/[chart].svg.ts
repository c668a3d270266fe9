import type { APIContext } from 'astro';
import { addressOfChart, chartFiles } from '../../charts/index.ts';
import { writeAlone } from '../../charts/kit/svg/standalone.ts';
import { wholeAddress } from '../../parts/addresses.ts';
import { getInvestigation } from '../../site/investigation.ts';
import { contactLine, reviewLine, siteName } from '../../terms/imprint.ts';
import { speakerSign } from '../../terms/names.ts';

export function getStaticPaths() {
  return chartFiles.map((chart) => ({ params: { chart: chart.file.name }, props: chart }));
}

/** /data/<name>.svg: a chart with its legend and notices, to be used anywhere. */
export function GET({ props }: APIContext<(typeof chartFiles)[number]>): Response {
  const { id, page, file } = props;
  const investigation = getInvestigation();
  const { scene, title, keys, speakers, notices } = file.draw(investigation);
  const version = investigation.versions.at(-1);
  const edition = version === undefined ? '' : `, version ${version.version}, ${version.date}`;
  const address = wholeAddress(addressOfChart(page));
  const words = {
    title,
    keys,
    speakers: speakers.map((by) => speakerSign(investigation, by)),
    notices: [
      ...notices,
      `${siteName}: ${investigation.title} ${address}${edition}.`,
      reviewLine(investigation.story),
      contactLine(investigation),
    ],
  };
  return new Response(writeAlone(scene, words, id), {
    headers: { 'content-type': 'image/svg+xml' },
  });
}
