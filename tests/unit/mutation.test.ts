import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/content/draft.ts';
import { parseContent } from '../../src/content/parse.ts';
import { build } from '../../src/investigation/build.ts';
import type { Article, Passage } from '../../src/investigation/types.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { readFiles } from '../../src/site/loader.ts';
import { findQuote } from '../../src/text/find-quote.ts';
import type { Span } from '../../src/text/types.ts';
import { sha256 } from '../../src/text/bytes.ts';
import { project } from '../support/build-site.ts';

const files = readFiles(project);
const { drafts } = parseContent(files);
const { investigation } = build(files, drafts);
const passages = investigation.claims
  .flatMap((claim) => claim.assertions)
  .flatMap((assertion) => assertion.passages);

/** A change to an article's text: what stands in a span is replaced. */
interface Change extends Span {
  readonly by: string;
  readonly what: string;
}

/** The problems of the investigation after a change to one article whose SHA-256 was updated first. */
function problemsAfter(article: Article, { start, end, by }: Change): readonly Problem[] {
  const text = article.text.slice(0, start) + by + article.text.slice(end);
  const bytes = new TextEncoder().encode(text);
  const changed: Files = new Map([...files, [article.seed, bytes]]);
  const articles = drafts.articles.map((draft) =>
    draft.id === article.slug
      ? { ...draft, value: { ...draft.value, sha256: sha256(bytes) } }
      : draft,
  );
  return build(changed, { ...drafts, articles }).problems;
}

function passagesAt(article: Article, span: Span): Passage[] {
  return passages.filter(
    (each) => each.article === article.slug && each.start < span.end && span.start < each.end,
  );
}

/** What a changed passage must give: a problem in its claim's file, with the quotation as it was written. */
function missedBy(article: Article, change: Change): string[] {
  const problems = problemsAfter(article, change);
  const text = article.text.slice(0, change.start) + change.by + article.text.slice(change.end);
  return passagesAt(article, change)
    .filter((passage) => {
      const elsewhere = findQuote(text, { exact: passage.raw }).length > 0;
      const rule = elsewhere ? 'quote-context-missing' : 'quote-missing';
      const file = `content/claims/${passage.id.split('/')[0] ?? ''}.md`;
      return !problems.some((problem) => problem.ruleId === rule && problem.file === file);
    })
    .map((passage) => `${change.what} went unnoticed in ${passage.id}`);
}

function changesOf(article: Article): Change[] {
  const sentences = article.paragraphs
    .flatMap((paragraph) => paragraph.sentences)
    .map(({ id, start, end }) => ({ start, end, by: '', what: `deleting ${id}` }));
  const digits = spansOf(article.text, /\d/g).map((span) => {
    const digit = Number(article.text.slice(span.start, span.end));
    return { ...span, by: String((digit + 1) % 10), what: `changing a digit at ${span.start}` };
  });
  const names = [
    ...spansOf(article.text, /(?<!\p{L})\p{Lu}\p{L}+/gu),
    ...spellings.flatMap((spelling) => spansOfWords(article.text, spelling)),
  ].map(({ start, end }) => {
    const name = article.text.slice(start, end);
    const first = name.startsWith('x') ? 'y' : 'x';
    return { start, end: start + 1, by: first, what: `changing ${name} at ${start}` };
  });
  const all = [...sentences, ...digits, ...names];
  return all.filter((change) => passagesAt(article, change).length > 0);
}

const spellings = [...new Set(investigation.actors.flatMap(({ spellings: each }) => each))];

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function spansOfWords(text: string, words: string): Span[] {
  return findQuote(text.toLowerCase(), { exact: words.toLowerCase() });
}

test('the investigation is whole before it is broken', () => {
  expect(build(files, drafts).problems).toEqual([]);
  expect(passages.length).toBeGreaterThan(20);
});

describe.each(investigation.articles)('$slug', (article) => {
  const changes = changesOf(article);

  test(`each of ${changes.length} changes to a quoted sentence, digit or name is caught, and names the claim`, () => {
    expect(changes.length).toBeGreaterThan(20);
    expect(changes.flatMap((change) => missedBy(article, change))).toEqual([]);
  }, 120_000);
});

test('a quotation that stood twice and lost its place is caught through its context', () => {
  const twice = investigation.articles.flatMap((article) =>
    passages
      .filter((each) => each.article === article.slug)
      .filter(({ raw }) => findQuote(article.text, { exact: raw }).length > 1)
      .map((passage) => ({ article, passage })),
  );
  expect(twice.length).toBeGreaterThan(0);
  for (const { article, passage } of twice) {
    const { start, end, id } = passage;
    const problems = problemsAfter(article, { start, end, by: '', what: '' });
    const caught = problems.filter(({ ruleId }) => ruleId === 'quote-context-missing');
    expect(
      caught.map(({ file }) => file),
      id,
    ).toContain(`content/claims/${id.split('/')[0]}.md`);
  }
});
