import type { ClaimDraft } from '../../content/draft.ts';
import type { Problem } from '../../problems/problem.ts';
import { findNumbers, type NumberSaid } from '../../values/figures/find-numbers.ts';
import { readable } from '../../text/readable.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import { spellingFinder, type SpellingPlace, spellingTest } from '../../model/spelling.ts';
import type { Subject } from '../context/check-context.ts';
import type { Actor, Document } from '../../model/types.ts';
import {
  pairAssertions,
  sentencesOfPassage,
  type AssertionPair,
} from '../context/assertion-pairs.ts';

/** Words that follow a number of articles. */
const articleNouns = /^(?:articles|newspapers|outlets|texts)$/u;

/** Checks that numbers and names of a statement stand in the sentences that its claim quotes. */
export function checkStatements(subject: Subject): Problem[] {
  const { investigation, drafts } = subject;
  const byDraft = Map.groupBy(pairAssertions(subject), ({ draft }) => draft);
  const documents = new Map(investigation.documents.map((document) => [document.id, document]));
  const spelled = investigation.actors.flatMap((actor) =>
    [actor.name, ...actor.spellings].map((spelling) => ({ actor, spelling })),
  );
  const find = spellingFinder(spelled.map(({ spelling }) => spelling));
  const outlets = new Map(investigation.articles.map(({ slug, outlet }) => [slug, outlet.value]));
  const known = new Set(investigation.actors.map(({ id }) => id));
  const numbersOf = numberFinder();
  return drafts.claims.flatMap((draft) => {
    const pairs = byDraft.get(draft) ?? [];
    // One mistake is told once: what is not found hides what stands in it.
    if (pairs.length === 0 || pairs.some(({ whole, article }) => !whole || article === null)) {
      return [];
    }
    // An outlet that nobody describes has a problem of its own.
    const told = pairs.map(({ written }) => outlets.get(written.article));
    if (told.some((outlet) => typeof outlet === 'string' && !known.has(outlet))) return [];
    const texts = [
      ...collectSentences(pairs),
      ...tellDocuments(draft, documents, investigation.language),
    ];
    const words = texts.map(({ text }) => text);
    const { statement } = draft.value;
    const chain = collectChain(pairs, outlets);
    const named = longestPlaces(find(statement)).map(({ index, start, end }) => {
      const each = spelled[index];
      return each && isWritten(each.spelling, statement.slice(start, end)) && each.actor;
    });
    return [
      ...checkStatementNumbers(
        draft,
        [...texts.flatMap(numbersOf), ...numbersOfFigures(draft)],
        investigation.language,
      ),
      ...checkStatementNames(
        draft,
        named.flatMap((actor) => actor || []),
        [...words, ...investigation.actors.flatMap(({ id, role }) => (chain.has(id) ? role : []))],
        chain,
      ),
    ];
  });
}

/** What is printed, and its language. */
interface Printed {
  readonly text: string;
  readonly language: string;
}

function collectSentences(pairs: readonly AssertionPair[]): Printed[] {
  return pairs.flatMap(({ article, assertion }) =>
    article === null
      ? []
      : (assertion?.passages ?? [])
          .flatMap((passage) => sentencesOfPassage(article, passage))
          .map((text) => ({ text, language: article.language })),
  );
}

/** What the outside documents say to which a claim outside the question points. */
function tellDocuments(
  draft: ClaimDraft,
  documents: ReadonlyMap<string, Document>,
  language: string,
): Printed[] {
  return draft.value.see.flatMap((id) => {
    const document = documents.get(id);
    if (document === undefined) return [];
    const { publisher, title, says, figures, language: its } = document;
    return [
      { text: says, language },
      ...[publisher, title, ...figures.map(({ words }) => words)].map((text) => ({
        text,
        language: its,
      })),
    ];
  });
}

/** Finds the numbers of texts, each of which is read once, however often it is asked about. */
function numberFinder(): (printed: Printed) => readonly NumberSaid[] {
  const known = new Map<string, readonly NumberSaid[]>();
  return ({ text, language }) => {
    const key = `${language} ${text}`;
    const numbers = known.get(key) ?? findNumbers(text, language);
    known.set(key, numbers);
    return numbers;
  };
}

