import type { ChartId } from '../content/chart-ids.ts';
import { chainChart } from './chain/chart.ts';
import { fundingChart } from './funding/chart.ts';
import type { Chart, ChartEmbed, ChartFile, ChartPage } from './kit/chart.ts';
import { namingChart } from './naming/chart.ts';
import { provenanceChart } from './provenance/chart.ts';
import { sentencesChart } from './sentences/chart.ts';
import { sumsChart } from './sums/chart.ts';
import { timelineChart } from './timeline/chart.ts';
import { trailChart } from './trail/chart.ts';

/** The register: every chart by its id, in the order in which charts are listed. */
export const charts: Readonly<Record<ChartId, Chart>> = {
  chain: chainChart,
  funding: fundingChart,
  naming: namingChart,
  provenance: provenanceChart,
  sentences: sentencesChart,
  sums: sumsChart,
  timeline: timelineChart,
  trail: trailChart,
};

const all = Object.entries(charts) as readonly (readonly [ChartId, Chart])[];

/** The charts that can be embedded. */
export const embeddedCharts = all.flatMap(([id, { page, embed }]) =>
  page === null || embed === null ? [] : [{ id, page, embed }],
) satisfies readonly { id: ChartId; page: ChartPage; embed: ChartEmbed }[];

/** The embeds of charts that are now a part of another one: their addresses show that one, and say so. */
export const formerEmbeds = embeddedCharts.flatMap(({ id, page, embed }) => {
  const { formerly } = charts[id];
  return (formerly?.ids ?? []).map((former) => ({
    ...{ id, page, embed, former, notice: formerly?.notice ?? '' },
  }));
});

/** The charts that are also a file. */
export const chartFiles = all.flatMap(([id, { page, file }]) =>
  page === null || file === null ? [] : [{ id, page, file }],
) satisfies readonly { id: ChartId; page: ChartPage; file: ChartFile }[];

/** The pages that are cited for a chart. */
export const citedCharts = all.flatMap(([, { page, cited }]) =>
  page === null || cited === null ? [] : [{ path: page.path, title: cited }],
);

/** The address of a chart where it stands with all that belongs to it. */
export function addressOfChart({ path, section }: ChartPage): string {
  return section === null ? path : `${path}#${section}`;
}
