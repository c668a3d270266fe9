import { describe, expect, test } from 'vitest';
import type { Investigation } from '../../../src/model/types.ts';
import { examineFolder } from '../../../src/disk/examine-folder.ts';
import { findQuote } from '../../../src/text/find-quote.ts';
import type { Span } from '../../../src/text/types.ts';
import { project } from '../../support/build-site.ts';

/** Every time expression of the three articles, found by reading them, in order: D where it is dated, N where it gives no date. */
const read: Readonly<Record<string, readonly string[]>> = {
  'hngn-2014-12': [
    'D a new report',
    'D For months',
    'N organs are quickly transported',
    'N who were quickly transported',
    'D Until now',
    'N its $2 million-a-year war chest',
    'D already beginning',
    'D currently',
    'N After completing operational procedures',
    'N Then, a majority of the organs',
    'D lately',
    'D then',
    'N In one instance',
    'D recently',
    'D currently',
    'N an ongoing financial base',
    'N more than $1 million per day',
  ],
  'mailonline-2015-02': [
    'N after the iraqi ambassador said',
    'D over the past few weeks',
    'D last december',
    'N just the latest way',
    'N $ 2 million-a-day income',
    'D outgoing',
    'D last month alone',
    'N the increasing number of reports and allegations',
    'N is using expand by the day',
    'N near isis stronghold mosul -lrb- pictured -rrb- over the past few weeks',
    'D over the past year',
    'D currently',
  ],
  'inquisitr-2015-02': [
    'D Tuesday',
    'D only a day after reports',
    'D previously',
    'N surfaced when people discovered',
    'N is using expand by the day',
    'D During his visit to the UN',
    'D currently',
    'N Almost daily terrorist attacks',
    'N continue to deliberately target',
    'N the increasing number of reports of revenge attacks',
  ],
};

/** Words of time of any text; what they find in a name, or in the noun “news”, is no time expression. */
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
const names = ['the Daily Star'];

const { investigation } = examineFolder(project);

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

describe.each(Object.keys(read))('%s', (slug) => {
  const { text, spans } = investigation
    ? accountedFor(investigation, slug)
    : { text: '', spans: [] };

  test('every time expression that a reader finds is dated or listed, and nothing else is', () => {
    const told = spans.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
    expect(told).toEqual(read[slug]);
  });

  test('every word of time in the file is part of one', () => {
    const isIn = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
    const excused = names.flatMap((name) => findQuote(text, { exact: name }));
    const found = [...text.matchAll(timeWords)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    expect(found.length).toBeGreaterThan(10);
    const left = found.filter((word) => ![...spans, ...excused].some((each) => isIn(word, each)));
    expect(left.map(({ start, end }) => text.slice(start - 20, end + 20))).toEqual([]);
  });
});

test('all articles are read', () => {
  expect(investigation?.articles.map(({ slug }) => slug).sort()).toEqual(Object.keys(read).sort());
});
