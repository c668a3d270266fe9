import { digestOfText, madeUpDay, madeUpPerson, madeUpThing } from './made-up-words.ts';

export interface MadeUpArticle {
  readonly slug: string;
  readonly rank: number;
  readonly text: string;
  readonly empty: readonly string[];
}

export const sumEach = 5;

export function headOf({ slug, rank, text, empty }: MadeUpArticle): object {
  return {
    ...{ seed: `${slug}.txt`, sha256: digestOfText(text), form: 'plain', language: 'en' },
    rights: {
      ...{ publish: 'full', basis: 'Made up.', 'decided-by': 'A. Writer' },
      'decided-on': '2021-01-01',
    },
    outlet: { value: `o-${pad(rank % 12)}`, how: 'reported' },
    headline: { value: null, how: 'not-found' },
    author: { value: null, how: 'not-found' },
    date: { value: dayOf(rank), how: 'reported' },
    address: { value: null, how: 'not-found' },
    'no-claim': empty.map((words) => ({ words, because: 'Made up.' })),
    compared: 'Nothing was compared.',
  };
}

export function figureOf(value: number, claim: number, streams: number): object {
  const words = `about $${value} a month`;
  const of = `n-${pad(streamOf(claim, streams))}`;
  return { words, value, unit: 'USD', per: 'month', bound: 'about', nature: 'income', of };
}

export function claimOf(claim: number, assertions: readonly object[], streams: number): object {
  const isSum = claim % sumEach === 1;
  return {
    ...{ statement: `The articles report the ${madeUpThing(claim)} of the trade.` },
    ...{ label: `The ${madeUpThing(claim)}`, kind: isSum ? 'income' : 'allegation' },
    ...(isSum ? { streams: [`n-${pad(streamOf(claim, streams))}`] } : {}),
    ...{ 'drafted-by': 'A. Writer', assertions },
    assessment: { value: 'not-examined', because: 'We did not look into this.' },
  };
}

export function eventOf(rank: number, slug: string, claim: string): object {
  return {
    ...{
      statement: `The article dates the ${madeUpThing(rank)}.`,
      label: `The ${madeUpThing(rank)}`,
    },
    ...{ words: `on ${madeUpDay(rank)}`, passage: `${claim}/${slug}/q1`, date: dayOf(rank) },
    ...{ dates: 'said', because: 'It is printed so.', claims: [claim], article: slug },
  };
}

export function differencesOf(
  claims: readonly { readonly id: string; readonly list: readonly object[] }[],
) {
  return claims
    .filter((_, at) => at % 10 === 1)
    .map(({ id, list }) => ({
      id: `d-${id}`,
      head: {
        ...{ question: `How much is the trade of ${id} said to earn?`, 'drafted-by': 'A. Writer' },
        positions: list.slice(0, 3).map((assertion) => positionOf(id, assertion)),
        condition: 'If they mean the same months.',
      },
    }))
    .filter(({ head }) => new Set(head.positions.map(({ words }) => words)).size > 1);
}

function positionOf(claim: string, assertion: object): { assertion: string; words: string } {
  const { article, figures } = assertion as { article: string; figures: { words: string }[] };
  return { assertion: `${claim}/${article}`, words: figures[0]?.words ?? '' };
}

export function actorsOf(people: number, count: number): object[] {
  return [
    ...Array.from({ length: people }, (_, at) => ({
      ...{ id: `s-${pad(at)}`, name: madeUpPerson(at), kind: 'official' },
      ...{ role: `holder of office ${at}`, spellings: [madeUpPerson(at)] },
      mark: markOf(at),
    })),
    ...Array.from({ length: Math.min(12, count) }, (_, at) => ({
      ...{ id: `o-${pad(at)}`, name: `Paper ${at + 1}`, kind: 'outlet', role: 'newspaper' },
    })),
  ];
}

export function fundingOf(
  streams: number,
  claims: readonly { readonly id: string; readonly list: readonly object[] }[],
): object {
  const sums = claims.filter((_, claim) => claim % sumEach === 1);
  return {
    tiers: ['Said sources of income', 'The group'],
    nodes: [
      ...Array.from({ length: streams }, (_, at) => ({
        ...{ id: `n-${pad(at)}`, label: `Trade ${at + 1}`, kind: 'stream', tier: 0, order: at },
      })),
      { id: 'group', label: 'The group', kind: 'group', tier: 1, order: 0 },
    ],
    flows: Array.from({ length: streams }, (_, at) => {
      const its = sums.filter((_, sum) => sum % streams === at);
      const [first] = its;
      return {
        ...{ from: `n-${pad(at)}`, to: 'group', moves: 'money', claims: its.map(({ id }) => id) },
        paid: `${positionOf(first?.id ?? '', first?.list[0] ?? {}).assertion}/q1`,
      };
    }),
  };
}

function streamOf(claim: number, streams: number): number {
  return Math.floor(claim / sumEach) % streams;
}

export const documentHead = {
  ...{ id: 'register', publisher: 'An office', interest: 'It keeps the register.' },
  ...{ title: 'A register', date: '2021-01-01', address: 'https://office.example/register' },
  ...{ kind: 'primary', read: 'whole', language: 'en', says: 'It names nothing of this.' },
};

export const storyHead = {
  ...{ headline: 'What is said', standfirst: 'The articles say things.', genre: 'Explainer' },
  findings: [{ id: 'said', text: 'The articles say [a thing](claim:c-00000).' }],
  supports: [{ id: 'said-too', text: 'The articles say [a thing](claim:c-00000).' }],
  'does-not-support': [{ id: 'not-said', text: 'That [it is so](claim:c-00000).' }],
  'drafted-by': 'A. Writer',
};

export const storyBody = `## [The story](section:the-story)

[It is said](claim:c-00000) in [](count:articles) articles.

![Who is named](chart:chain)

![What it is said to live on](chart:funding)

![What it is said to earn](chart:sums)

![When](chart:timeline)`;

/** JSON is YAML, and says the same to every parser. */
export function write(value: object): string {
  if (Array.isArray(value)) return `${JSON.stringify(value, null, 1)}\n`;
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${JSON.stringify(part)}\n`)
    .join('');
}

function markOf(rank: number): string {
  return String.fromCharCode(65 + (rank % 26), 97 + Math.floor(rank / 26));
}

function dayOf(rank: number): string {
  return new Date(Date.UTC(2001, 0, 1 + rank)).toISOString().slice(0, 10);
}

export function pad(number: number): string {
  return String(number).padStart(5, '0');
}
