import { describe, expect, test } from 'vitest';
import type { Drafts, Files } from '../../src/content/draft.ts';
import { parseContent } from '../../src/content/parse.ts';
import { build } from '../../src/model/build.ts';
import type { Article, Investigation, Passage } from '../../src/model/types.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { sha256 } from '../../src/text/bytes.ts';
import { findQuote } from '../../src/text/quotations/find-quote.ts';
import type { Span } from '../../src/text/types.ts';
import { readSound } from '../support/fixtures.ts';
import { listTried } from '../support/investigation.ts';

interface Subject {
  readonly files: Files;
  readonly drafts: Drafts;
  readonly investigation: Investigation;
  readonly passages: readonly Passage[];
}

/** A change to an article's text: what stands in a span is replaced. */
interface Change extends Span {
  readonly by: string;
  readonly what: string;
}

function read(files: Files): Subject {
  const { drafts } = parseContent(files);
  const { investigation } = build(files, drafts);
  const assertions = investigation.claims.flatMap((claim) => claim.assertions);
  return { files, drafts, investigation, passages: assertions.flatMap((each) => each.passages) };
}

function changedText({ text }: Article, { start, end, by }: Change): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** The problems of an investigation after a change to one article whose SHA-256 was updated first. */
function problemsAfter(subject: Subject, article: Article, change: Change): readonly Problem[] {
  const bytes = new TextEncoder().encode(changedText(article, change));
  const files = new Map([...subject.files, [article.seed, bytes]]);
  const articles = subject.drafts.articles.map((draft) =>
    draft.id === article.slug
      ? { ...draft, value: { ...draft.value, sha256: sha256(bytes) } }
      : draft,
  );
  return build(files, { ...subject.drafts, articles }).problems;
}

/** The passages that a change touches, each with the problem that it must give in its claim's file. */
function expectedAfter({ passages }: Subject, article: Article, change: Change) {
  const text = changedText(article, change);
  return passages
    .filter(({ article: slug }) => slug === article.slug)
    .filter(({ start, end }) => start < change.end && change.start < end)
    .map(({ id, raw }) => ({
      id,
      file: `content/claims/${id.slice(0, id.indexOf('/'))}.md`,
      ruleId:
        findQuote(text, { exact: raw }).length > 0 ? 'quote-context-missing' : 'quote-missing',
    }));
}

function unnoticed(subject: Subject, article: Article, change: Change): string[] {
  const problems = problemsAfter(subject, article, change);
  return expectedAfter(subject, article, change)
    .filter(
      ({ file, ruleId }) =>
        !problems.some((problem) => problem.file === file && problem.ruleId === ruleId),
    )
    .map(({ id }) => `${change.what} went unnoticed in ${id}`);
}

/** Every sentence deleted, and every digit and name changed, of those that a passage touches. */
function changesOf(subject: Subject, article: Article): Change[] {
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const spellings = new Set(subject.investigation.actors.flatMap((actor) => actor.spellings));
  const names = [
    ...shownNames(article),
    ...[...spellings].flatMap((words) =>
      findQuote(article.text.toLowerCase(), { exact: words.toLowerCase() }),
    ),
  ];
  const changes = [
    ...sentences.map((span) => ({ ...span, by: '', what: `deleting ${span.id}` })),
    ...spansOf(article.text, /\d/g).map(({ start, end }) => {
      const digit = Number(article.text.slice(start, end));
      return { start, end, by: String((digit + 1) % 10), what: `changing the digit at ${start}` };
    }),
    ...names.map(({ start, end }) => {
      const name = article.text.slice(start, end);
      const by = name.startsWith('x') ? 'y' : 'x';
      return { start, end: start + 1, by, what: `changing ${name} at ${start}` };
    }),
  ];
  const different = new Map(changes.map((change) => [`${change.start} ${change.end}`, change]));
  return [...different.values()].filter(
    (change) => expectedAfter(subject, article, change).length > 0,
  );
}

/** Words with a capital letter, as readers see them; of a tokenised file, by the way back from what is restored. */
function shownNames({ text, paragraphs }: Article): Span[] {
  const capitalised = /(?<!\p{L})\p{Lu}\p{L}+/gu;
  return paragraphs.flatMap(({ start, end, restored }) => {
    if (restored === null) {
      const spans = spansOf(text.slice(start, end), capitalised);
      return spans.map((span) => ({ start: span.start + start, end: span.end + start }));
    }
    const { from } = restored;
    return spansOf(restored.text, capitalised).map((span) => ({
      start: from[span.start] ?? 0,
      end: (from[span.end - 1] ?? 0) + 1,
    }));
  });
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

describe.each(listTried())('of $name', ({ files, least }) => {
  const subject = read(files);

  test('the investigation is whole before it is broken', () => {
    expect(build(subject.files, subject.drafts).problems).toEqual([]);
    expect(subject.passages.length).toBeGreaterThanOrEqual(least(20));
  });

  describe.each(subject.investigation.articles)('$slug', (article) => {
    const changes = changesOf(subject, article);

    test(`each of ${changes.length} changes to a quoted sentence, digit or name is caught and names the claim`, () => {
      expect(changes.length).toBeGreaterThanOrEqual(least(1));
      expect(changes.flatMap((change) => unnoticed(subject, article, change))).toEqual([]);
    }, 240_000);
  });
});

test('a quotation that stood twice and lost its place is caught through its context', () => {
  const sound = read(readSound());
  const lost = sound.investigation.articles.flatMap((article) =>
    sound.passages
      .filter((passage) => passage.article === article.slug)
      .filter(({ raw }) => findQuote(article.text, { exact: raw }).length > 1)
      .map(({ start, end, id }) => {
        const change = { start, end, by: '', what: `deleting ${id}` };
        expect(expectedAfter(sound, article, change).map(({ ruleId }) => ruleId)).toContain(
          'quote-context-missing',
        );
        return unnoticed(sound, article, change);
      }),
  );
  expect(lost.length).toBeGreaterThan(0);
  expect(lost.flat()).toEqual([]);
});
