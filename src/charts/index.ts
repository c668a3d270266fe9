import { type ChartId, chartIds } from '../content/chart-ids.ts';
import type { Chart, ChartEmbed, ChartFile, ChartPage } from './kit/chart-entry.ts';

/** Every chart by its id, in the order in which charts are listed: what `chart.ts` in its folder says of it. */
const all = await Promise.all(
  chartIds.map(async (id) => {
    const { default: chart } = (await import(`./${id}/chart.ts`)) as { readonly default: Chart };
    return [id, chart] as const;
  }),
);

/** The charts by their ids. */
export const charts = Object.fromEntries(all) as Readonly<Record<ChartId, Chart>>;

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
