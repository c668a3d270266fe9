import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { runsIn, setApart } from '../values/unspaced.ts';

/** A thing that can be found, as the script of the search reads it. */
export interface Findable {
  /** Whole path of its address. */
  readonly url: string;
  /** What it is, in a word, and who publishes it. */
  readonly kind: string;
  readonly name: string;
  readonly words: string;
  readonly language: string;
  readonly beside: string;
  /** More words by which it is found, and words that readers type for it. */
  readonly found: string;
  readonly typed: string;
  /** How much more it is looked for than other kinds of things; 1 where no more. */
  readonly weight: number;
}

const cutWords = MiniSearch.getDefault('tokenize') as (text: string) => string[];
const boost = { typed: 8, name: 5, words: 3, kind: 1, found: 1, beside: 0.5 };
const fields = ['typed', 'name', 'words', 'kind', 'found', 'beside'] as const;

/** Ways to search, the strictest first: all words as they are or begun; all of them nearly so; some of them. */
const ways: readonly SearchOptions[] = [
  { combineWith: 'AND', fuzzy: false },
  { combineWith: 'AND', fuzzy: nearly },
  { combineWith: 'OR', fuzzy: nearly },
];

/** Makes a search over things: it returns those of the strictest way that finds any, the best first. */
export function makeSearch(things: readonly Findable[]): (query: string) => Findable[] {
  const index = new MiniSearch<{ readonly id: number; readonly name: string }>({
    fields: [...fields],
    tokenize: (text) => cutWords(setApart(text)),
    processTerm: foldTerm,
    searchOptions: {
      boost,
      prefix: (term) => term.length > 2,
      weights: { prefix: 0.6, fuzzy: 0.25 },
      boostDocument: (id) => things[Number(id)]?.weight ?? 1,
    },
  });
  index.addAll(things.map((thing, id) => ({ id, ...thing })));
  return (query) => {
    const runs = runsIn(query);
    for (const way of ways) {
      const found = index.search(query, way).filter(({ id }) => holdsAll(things[Number(id)], runs));
      if (found.length > 0)
        return found.toSorted(byScore).flatMap(({ id }) => things[Number(id)] ?? []);
    }
    return [];
  };
}

/** In words of at least five letters one letter of each five may be another, be missing or be too many. */
function nearly(term: string): number | false {
  return term.length < 5 ? false : 0.2;
}

/** A word without case, accents, signs of currency, and an s at its end; null where nothing is left. */
function foldTerm(term: string): string | null {
  const folded = term
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^\p{Sc}+/u, '')
    .replace(/[’']s$/u, '')
    .replace(/(?<=\p{L}{3})s$/u, '');
  return folded === '' ? null : folded;
}

/** Whether letters that stand side by side in a question do so in a thing. */
function holdsAll(thing: Findable | undefined, runs: readonly string[]): boolean {
  if (runs.length === 0 || thing === undefined) return true;
  const text = fields.map((field) => thing[field]).join(' ');
  return runs.every((run) => text.includes(run));
}

function byScore(one: SearchResult, other: SearchResult): number {
  return other.score - one.score || Number(one.id) - Number(other.id);
}
