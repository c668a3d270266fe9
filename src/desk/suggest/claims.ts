import { findReuse } from '../../analysis/reuse.ts';
import { foldedWords } from '../../analysis/folded-words.ts';
import { functionWords } from '../../analysis/function-words.ts';
import type { Article, Claim, Investigation } from '../../model/types.ts';
import type { Span } from '../../text/types.ts';

/** A claim that a sentence may make, too, and how alike they are, from 0 to 1. */
export interface SuggestedClaim {
  readonly claim: string;
  readonly likeness: number;
}

/** How alike a sentence and a claim have to be, what part of the likeliest claim of the sentence, and how many are suggested. */
const least = 0.26;
const leastOfBest = 0.6;
const most = 2;

/** How much of the likeness is that of the claim's own words, and not of what other articles print. */
const ownShare = 0.4;

/** What a stretch of the same words adds, and that it is what the investigation asks about. */
const added = { same: 0.1, central: 0.08 };

/** Makes a finder of the claims of other articles that a sentence of this one may make, too, the likeliest first. */
export function claimMatcher(investigation: Investigation, article: Article) {
  const { claims, articles, actors } = investigation;
  const names = new Set(
    actors.flatMap(({ name, spellings }) =>
      [name, ...spellings].flatMap((each) => wordsOf(each, 0, each.length, article.language)),
    ),
  );
  const others = claims.flatMap((claim) => {
    const assertions = claim.assertions.filter((each) => each.article !== article.slug);
    return assertions.length === 0 ? [] : [{ claim, ...tell(claim, assertions, articles) }];
  });
  const used = new Map<string, number>();
  for (const { all } of others) for (const word of all) used.set(word, (used.get(word) ?? 0) + 1);
  const weigh = (word: string) =>
    (names.has(word) ? 0.3 : 1) * Math.log(1 + others.length / (used.get(word) ?? 0.5));
  const shared = sharedWith(investigation, article);

  return (sentence: Span & { readonly id: string }): SuggestedClaim[] => {
    const words = new Set(wordsOf(article.text, sentence.start, sentence.end, article.language));
    const found = others.map(({ claim, own, quoted }) => {
      const ours = Math.max(...own.map((text) => alike(words, text, weigh)));
      const theirs = Math.max(0, ...quoted.map((text) => alike(words, text, weigh)));
      const same = shared.get(sentence.id)?.has(claim.id) === true ? added.same : 0;
      const central = claim.id === investigation.central ? added.central : 0;
      const likeness = ownShare * ours + (1 - ownShare) * Math.max(ours, theirs);
      return { claim: claim.id, likeness: likeness + same + central };
    });
    const best = Math.max(0, ...found.map(({ likeness }) => likeness));
    return found
      .filter(({ likeness }) => likeness >= least && likeness >= best * leastOfBest)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, most);
  };
}

/** The words of what a claim says, and of each sentence that makes it. */
function tell(
  { statement, label }: Claim,
  assertions: Claim['assertions'],
  articles: readonly Article[],
) {
  const own = new Set(
    wordsOf(`${label}. ${statement}`, 0, label.length + statement.length + 2, 'en'),
  );
  const quoted = assertions.flatMap(({ passages }) =>
    passages.map((passage) => {
      const article = articles.find(({ slug }) => slug === passage.article);
      return new Set(
        article === undefined
          ? []
          : wordsOf(article.text, passage.start, passage.end, article.language),
      );
    }),
  );
  const ours = [new Set(wordsOf(label, 0, label.length, 'en')), own];
  return { own: ours, quoted, all: new Set([...ours, ...quoted].flatMap((text) => [...text])) };
}

/** How much of two sets of words is in both, by weight, from 0 to 1. */
function alike(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weigh: (word: string) => number,
): number {
  const sum = (words: Iterable<string>) =>
    [...words].reduce((total, word) => total + weigh(word), 0);
  const both = sum([...a].filter((word) => b.has(word)));
  const [all, other] = [sum(a), sum(b)];
  if (all === 0 || other === 0) return 0;
  return both / Math.sqrt(all * other);
}

/** Of each sentence the claims whose passages in other articles it shares a stretch of words with. */
function sharedWith(investigation: Investigation, article: Article): Map<string, Set<string>> {
  const { articles, claims, actors } = investigation;
  const names = actors.flatMap(({ name, spellings }) => [name, ...spellings]);
  const found = new Map<string, Set<string>>();
  for (const { left, right, blocks } of findReuse(articles, names)) {
    if (left.article === right.article) continue;
    const mine = left.article === article.slug ? left : right;
    if (mine.article !== article.slug) continue;
    const theirs = mine === left ? right : left;
    for (const block of blocks) {
      const span = mine === left ? block.right : block.left;
      for (const claim of claims) {
        const meets = claim.assertions.some(({ passages }) =>
          passages.some(
            (each) =>
              each.article === theirs.article && each.start < span.end && span.start < each.end,
          ),
        );
        if (!meets) continue;
        found.set(mine.sentence, (found.get(mine.sentence) ?? new Set()).add(claim.id));
      }
    }
  }
  return found;
}

/** The words with matter of a stretch, without their endings. */
function wordsOf(text: string, start: number, end: number, language: string): string[] {
  const without = functionWords[language.slice(0, 2)];
  return foldedWords(text, { start, end }, language)
    .map(({ folded }) => folded)
    .filter((word) => without?.has(word) !== true)
    .map(stem);
}

/** A word without the endings that English words take. */
function stem(word: string): string {
  if (word.length < 5 || /\P{L}/u.test(word)) return word;
  const short = word.replace(/(?:ations?|ings?|ers?|ies|ed|es|s|ly)$/u, '');
  return (short.length < 3 ? word : short).slice(0, 7);
}
