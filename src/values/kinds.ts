/** What the code has to know of a kind of thing; a kind has the fields that say something of it. */
interface Kind {
  /** What readers call it. */
  readonly label?: string;
  /** What belongs where its id is written, for a message. */
  readonly wanted?: string;
  /** The address of its page within the site, from its root; `article` is the one in which a passage stands. */
  readonly page?: (id: string, article: string) => string;
  /** Its place within that page, where it is a part of it. */
  readonly within?: (id: string) => string;
  /** Its id is a promise; the things with which it goes, the nearest first. */
  readonly goesWith?: (id: string, articles: readonly string[]) => string[];
  /** Links of prose lead to it: as evidence, on which words can rest, or about the site. */
  readonly mentioned?: 'evidence' | 'about';
}

const alone = () => [];
const own = (id: string) => id;

/** Every kind of thing that can be named, written or promised; those that are promised in the order in which the ledger has them. */
export const kinds = {
  article: {
    label: 'article',
    wanted: 'an article',
    page: (id: string) => `/articles/${id}/`,
    goesWith: alone,
    mentioned: 'evidence',
  },
  paragraph: {
    label: 'paragraph',
    page: (id: string) => `/articles/${splitId(id)[0]}/`,
    within: (id: string) => splitId(id)[1],
    goesWith: (id: string) => [`article:${above(id)}`],
  },
  sentence: {
    label: 'sentence',
    page: (id: string) => `/articles/${splitId(id)[0]}/`,
    within: (id: string) => splitId(id)[1],
    goesWith: (id: string) => [`article:${above(id)}`],
  },
  claim: {
    label: 'claim',
    wanted: 'a claim',
    page: (id: string) => `/claims/${id}/`,
    goesWith: alone,
    mentioned: 'evidence',
  },
  assertion: {
    label: 'account of an article',
    wanted: 'an assertion: <claim>/<article>',
    page: (id: string) => `/claims/${splitId(id)[0]}/`,
    within: own,
    goesWith: (id: string, articles: readonly string[]) => [
      `claim:${above(id)}`,
      `article:${articleIn(id, articles)}`,
    ],
  },
  passage: {
    label: 'quotation',
    wanted: 'a passage: <claim>/<article>/q1',
    page: (_id: string, article: string) => `/articles/${article}/`,
    within: own,
    goesWith: goesWithAssertion,
    mentioned: 'evidence',
  },
  figure: {
    label: 'figure',
    wanted: 'a figure: <claim>/<article>/f1, or <document>/f1',
    page: (id: string) => (ofDocument(id) ? '/documents/' : `/claims/${splitId(id)[0]}/`),
    within: own,
    goesWith: (id: string, articles: readonly string[]) =>
      ofDocument(id) ? [`document:${above(id)}`] : goesWithAssertion(id, articles),
  },
  event: {
    label: 'event',
    wanted: 'an event',
    page: (id: string) => `/timeline/${id}/`,
    goesWith: alone,
    mentioned: 'evidence',
  },
  stream: {
    label: 'said source of income',
    wanted: 'a said source of income, a node of kind stream in content/funding.yaml',
    page: (id: string) => `/funding/${id}/`,
    goesWith: alone,
    mentioned: 'evidence',
  },
  flow: {
    label: 'line of the graph',
    wanted: 'a line of the graph: <from>--<to>',
    page: () => '/funding/',
    within: own,
    goesWith: (id: string) => id.split('--').map((node) => `stream:${node}`),
  },
  difference: {
    label: 'question',
    wanted: 'a difference',
    page: (id: string) => `/differences/${id}/`,
    goesWith: alone,
    mentioned: 'evidence',
  },
  speaker: {
    label: 'speaker',
    wanted: 'a speaker with a page: an official, a body or an outlet',
    page: (id: string) => `/speakers/${id}/`,
    goesWith: alone,
    mentioned: 'about',
  },
  document: {
    label: 'outside document',
    wanted: 'an outside document',
    page: () => '/documents/',
    within: own,
    goesWith: alone,
    mentioned: 'evidence',
  },
  section: {
    label: 'section',
    wanted: 'a section of the story',
    page: () => '/',
    within: own,
    goesWith: alone,
    mentioned: 'about',
  },
  finding: {
    label: 'finding',
    wanted: 'a finding, or a sentence of the box',
    page: () => '/',
    // Told apart from the sections of the same page.
    within: (id: string) => `finding/${id}`,
    goesWith: alone,
  },
  'shared-section': { page: (id: string) => `/story/${id}/` },
  detail: {
    wanted: 'a detail of the trail in content/investigation.yaml',
    page: () => '/trail/',
    within: own,
    mentioned: 'about',
  },
  rule: {
    wanted: 'a rule of the build',
    page: () => '/method/',
    within: own,
    mentioned: 'about',
  },
  count: { wanted: 'a count', mentioned: 'about' },
  chart: { wanted: 'a chart', mentioned: 'evidence' },
  node: { wanted: 'a node of content/funding.yaml' },
  actor: { wanted: 'an actor in content/actors.yaml' },
  voice: { wanted: 'an actor in content/actors.yaml, or outlet, or unnamed' },
  sum: { wanted: 'a said source of income, or total' },
  party: { wanted: 'an actor, an article or an outside document' },
  evidence: { wanted: 'an outside document, an article, or a passage: <claim>/<article>/q1' },
  thing: { wanted: 'a thing with its kind, such as claim:<id>' },
} as const satisfies Readonly<Record<string, Kind>>;

