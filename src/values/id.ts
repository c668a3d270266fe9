/** The HTML id of a thing: its id with `/` as `.`, which stands in no id. */
export function htmlId(id: string): string {
  return id.replaceAll('/', '.');
}

/** HTML ids that the story's page has of itself; no section may have one of them. */
export const ownIds: readonly string[] = [
  'articles',
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
  return htmlId(`finding/${id}`);
}

/** The HTML id of the n-th block of prose in a section of the story. */
export function blockHtmlId(section: string | null, n: number): string {
  return htmlId(section === null ? `p${n}` : `${section}/p${n}`);
}

/** What has an address. The id of a figure begins with that of its assertion or document, that of a paragraph or sentence with its article's. */
export type AddressKind =
  | 'article'
  | 'claim'
  | 'assertion'
  | 'passage'
  | 'figure'
  | 'paragraph'
  | 'sentence'
  | 'document'
  | 'event'
  | 'stream'
  | 'flow'
  | 'difference'
  | 'speaker'
  | 'section'
  | 'finding'
  | 'shared-section'
  | 'rule';

/** The address of a thing within the site, from its root, with a leading slash; a passage's id is `<claim>/<article>/q1`. */
export function addressOf(kind: AddressKind, id: string, article?: string): string {
  switch (kind) {
    case 'article':
      return `/articles/${id}/`;
    case 'claim':
      return `/claims/${id}/`;
    case 'assertion':
      return `/claims/${id.slice(0, id.indexOf('/'))}/#${htmlId(id)}`;
    case 'passage':
      return `/articles/${article ?? ''}/#${htmlId(id)}`;
    case 'figure':
      return id.split('/').length > 2
        ? `/claims/${id.slice(0, id.indexOf('/'))}/#${htmlId(id)}`
        : `/documents/#${htmlId(id)}`;
    case 'paragraph':
    case 'sentence':
      return `/articles/${id.replace('/', '/#')}`;
    case 'document':
      return `/documents/#${id}`;
    case 'event':
      return `/timeline/${id}/`;
    case 'stream':
      return `/funding/${id}/`;
    case 'flow':
      return `/funding/#${id}`;
    case 'difference':
      return `/differences/${id}/`;
    case 'speaker':
      return `/speakers/${id}/`;
    case 'section':
      return `/#${id}`;
    case 'finding':
      return `/#${findingHtmlId(id)}`;
    case 'shared-section':
      return `/story/${id}/`;
    case 'rule':
      return `/method/#${id}`;
  }
}

/** The id of an assertion: `<claim>/<article>`, with `-<suffix>` when an article makes the claim twice. */
export function assertionId(claim: string, article: string, suffix?: string): string {
  return `${claim}/${article}${suffix === undefined ? '' : `-${suffix}`}`;
}
