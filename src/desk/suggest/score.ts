import type { Article, Assertion, Investigation } from '../../model/types.ts';
import { findQuote } from '../../text/quotations/find-quote.ts';
import { findNumbers } from '../../values/figures/find-numbers.ts';
import type { Span } from '../../text/types.ts';
import { type Suggestion, suggest } from './suggest.ts';

/** What is suggested, by kind. */
export const suggestedKinds = ['figures', 'times', 'claims', 'attributions', 'speakers'] as const;
export type SuggestedKind = (typeof suggestedKinds)[number];

/** How many of a kind editors wrote and how many of these were suggested; how many were suggested and how many of these editors wrote. */
export interface Tally {
  readonly written: number;
  readonly found: number;
  readonly suggested: number;
  readonly right: number;
}

const none: Tally = { written: 0, found: 0, suggested: 0, right: 0 };

/** Compares what is suggested for each article with what its editors wrote, each article by what the others hold. */
export function scoreSuggestions(
  investigation: Investigation,
): Readonly<Record<SuggestedKind, Tally>> {
  const tallies = { figures: none, times: none, claims: none, attributions: none, speakers: none };
  for (const article of investigation.articles) {
    if (!/^en(?:-|$)/u.test(article.language)) continue;
    const suggestions = suggest(investigation, article);
    for (const kind of suggestedKinds) {
      tallies[kind] = add(tallies[kind], compare[kind](investigation, article, suggestions));
    }
  }
  return tallies;
}

type Compare = (
  investigation: Investigation,
  article: Article,
  suggestions: readonly Suggestion[],
) => Tally;

const compare: Readonly<Record<SuggestedKind, Compare>> = {
  figures: compareFigures,
  times: compareTimes,
  claims: compareClaims,
  attributions: compareAttributions,
  speakers: compareSpeakers,
};

/** A number that is suggested is right where a figure has it, or where a statement of the sentence's claims says it. */
function compareFigures(
  investigation: Investigation,
  article: Article,
  all: readonly Suggestion[],
) {
  const figures = all.flatMap((each) => each.figures);
  const written = assertionsIn(investigation, article).flatMap(({ claim, assertion }) =>
    assertion.figures.flatMap((figure) =>
      assertion.passages.flatMap((passage) =>
        findQuote(passage.raw, { exact: figure.words })
          .slice(0, 1)
          .map((span) => ({ ...moved(span, passage.start), value: figure.value, claim })),
      ),
    ),
  );
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const found = written.filter((one) =>
    figures.some((each) => meet(each, one) && same(each.value, one.value)),
  );
  const right = all.flatMap(({ sentence, figures: own }) => {
    const said = assertionsIn(investigation, article)
      .filter(({ assertion }) => assertion.passages.some((each) => meet(each, sentence)))
      .flatMap(({ claim }) => {
        const { statement, label } = investigation.claims.find(({ id }) => id === claim) ?? {
          statement: '',
          label: '',
        };
        return findNumbers(`${label}. ${statement}`, 'en').map(({ value }) => value);
      });
    return own.filter(
      (each) =>
        written.some((one) => meet(each, one)) || said.some((value) => same(value, each.value)),
    );
  });
  return tally(written, found, figures, right);
}

/** The expressions that editors dated, or listed as giving no date. */
function compareTimes(investigation: Investigation, article: Article, all: readonly Suggestion[]) {
  const times = all.flatMap((each) => each.times);
  const passages = assertionsIn(investigation, article).flatMap(
    ({ assertion }) => assertion.passages,
  );
  const dated = investigation.events.flatMap(({ words, passage: id }) => {
    const passage = passages.find((each) => each.id === id);
    if (passage === undefined || words === null) return [];
    return findQuote(passage.raw, { exact: words })
      .slice(0, 1)
      .map((span) => moved(span, passage.start));
  });
  const written: Span[] = [...dated, ...article.notDated];
  return tally(
    written,
    written.filter((one) => times.some((each) => meet(each, one))),
    times,
    times.filter((each) => written.some((one) => meet(each, one))),
  );
}

/** Claims that this article shares with another: suggested for any sentence of it. */
function compareClaims(investigation: Investigation, article: Article, all: readonly Suggestion[]) {
  const written = investigation.claims
    .filter(({ assertions }) => {
      const articles = new Set(assertions.map((each) => each.article));
      return articles.has(article.slug) && articles.size > 1;
    })
    .map(({ id }) => id);
  const first = new Set(all.flatMap(({ claims }) => claims.map(({ claim }) => claim)));
  const found = written.filter((id) => first.has(id));
  return tally(written, found, [...first], found);
}

/** Sentences whose words are given to somebody, named or not. */
function compareAttributions(
  investigation: Investigation,
  article: Article,
  all: readonly Suggestion[],
) {
  const given = (sentence: Span) =>
    speakersOf(investigation, article, sentence).some((each) => each !== 'outlet');
  const annotated = all.filter(
    ({ sentence }) => speakersOf(investigation, article, sentence).length > 0,
  );
  const written = annotated.filter(({ sentence }) => given(sentence));
  const suggested = annotated.filter(({ speech }) => speech.speaker !== 'outlet');
  return tally(
    written,
    written.filter((each) => suggested.includes(each)),
    suggested,
    suggested.filter((each) => written.includes(each)),
  );
}

/** Sentences whose words are given to somebody who is named. */
function compareSpeakers(
  investigation: Investigation,
  article: Article,
  all: readonly Suggestion[],
) {
  const named = (each: string) => each !== 'outlet' && each !== 'unnamed';
  const ofSentence = all.flatMap(({ sentence, speech }) => {
    const speakers = speakersOf(investigation, article, sentence);
    return speakers.length === 0 ? [] : [{ speakers: speakers.filter(named), speech }];
  });
  const written = ofSentence.filter(({ speakers }) => speakers.length > 0);
  const suggested = ofSentence.filter(({ speech }) => named(speech.speaker));
  const agree = ({ speakers, speech }: (typeof ofSentence)[number]) =>
    speakers.includes(speech.speaker);
  return tally(written, written.filter(agree), suggested, suggested.filter(agree));
}

function speakersOf(investigation: Investigation, article: Article, sentence: Span): string[] {
  return assertionsIn(investigation, article)
    .filter(({ assertion }) => assertion.passages.some((passage) => meet(passage, sentence)))
    .map(({ assertion }) => assertion.attribution.speaker);
}

function assertionsIn({ claims }: Investigation, { slug }: Article) {
  return claims.flatMap(({ id, assertions }) =>
    assertions
      .filter((assertion) => assertion.article === slug)
      .map((assertion: Assertion) => ({ claim: id, assertion })),
  );
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function tally(
  written: readonly unknown[],
  found: readonly unknown[],
  suggested: readonly unknown[],
  right: readonly unknown[],
): Tally {
  return {
    ...{ written: written.length, found: found.length },
    ...{ suggested: suggested.length, right: right.length },
  };
}

function add(a: Tally, b: Tally): Tally {
  return {
    ...{ written: a.written + b.written, found: a.found + b.found },
    ...{ suggested: a.suggested + b.suggested, right: a.right + b.right },
  };
}
