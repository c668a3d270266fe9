import { type AddressKind, kinds } from './kinds.ts';

/** The HTML id of a thing: its id with `/` as `.`, which stands in no id. */
export function htmlId(id: string): string {
  return id.replaceAll('/', '.');
}

/** A page on which things stand by their ids. */
export type SharedPage = 'story' | 'documents' | 'timeline' | 'claims' | 'trail';

const onEveryPage = ['cite-files', 'cite-this', 'embed', 'list', 'main', 'pictures', 'report'];
const inCharts = /^(?:narrow|wide)-[a-z]$|-caption$/u;

/** HTML ids that such pages have of themselves, by name and by form. */
const ownIds: Readonly<Record<SharedPage, readonly (string | RegExp)[]>> = {
  story: [
    ...['articles', 'back', 'central', 'contents', 'finding', 'findings', 'funding-lines'],
    ...['provenance', 'support-box', inCharts, /^p[1-9]\d*$/u],
  ],
  documents: [/^kind-/u, 'not-read'],
  timeline: ['all', /^(?:by|in)-(?:all|outlet|unnamed|\d+)$/u, /^(?:dates|kind)-/u, inCharts],
  claims: [],
  trail: ['background', 'shows', inCharts],
};

/** Whether a page has a part of its own with this HTML id, so that no thing on it may have it. */
export function isOwnId(page: SharedPage, id: string): boolean {
  return [...onEveryPage, ...ownIds[page]].some((own) =>
    typeof own === 'string' ? own === id : own.test(id),
  );
}

/** The HTML id of a finding, or of a sentence of the box: told apart from the sections of the same page. */
export function findingHtmlId(id: string): string {
  return htmlId(kinds.finding.within(id));
}

/** The HTML id of the n-th block of prose in a section of the story. */
export function blockHtmlId(section: string | null, n: number): string {
  return htmlId(section === null ? `p${n}` : `${section}/p${n}`);
}

/** The address of a thing within the site, from its root, with a leading slash; that of a passage needs its article. */
export function addressOf(kind: Exclude<AddressKind, 'passage'>, id: string): string;
export function addressOf(kind: AddressKind, id: string, article: string): string;
export function addressOf(kind: AddressKind, id: string, article = ''): string {
  const { page, within }: Addressed = kinds[kind];
  return page(id, article) + (within === undefined ? '' : `#${htmlId(within(id))}`);
}

interface Addressed {
  readonly page: (id: string, article: string) => string;
  readonly within?: (id: string) => string;
}

/** The id of an assertion: `<claim>/<article>`, with `-<suffix>` when an article makes the claim twice. */
export function assertionId(claim: string, article: string, suffix: string | null): string {
  return `${claim}/${article}${suffix === null ? '' : `-${suffix}`}`;
}

/** The id of a line of the funding graph. */
export function flowId({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from}--${to}`;
}