/** The numbers that an editor has read in words that the check does not read. */
function numbersOfFigures(draft: ClaimDraft): NumberSaid[] {
  const read = draft.value.assertions
    .flatMap(({ figures }) => figures)
    .filter(({ readBy }) => readBy !== null);
  return read.map(({ words, value, unit, per }) => ({
    ...{ words, value, bound: 'vague', after: '' },
    currencies: /^[A-Z]{3}$/.test(unit) ? [unit] : null,
    per,
  }));
}

/** Who is written down as saying it, as passing it on, or as publishing it. */
function collectChain(
  pairs: readonly AssertionPair[],
  outlets: ReadonlyMap<string, string | null>,
): ReadonlySet<string> {
  const traces = pairs.flatMap(
    ({ written, assertion }) => assertion?.tracedTo ?? written.tracedTo ?? [],
  );
  const all = [...pairs.map(({ written }) => written), ...traces];
  return new Set([
    ...pairs.map(({ written }) => outlets.get(written.article) ?? ''),
    ...all.flatMap(({ speaker, relays }) => [speaker, ...relays.map(({ actor }) => actor)]),
  ]);
}

function checkStatementNumbers(
  draft: ClaimDraft,
  printed: readonly NumberSaid[],
  language: string,
): Problem[] {
  const { statement, assertions } = draft.value;
  const place = placeIn(draft, ['statement']);
  const articles = new Set(assertions.map(({ article }) => article)).size;
  const byValue = Map.groupBy(printed, keyOfNumber);
  const have = [...new Set(printed.map(({ words }) => words))].join(', ') || 'none';
  const numbers = new Map(
    findNumbers(asRead(statement), language).map((each) => [JSON.stringify(each), each]),
  );
  return [...numbers.values()].flatMap((number) => {
    const counts = articleNouns.test(number.after);
    if (counts && number.value === articles) return [];
    const own = byValue.get(keyOfNumber(number))?.some((one) => articleNouns.test(one.after));
    if (number.after === 'articles' && own !== true) {
      const note = `The claim has assertions of ${articles} articles.`;
      return [problemAt(place, 'count-wrong', `${number.words} articles`, { note })];
    }
    if (byValue.get(keyOfNumber(number))?.some((one) => agree(number, one))) return [];
    const note = `Numbers in its quoted sentences: ${have}.`;
    return [problemAt(place, 'statement-number-unquoted', number.words, { note })];
  });
}

/** Words as they look, so that no letter of another script hides a number; digits and signs stay as they are. */
function asRead(statement: string): string {
  return statement.replace(/[\p{L}\p{M}]+/gu, (word) => readable(word).text);
}

/** What a number is, or its words where they give no value: dozens. */
function keyOfNumber({ value, words }: NumberSaid): string {
  return value === null ? words : JSON.stringify(value);
}

/** Whether two equal numbers can be in one currency and for the same time, where both say so. */
function agree(a: NumberSaid, b: NumberSaid): boolean {
  const [ours, theirs] = [a.currencies, b.currencies];
  const currency = ours === null || theirs === null || ours.some((code) => theirs.includes(code));
  return currency && (a.per === 'none' || b.per === 'none' || a.per === b.per);
}

function checkStatementNames(
  draft: ClaimDraft,
  actors: readonly Actor[],
  texts: readonly string[],
  chain: ReadonlySet<string>,
): Problem[] {
  return [...new Set(actors)].flatMap((actor) => {
    const stands = spellingTest([actor.name, ...actor.spellings]);
    if (chain.has(actor.id) || texts.some(stands)) return [];
    const note = `It is a name of ${actor.id}.`;
    return [
      problemAt(placeIn(draft, ['statement']), 'statement-name-unquoted', actor.name, { note }),
    ];
  });
}

/** Spellings that lie in no longer one: in the name of a town's newspaper, the town's is no name of its own. */
function longestPlaces(places: readonly SpellingPlace[]): SpellingPlace[] {
  let reached = { start: -1, end: 0 };
  const sorted = places.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start, end }) => {
    if (end > reached.end) reached = { start, end };
    return start === reached.start && end === reached.end;
  });
}

/** Whether a name is written with its capitals, but for the first letter of a longer one: an article is nobody called A. */
function isWritten(spelling: string, words: string): boolean {
  const level = (text: string) =>
    text
      .slice(text.length > 1 ? 1 : 0)
      .replaceAll('’', "'")
      .replace(/\s+/gu, ' ');
  return level(spelling) === level(words);
}
