import { type AddressKind, kinds } from './kinds.ts';

/** The HTML id of a thing: its id with `/` as `.`, which stands in no id. */
export function htmlId(id: string): string {
  return id.replaceAll('/', '.');
}

/** HTML ids that the story's page has of itself; no section may have one of them. */
export const ownIds: readonly string[] = [
  'articles',
  'back',
  'central',
  'cite-files',
  'cite-this',
  'contents',
  'findings',
  'funding-lines',
  'main',
  'report',
  'support-box',
  'whole-chain-caption',
];

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
