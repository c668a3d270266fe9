import { describe, expect, test } from 'vitest';
import type { Investigation } from '../../src/model/types.ts';
import { findQuote } from '../../src/text/quotations/find-quote.ts';
import type { Span } from '../../src/text/types.ts';
import { listTried } from '../support/investigation.ts';

/** Of each article the time expressions that a reader finds, in order, after D where it is dated and N where it gives no date. */
interface Expected {
  readonly read: Readonly<Record<string, readonly string[]>>;
  /** Words that look like a time, and are none. */
  readonly none?: readonly string[];
}

const tried = listTried().flatMap((each) => {
  const expected = each.expected('time-expressions.yaml') as Expected | null;
  return expected === null ? [] : [{ ...each, ...expected }];
});

/** Words of time of any text; what they find in a name is no time expression. */
const timeWords = new RegExp(
  String.raw`\b(?:${[
    '(?:mon|tues|wednes|thurs|fri|satur|sun)days?',
    'january|february|march|april|june|july|august|september|october|november|december',
    'today|yesterday|tomorrow|tonight|now|new|newly|current|currently|recent|recently|lately|late|latest',
    'previous|previously|already|until|till|since|before|after|later|then|ago|last|past|next|first',
    'daily|weekly|monthly|yearly|annual|annually|days?|weeks?|months?|years?|hours?|minutes?',
    'centur(?:y|ies)|decades?|morning|evening|night|once|often|always|never|still|yet|while|when',
    'whenever|during|ongoing|outgoing|incoming|former|formerly|early|earlier|increasing|increasingly',
    String.raw`continues?|continued|quickly|soon|begins?|began|beginning|instance|sometimes|just|again|\d{4}`,
  ].join('|')})\b`,
  'giu',
);
function accountedFor({ claims, events, articles }: Investigation, slug: string) {
  const article = articles.find((each) => each.slug === slug);
  const text = article?.text ?? '';
  const passages = claims.flatMap((claim) => claim.assertions).flatMap((each) => each.passages);
  const dated = events.flatMap(({ words, passage: id }) => {
    const passage = passages.find((each) => each.id === id && each.article === slug);
    if (passage === undefined || words === null) return [];
    const [found] = findQuote(passage.raw, { exact: words });
    if (found === undefined) return [];
    return [{ start: passage.start + found.start, end: passage.start + found.end, kind: 'D' }];
  });
  const notDated = (article?.notDated ?? []).map((span) => ({ ...span, kind: 'N' }));
  const spans = [...dated, ...notDated].sort((a, b) => a.start - b.start);
  return { text, spans };
}

describe.each(tried)('of $name', ({ investigation, least, read, none = [] }) => {
  describe.each(Object.keys(read))('%s', (slug) => {
    const { text, spans } = accountedFor(investigation, slug);

    test('every time expression that a reader finds is dated or listed, and nothing else is', () => {
      const told = spans.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
      expect(told).toEqual(read[slug]);
    });

    test('every word of time in the file is part of one', () => {
      const isIn = (inner: Span, outer: Span) =>
        outer.start <= inner.start && inner.end <= outer.end;
      const excused = none.flatMap((name) => findQuote(text, { exact: name }));
      const found = [...text.matchAll(timeWords)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      }));
      const left = found.filter((word) => ![...spans, ...excused].some((each) => isIn(word, each)));
      expect(left.map(({ start, end }) => text.slice(start - 20, end + 20))).toEqual([]);
    });
  });

  test('all articles are read', () => {
    expect(investigation.articles.map(({ slug }) => slug).sort()).toEqual(Object.keys(read).sort());
    expect(Object.values(read).flat().length).toBeGreaterThanOrEqual(least(5));
  });
});
