import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Article, Assertion } from '../../src/model/types.ts';
import { spellingFinder } from '../../src/model/spelling.ts';
import { findQuote } from '../../src/text/quotations/find-quote.ts';
import type { Span } from '../../src/text/types.ts';
import { findWords } from '../../src/text/words.ts';
import { listTried, type Tried } from '../support/investigation.ts';

/** What may stay outside the model, by article: words of the file, and why. */
interface Excused {
  readonly words: string;
  readonly because: string;
}

type Kind = 'numbers' | 'names' | 'hedges';

/** What editors excuse, by article; written only where they want to be told of every number, name and hedge. */
type Excuses = Readonly<Partial<Record<Kind, Readonly<Record<string, readonly Excused[]>>>>>;

const tried = listTried().flatMap((each) => {
  const excuses = each.expected('uncovered.yaml') as Excuses | null;
  return excuses === null ? [] : [{ ...each, excuses }];
});

/** Numbers in digits and in words; shares and round numbers of things among them. */
const numbers =
  /\d[\d,.]*\d|\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|thirds?|quarters?|twice|double|first|majority|once|single)\b/giu;

/** Words by which English keeps its distance from what it tells. */
const hedges =
  /\b(?:claim(?:s|ed|ing)?|reportedly|alleg(?:ed|edly|es|ing|ations?)|said to|accus(?:e[ds]?|ing|ations?)|believed?|believes|suspect(?:ed|s)?|rumou?r(?:ed|s)?|apparent(?:ly)?|evident(?:ly)?|indicat(?:es?|ed|ing)|supposed(?:ly)?|purported(?:ly)?|so-called|self-declared|may|might|could|possibl[ey]|perhaps|likely|seem(?:s|ed|ingly)?|appear(?:s|ed)?|suggest(?:s|ed|ing)?)\b/giu;

/** Where words of assertions stand within their passages. */
function placesIn(
  made: readonly Assertion[],
  wordsOf: (assertion: Assertion) => readonly { readonly words: string }[],
): Span[] {
  return made.flatMap((assertion) =>
    assertion.passages.flatMap(({ raw, start: from }) =>
      wordsOf(assertion)
        .flatMap(({ words }) => inArticle(raw, words))
        .map(({ start, end }) => ({ start: from + start, end: from + end })),
    ),
  );
}

const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

function inArticle(text: string, words: string): Span[] {
  return findQuote(text, { exact: words });
}

/** Capitalised words that do not merely begin a sentence; in a headline, those that no article writes small. */
function findNames({ text, language, paragraphs }: Article, articles: readonly Article[]): Span[] {
  const plain = articles.filter(({ form }) => form === 'plain').map((each) => each.text);
  return paragraphs.flatMap(({ role, sentences }) =>
    sentences.flatMap((sentence) => {
      const [first, ...rest] = findWords(text, sentence, language);
      const words = role === 'headline' && first ? [first, ...rest] : rest;
      return words.flatMap(({ start, end }) => {
        // What begins a sentence within a quotation is large for that alone, and an ’s is no part of a name.
        if (/(?:[.?!:]\s+|[“"‘])$/u.test(text.slice(sentence.start, start))) return [];
        const word = text.slice(start, end).replace(/['’]s$/u, '');
        if (!/^\p{Lu}/u.test(word)) return [];
        const small = new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u');
        if (role === 'headline' && plain.some((each) => small.test(each))) return [];
        return [{ start, end: start + word.length }];
      });
    }),
  );
}

/** The words in their surroundings, as whoever has to mend the model needs them. */
function shown(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 30), start)}<${text.slice(start, end)}>${text.slice(end, end + 30)}`;
}

/** What is neither covered nor excused, and what is excused without need or does not stand there. */
function compare(
  article: Article,
  found: readonly Span[],
  covered: readonly Span[],
  excuses: readonly Excused[] = [],
): string[] {
  const list = excuses.map(({ words }) => ({
    words,
    spans: inArticle(article.text, words),
  }));
  const isIn = (spans: readonly Span[]) => (word: Span) =>
    spans.some(({ start, end }) => start <= word.start && word.end <= end);
  const open = found.filter((word) => !isIn(covered)(word));
  const left = open.filter((word) => !list.some(({ spans }) => isIn(spans)(word)));
  const idle = list.filter(({ spans }) => !open.some(isIn(spans)));
  return [
    ...left.map((word) => shown(article.text, word)),
    ...idle.map(({ words }) => `without need: ${words}`),
  ];
}

describe.each(tried)('of $name', ({ investigation, files, excuses, least }) => {
  const { articles, actors, claims } = investigation;
  const assertions = claims.flatMap((claim) => claim.assertions);

  describe.each(articles)('$slug', (article) => {
    const { slug, text } = article;
    const made = assertions.filter((each) => each.article === slug);
    const passages = made.flatMap((each) => each.passages);
    const events = investigation.events.flatMap(({ passage: id, words }) => {
      const passage = passages.find((each) => each.id === id);
      if (passage === undefined || words === null) return [];
      return inArticle(passage.raw, words).map(({ start, end }) => ({
        start: passage.start + start,
        end: passage.start + end,
      }));
    });

    test('every number stands in a figure, in what is dated or listed as not dated, or is excused', () => {
      const figures = placesIn(made, (each) => each.figures);
      const found = [...text.matchAll(numbers)].map(spanOf);
      const covered = [...figures, ...events, ...article.notDated];
      expect(compare(article, found, covered, excuses.numbers?.[slug])).toEqual([]);
    });

    test('every hedge is one of an assertion’s, or is excused', () => {
      const found = [...text.matchAll(hedges)].map(spanOf);
      const covered = placesIn(made, (each) => each.hedges);
      expect(compare(article, found, covered, excuses.hedges?.[slug])).toEqual([]);
    });

    test('every name is a spelling of an actor, or is excused', () => {
      const spellings = actors.flatMap((actor) => actor.spellings);
      const covered = [...spellingFinder(spellings)(text), ...events];
      const found =
        article.form === 'plain' ? findNames(article, articles) : namesToRestore(article, files);
      expect(compare(article, found, covered, excuses.names?.[slug])).toEqual([]);
    });
  });

  test('each excuse is of an article, and has its reason', () => {
    const kinds = Object.values(excuses);
    const slugs = articles.map(({ slug }) => slug);
    const named = kinds.flatMap((kind) => Object.keys(kind));
    expect(named.filter((slug) => !slugs.includes(slug))).toEqual([]);
    const all = kinds.flatMap((kind) => Object.values(kind).flat());
    expect(all.filter(({ because }) => because.trim() === '')).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(least(3));
  });
});

/** Where the names stand that its description lists, as readers see them. */
function namesToRestore({ slug, paragraphs }: Article, files: Tried['files']): Span[] {
  const source = new TextDecoder().decode(files.get(`content/articles/${slug}.md`));
  const [, data = ''] = source.split(/^---$/m);
  const { restore = [] } = parse(data) as { restore?: readonly string[] };
  return paragraphs.flatMap(({ restored }) =>
    restore.flatMap((name) =>
      inArticle(restored?.text ?? '', name).map(({ start, end }) => ({
        start: restored?.from[start] ?? 0,
        end: (restored?.from[end - 1] ?? 0) + 1,
      })),
    ),
  );
}
