import { type AddressKind, addressOf } from './id.ts';

/** Kinds of thing whose ids are promises, in the order in which the ledger has them. */
export const promisedKinds = [
  'article',
  'paragraph',
  'sentence',
  'claim',
  'assertion',
  'passage',
  'figure',
  'event',
  'stream',
  'flow',
  'difference',
  'speaker',
  'document',
  'section',
  'finding',
] as const satisfies readonly AddressKind[];

export type PromisedKind = (typeof promisedKinds)[number];

/** A thing that is written `<kind>:<id>`. */
export interface Thing {
  readonly kind: PromisedKind;
  readonly id: string;
}

/** Reads `<kind>:<id>`; null where the kind is none. */
export function readThing(written: string): Thing | null {
  const kind = promisedKinds.find((each) => written.startsWith(`${each}:`));
  return kind === undefined ? null : { kind, id: written.slice(kind.length + 1) };
}

/** The address of a thing; `articles` are the ids of all articles, those that are gone too, since a passage's id holds one. */
export function addressOfThing({ kind, id }: Thing, articles: readonly string[]): string {
  return addressOf(kind, id, kind === 'passage' ? articleOf(id, articles) : undefined);
}

/** The things with which a thing goes, the nearest first: an assertion goes with its claim and with its article. */
export function goesWith({ kind, id }: Thing, articles: readonly string[]): string[] {
  const parts = id.split('/');
  const above = parts.slice(0, -1).join('/');
  switch (kind) {
    case 'paragraph':
    case 'sentence':
      return [`article:${above}`];
    case 'assertion':
      return [`claim:${above}`, `article:${articleOf(id, articles)}`];
    case 'passage':
    case 'figure':
      return parts.length < 3
        ? [`document:${above}`]
        : [`assertion:${above}`, `claim:${parts[0] ?? ''}`, `article:${articleOf(id, articles)}`];
    case 'flow':
      return id.split('--').map((node) => `stream:${node}`);
    case 'article':
    case 'claim':
    case 'event':
    case 'stream':
    case 'difference':
    case 'speaker':
    case 'document':
    case 'section':
    case 'finding':
      return [];
  }
}

/** The article of an assertion, passage or figure: the second part of the id, without the suffix. */
function articleOf(id: string, articles: readonly string[]): string {
  const part = id.split('/')[1] ?? '';
  const fits = articles.filter((slug) => part === slug || part.startsWith(`${slug}-`));
  return (
    fits.reduce((longest, slug) => (slug.length > longest.length ? slug : longest), '') || part
  );
}
