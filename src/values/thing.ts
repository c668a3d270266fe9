import { addressOf } from './id.ts';
import { articleIn, kinds, type PromisedKind, promisedKinds } from './kinds.ts';

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
  return addressOf(kind, id, kind === 'passage' ? articleIn(id, articles) : '');
}

/** The things with which a thing goes, the nearest first: an assertion goes with its claim and with its article. */
export function goesWith({ kind, id }: Thing, articles: readonly string[]): string[] {
  return kinds[kind].goesWith(id, articles);
}
