import type { Drafts } from '../content/draft.ts';
import { promisedKinds } from '../values/kinds.ts';
import { goesWith, readThing } from '../values/thing.ts';
import type { AssessmentValue } from './types.ts';
import { compareUnits } from '../text/order.ts';

/** A thing that is promised, `<kind>:<id>`, with what it names. */
export interface Promised {
  readonly id: string;
  readonly words: string;
  readonly assessment?: AssessmentValue;
  /** Of an assertion: whose words they are said to be. */
  readonly speaker?: string;
}

export type Ledger = NonNullable<Drafts['ledger']>['value'];
export type LedgerEntry = Ledger['ids'][number];

/** What became of an id that is gone. */
export type End = Pick<LedgerEntry, 'moved-to' | 'notice' | 'withdrawn'>;

const endNames = ['withdrawn', 'moved-to', 'notice'] as const;

/** What became of an entry by its own words; null while it stands. */
export function ownEnd(entry: LedgerEntry): End | null {
  const name = endNames.find((each) => entry[each] !== undefined);
  return name === undefined ? null : { [name]: entry[name] };
}

/** What became of every entry that has an end, told of it or of what it goes with; a withdrawal is stronger than the rest. */
export function findEnds({ ids }: Ledger): ReadonlyMap<string, End> {
  const own = new Map(ids.map((entry) => [entry.id, ownEnd(entry)]));
  const articles = articlesIn(ids);
  return new Map(
    ids.flatMap(({ id }): [string, End][] => {
      const thing = readThing(id);
      const above = thing === null ? [] : goesWith(thing, articles);
      const ends = [id, ...above].flatMap((each) => own.get(each) ?? []);
      const end = ends.find(({ withdrawn }) => withdrawn !== undefined) ?? ends[0];
      return end === undefined ? [] : [[id, end]];
    }),
  );
}

/** The articles of a ledger, those that are gone too. */
function articlesIn(ids: readonly { readonly id: string }[]): string[] {
  return ids.flatMap(({ id }) => {
    const thing = readThing(id);
    return thing?.kind === 'article' ? [thing.id] : [];
  });
}

/** The ledger of a version: what stands, in its present words, and what is gone, as it was told; what is withdrawn loses its words. */
export function renewLedger(old: Ledger, promised: readonly Promised[], version: number): Ledger {
  const before = new Map(old.ids.map((entry) => [entry.id, entry]));
  const standing = new Set(promised.map(({ id }) => id));
  const ends = findEnds(old);
  const gone = old.ids.filter(({ id }) => !standing.has(id));
  return {
    version,
    ids: [
      ...promised.map((each) => ({ ...each, since: before.get(each.id)?.since ?? version })),
      ...gone.map((entry) => (ends.get(entry.id)?.withdrawn ? withoutWords(entry) : entry)),
    ].sort(byKind),
  };
}

/** What is kept when a ledger is made afresh before the first publication: only what became of an id. */
export function keepEnds({ ids }: Ledger): Ledger {
  return { version: 0, ids: ids.filter((entry) => ownEnd(entry) !== null) };
}

/** The ledger as the bytes of its file: one field a line, so that a change reads as one. */
export function writeLedger({ version, ids }: Ledger): string {
  const lines = ids.map((entry) => {
    const { id, since, words, assessment, speaker } = entry;
    return { id, since, words, assessment, speaker, ...ownEnd(entry) };
  });
  return `${JSON.stringify({ version, ids: lines }, null, 2)}\n`;
}

function withoutWords(entry: LedgerEntry): LedgerEntry {
  const { words: _words, assessment: _assessment, speaker: _speaker, ...rest } = entry;
  return rest;
}

function byKind(a: { readonly id: string }, b: { readonly id: string }): number {
  return rankOf(a.id) - rankOf(b.id) || compareUnits(a.id, b.id);
}

function rankOf(id: string): number {
  const kind = readThing(id)?.kind;
  return kind === undefined ? promisedKinds.length : promisedKinds.indexOf(kind);
}