/** The kinds of which these fields of the table say something. */
export type KindWith<Field extends keyof Kind> = {
  [kind in keyof typeof kinds]: (typeof kinds)[kind] extends Readonly<Record<Field, unknown>>
    ? kind
    : never;
}[keyof typeof kinds];

/** What has an address. */
export type AddressKind = KindWith<'page'>;

/** Things whose ids are promises. */
export type PromisedKind = KindWith<'goesWith'>;

/** What an id that is written somewhere must name. */
export type IdKind = KindWith<'wanted'>;

/** What a link in prose leads to. */
export type ReferenceKind = KindWith<'mentioned'>;

/** Tells of words whether they are kinds of which all these fields of the table say something. */
export function isKindWith<Field extends keyof Kind>(
  ...fields: readonly Field[]
): (word: string) => word is KindWith<Field> {
  const told = Object.entries<Kind>(kinds).filter(([, kind]) =>
    fields.every((each) => each in kind),
  );
  const names: ReadonlySet<string> = new Set(told.map(([name]) => name));
  return (word): word is KindWith<Field> => names.has(word);
}

/** The kinds of which all these fields of the table say something, in its order. */
export function kindsWith<Field extends keyof Kind>(
  ...fields: readonly Field[]
): readonly KindWith<Field>[] {
  return Object.keys(kinds).filter(isKindWith(...fields));
}

/** Things whose ids are promises, in the order in which the ledger has them. */
export const promisedKinds = kindsWith('goesWith');

function splitId(id: string): [string, string] {
  const slash = id.indexOf('/');
  return [id.slice(0, slash), id.slice(slash + 1)];
}

function above(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('/')));
}

function ofDocument(figure: string): boolean {
  return figure.split('/').length < 3;
}

function goesWithAssertion(id: string, articles: readonly string[]): string[] {
  return [
    `assertion:${above(id)}`,
    `claim:${splitId(id)[0]}`,
    `article:${articleIn(id, articles)}`,
  ];
}

/** The article of an assertion, passage or figure: the second part of the id, without the suffix. */
export function articleIn(id: string, articles: readonly string[]): string {
  const part = id.split('/')[1] ?? '';
  const fits = articles.filter((slug) => part === slug || part.startsWith(`${slug}-`));
  return (
    fits.reduce((longest, slug) => (slug.length > longest.length ? slug : longest), '') || part
  );
}
