import { isTime } from '../values/figures/rate.ts';
import {
  chartIds,
  type DifferenceChart,
  differenceChartId,
  differenceCharts,
} from '../content/chart-ids.ts';
import { claimCountNames, countNames } from '../content/prose/counts.ts';
import type { Drafts } from '../content/draft.ts';
import { rules } from '../problems/rules/index.ts';
import { assertionId, flowId } from '../values/id.ts';
import { type IdKind, kinds, kindsWith } from '../values/kinds.ts';
import { once } from './once.ts';
import { voicesWithoutActor } from './speakers.ts';

/** Kinds of thing with an address that are written, or stand in what is written; a thing is named `<kind>:<id>`. */
const addressed = kindsWith('goesWith', 'wanted');

/** Looks up what of a kind is described; null where a broken file hides it, so that one mistake is told once. */
export type Known = (kind: IdKind) => ReadonlySet<string> | null;

/** What a sum is of that is no said source of income. */
export const sumOfAll = 'total';

/** What stands in the story as a chart does, and is none: what the texts support, and what they do not. */
export const supportBox = 'support-box';

/** What belongs where the id of something is written, for a message. */
export function tellWanted(kind: IdKind): string {
  const { wanted } = kinds[kind];
  if (kind !== 'chart') return wanted;
  const ofDifferences = differenceCharts.map((chart) => differenceChartId(chart, '<difference>'));
  return `${wanted}: ${[...chartIds, supportBox].join(', ')}, or ${ofDifferences.join(', ')}`;
}

/** Collects every id that is described, from what was written, so that a quotation that is not found hides none. */
export const collectKnown = once((drafts: Drafts): Known => {
  const { broken } = drafts;
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const articles = [...idsOf(drafts.articles), ...broken.articles];
  const actors = drafts.actors?.value ?? null;
  const documents = drafts.documents && idsOf(drafts.documents.value);
  const nodes = drafts.funding?.value.nodes ?? null;
  const streams = nodes && idsOf(nodes.filter(({ kind }) => kind === 'stream'));
  const quoted = collectAssertions(drafts);
  const lists: { readonly [kind in Exclude<IdKind, 'thing'>]: readonly string[] | null } = {
    article: articles,
    claim: [...idsOf(drafts.claims), ...broken.claims],
    ...quoted,
    document: documents,
    event: [...idsOf(drafts.events), ...broken.events],
    stream: streams,
    flow: drafts.funding?.value.flows.map(flowId) ?? null,
    difference: [...idsOf(drafts.differences), ...broken.differences],
    speaker: actors && idsOf(actors.filter(({ kind }) => withPage.has(kind))),
    section: collectSections(drafts),
    finding:
      drafts.story?.findings
        .concat(drafts.story.supports, drafts.story.doesNotSupport)
        .map(({ id }) => id) ?? null,
    node: nodes && idsOf(nodes),
    actor: actors && idsOf(actors),
    voice: actors && [...idsOf(actors), ...voicesWithoutActor],
    sum: streams && [...streams, sumOfAll],
    party: actors && documents && [...idsOf(actors), ...articles, ...documents],
    evidence: documents && [...documents, ...articles, ...quoted.passage],
    detail: drafts.investigation && idsOf(drafts.investigation.value.trail),
    rule: Object.keys(rules),
    count: [...countNames, ...collectClaimCounts(drafts)],
    chart: [
      ...chartIds,
      supportBox,
      ...drafts.differences.flatMap((draft) =>
        differenceCharts
          .filter((chart) => canDraw[chart](draft.value, drafts))
          .map((chart) => differenceChartId(chart, draft.id)),
      ),
      ...broken.differences.flatMap((id) =>
        differenceCharts.map((chart) => differenceChartId(chart, id)),
      ),
    ],
  };
  const thing = addressed.flatMap((kind) => (lists[kind] ?? []).map((id) => `${kind}:${id}`));
  const sets = new Map<string, ReadonlySet<string> | null>(
    Object.entries({ ...lists, thing }).map(([kind, ids]) => [kind, ids && new Set(ids)]),
  );
  return (kind) => sets.get(kind) ?? null;
});

/** Whether an id names what it must name; what a broken file may hold passes. */
export function isKnown(drafts: Drafts, known: Known, kind: IdKind, id: string): boolean {
  if (kind === 'thing') {
    const named = addressed.find((one) => id.startsWith(`${one}:`));
    return named !== undefined && isKnown(drafts, known, named, id.slice(named.length + 1));
  }
  const ids = known(kind);
  if (ids === null || ids.has(id)) return true;
  if (!['assertion', 'passage', 'figure', 'evidence'].includes(kind)) return false;
  return drafts.broken.claims.some((claim) => id.startsWith(`${claim}/`));
}

/** Private persons and places have no page, and so no address. */
const withPage: ReadonlySet<string> = new Set(['official', 'body', 'outlet']);

type DifferenceValue = Drafts['differences'][number]['value'];

/** Whether a difference has what its chart draws. */
const canDraw: Readonly<
  Record<DifferenceChart, (difference: DifferenceValue, drafts: Drafts) => boolean>
> = {
  difference: () => true,
  twins: ({ positions }) => positions.length >= 2,
  steps: ({ steps }) => steps.length > 0,
  ratio: ({ positions, condition }, drafts) =>
    condition !== null &&
    positions.filter(({ assertion }) => hasSum(drafts, assertion)).length >= 2,
};

/** Whether an assertion prints a sum for a stretch of time; that of a broken claim passes. */
function hasSum({ claims, broken }: Drafts, assertion: string): boolean {
  if (broken.claims.some((claim) => assertion.startsWith(`${claim}/`))) return true;
  return claims.some(({ id, value }) =>
    value.assertions.some(
      ({ article, suffix, figures }) =>
        assertionId(id, article, suffix) === assertion &&
        figures.some((figure) => typeof figure.value === 'number' && isTime(figure.per)),
    ),
  );
}

function collectAssertions(drafts: Drafts) {
  const written = drafts.claims.flatMap(({ id, value }) =>
    value.assertions.map(({ article, suffix, quotes, figures }) => ({
      id: assertionId(id, article, suffix),
      quotes,
      figures,
    })),
  );
  const withFigures = [...written, ...(drafts.documents?.value ?? [])];
  const numbered = (id: string, letter: string, list: readonly unknown[]) =>
    list.map((_, index) => `${id}/${letter}${index + 1}`);
  return {
    assertion: written.map(({ id }) => id),
    passage: written.flatMap(({ id, quotes }) => numbered(id, 'q', quotes)),
    figure:
      drafts.documents && withFigures.flatMap(({ id, figures }) => numbered(id, 'f', figures)),
  };
}

/** Claims outside the question carry no count. */
function collectClaimCounts({ claims, broken }: Drafts): readonly string[] {
  const counted = claims.filter(({ value }) => value.kind !== 'context').map(({ id }) => id);
  return [...counted, ...broken.claims].flatMap((claim) =>
    claimCountNames.map((name) => `${claim}/${name}`),
  );
}

function collectSections({ story }: Drafts): readonly string[] | null {
  const headings = story?.body.blocks.filter(({ kind }) => kind === 'heading');
  const links = headings?.flatMap(({ references }) => references);
  return links?.filter(({ kind }) => kind === 'section').map(({ id }) => id) ?? null;
}
