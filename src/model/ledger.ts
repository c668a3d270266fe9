import type { Drafts } from '../content/draft.ts';
import type { WrittenFields } from '../content/schemas/index.ts';
import { respell } from '../content/yaml/names.ts';
import { promisedKinds } from '../values/kinds.ts';
import { goesWith, readThing } from '../values/thing.ts';
import { compareUnits } from '../text/order.ts';

export type Ledger = WrittenFields<'ledger'>;
export type LedgerEntry = Ledger['ids'][number];

/** A thing that is promised, `<kind>:<id>`, with what it names; null what is told of other kinds only. */
export type Promised = Pick<LedgerEntry, 'id' | 'assessment' | 'speaker' | 'also' | 'sha256'> & {
  readonly words: string;
};

/** What became of an id that is gone: one of the three. */
export type End = Pick<LedgerEntry, 'withdrawn' | 'movedTo' | 'notice'>;

const kindsOfEnd = ['withdrawn', 'movedTo', 'notice'] as const;

const noEnd: End = { withdrawn: null, movedTo: null, notice: null };

/** The date of the last version, as it is written in an entry that tells of a change. */
export function lastDate({ investigation }: Pick<Drafts, 'investigation'>): string {
  return investigation?.value.versions.at(-1)?.date ?? '';
}

/** What became of an entry by its own words; null while it stands. */
export function ownEnd({ withdrawn, movedTo, notice }: LedgerEntry): End | null {
  if (withdrawn !== null) return { ...noEnd, withdrawn };
  if (movedTo !== null) return { ...noEnd, movedTo };
  return notice === null ? null : { ...noEnd, notice };
}

/** The field, as it is written, in which an end is told. */
export function endName(end: End): string {
  return kindsOfEnd
    .filter((name) => end[name] !== null)
    .map(respell)
    .join();
}

/** What became of every entry that has an end, told of it or of what it goes with; a withdrawal is stronger than the rest. */
export function endsOfLedger({ ids }: Ledger): ReadonlyMap<string, End> {
  const own = new Map(ids.map((entry) => [entry.id, ownEnd(entry)]));
  const articles = articlesIn(ids);
  return new Map(
    ids.flatMap(({ id }): [string, End][] => {
      const thing = readThing(id);
      const above = thing === null ? [] : goesWith(thing, articles);
      const ends = [id, ...above].flatMap((each) => own.get(each) ?? []);
      const end = ends.find(({ withdrawn }) => withdrawn !== null) ?? ends[0];
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
  const present = new Set(promised.map(({ id }) => id));
  const ends = endsOfLedger(old);
  const gone = old.ids.filter(({ id }) => !present.has(id));
  return {
    version,
    ids: [
      ...promised.map((each) => ({
        ...each,
        ...noEnd,
        since: before.get(each.id)?.since ?? version,
      })),
      ...gone.map((entry) => (ends.get(entry.id)?.withdrawn ? withoutWords(entry) : entry)),
    ].sort(byKind),
  };
}

/** What is kept when a ledger is made afresh before the first publication: only what became of an id, in the version since which it is told. */
export function keepEnds({ version, ids }: Ledger): Ledger {
  return { version, ids: ids.filter((entry) => ownEnd(entry) !== null) };
}

/** The ledger as the bytes of its file: one field a line, so that a change reads as one; what is null is left out. */
export function writeLedger({ version, ids }: Ledger): string {
  const lines = ids.map((entry) => {
    const { id, since, words, also, sha256, assessment, speaker } = entry;
    const said = { id, since, words, also, sha256, assessment, speaker };
    const fields = Object.entries({ ...said, ...ownEnd(entry) });
    return Object.fromEntries(
      fields.filter(([, value]) => value !== null).map(([name, value]) => [respell(name), value]),
    );
  });
  return `${JSON.stringify({ version, ids: lines }, null, 2)}\n`;
}

function withoutWords(entry: LedgerEntry): LedgerEntry {
  return { ...entry, words: null, also: null, sha256: null, assessment: null, speaker: null };
}

function byKind(a: { readonly id: string }, b: { readonly id: string }): number {
  return rankOf(a.id) - rankOf(b.id) || compareUnits(a.id, b.id);
}

function rankOf(id: string): number {
  const kind = readThing(id)?.kind;
  return kind === undefined ? promisedKinds.length : promisedKinds.indexOf(kind);
}
