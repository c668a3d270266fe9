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

/** Whether something written is a thing that can be promised: the kind, and an id of the form that this kind has. */
export function isPromise(written: string): boolean {
  const thing = readThing(written);
  if (thing === null) return false;
  const { kind, id } = thing;
  const form: IdForm = idForms[kind as keyof typeof idForms] ?? { parts: [1] };
  const parts = id.split(form.joined ?? '/');
  const named = form.last === undefined ? parts : parts.slice(0, -1);
  return (
    form.parts.includes(parts.length) &&
    named.every((part) => idForm.test(part)) &&
    (form.last?.test(parts.at(-1) ?? '') ?? true)
  );
}

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The form of an id: how many parts it may have, and what its last one is where that is counted. */
interface IdForm {
  readonly parts: readonly number[];
  readonly last?: RegExp;
  /** What stands between two parts in place of a slash. */
  readonly joined?: string;
}

/** The forms of ids that are not one name alone. */
const idForms = {
  paragraph: { parts: [2], last: /^p[1-9]\d*$/u },
  sentence: { parts: [2], last: /^p[1-9]\d*s[1-9]\d*$/u },
  assertion: { parts: [2] },
  passage: { parts: [3], last: /^q[1-9]\d*$/u },
  figure: { parts: [2, 3], last: /^f[1-9]\d*$/u },
  flow: { parts: [2], joined: '--' },
} as const satisfies Partial<Record<PromisedKind, IdForm>>;

/** The address of a thing; `articles` are the ids of all articles, those that are gone too, since a passage's id holds one. */
export function addressOfThing({ kind, id }: Thing, articles: readonly string[]): string {
  return addressOf(kind, id, kind === 'passage' ? articleIn(id, articles) : '');
}

/** The things with which a thing goes, the nearest first: an assertion goes with its claim and with its article. */
export function goesWith({ kind, id }: Thing, articles: readonly string[]): string[] {
  return kinds[kind].goesWith(id, articles);
}
