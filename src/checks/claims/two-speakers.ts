import type { Problem } from '../../problems/problem.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import type { Assertion, Claim } from '../../model/types.ts';
import { pairAssertions, type AssertionPair } from '../context/assertion-pairs.ts';
import type { Subject } from '../context/check-context.ts';

/** An assertion that could be anchored whole, as written and in the model. */
interface QuotedPassage {
  readonly pair: AssertionPair;
  readonly assertion: Assertion;
  readonly kind: Claim['kind'];
}

/** Checks that words which two claims quote are given to one speaker, or to one of those to whom the other gives them. */
export function checkTwoSpeakers(subject: Subject): Problem[] {
  const quoted = pairAssertions(subject).flatMap((pair): QuotedPassage[] =>
    pair.assertion === null || !pair.whole
      ? []
      : [{ pair, assertion: pair.assertion, kind: pair.draft.value.kind }],
  );
  const wholes = new Map<string, string | null>(
    subject.investigation.actors.map(({ id, partOf }) => [id, partOf]),
  );
  const areOne = (a: QuotedPassage, b: QuotedPassage) => {
    const [one, other] = [a.assertion.attribution.speaker, b.assertion.attribution.speaker];
    return wholes.get(one) === other || wholes.get(other) === one;
  };
  const byArticle = Map.groupBy(quoted, ({ assertion }) => assertion.article);
  return [...byArticle.values()].flatMap((list) =>
    list.flatMap((one, index) =>
      list.slice(index + 1).flatMap((other) => (areOne(one, other) ? [] : compare(one, other))),
    ),
  );
}

function compare(one: QuotedPassage, other: QuotedPassage): Problem[] {
  const [a, b] = [one.assertion.attribution.speaker, other.assertion.attribution.speaker];
  if (a === b || mayDiffer(one, other) || mayDiffer(other, one)) return [];
  const shared = sharedWords(one.assertion, other.assertion);
  if (shared === null) return [];
  const { draft, path } = other.pair;
  const note = `${one.assertion.id} gives “${shared}” to ${a}.`;
  return [problemAt(placeIn(draft, [...path, 'speaker']), 'words-of-two-speakers', b, { note })];
}

/**
 * Words may be two speakers' where one passes on the other's; where an article says no more than that somebody spoke;
 * and where an article's own words hold words that it prints in quotation marks.
 */
function mayDiffer(
  { assertion, kind }: QuotedPassage,
  { assertion: other }: QuotedPassage,
): boolean {
  const { speaker } = assertion.attribution;
  const own = speaker === 'outlet';
  return (
    other.relays.some(({ actor }) => actor === speaker) ||
    (own && kind === 'attribution') ||
    (own && other.form === 'direct')
  );
}

function sharedWords(a: Assertion, b: Assertion): string | null {
  for (const one of a.passages) {
    for (const other of b.passages) {
      const [start, end] = [Math.max(one.start, other.start), Math.min(one.end, other.end)];
      const words = one.raw.slice(start - one.start, Math.max(0, end - one.start));
      if (start < end && /[\p{L}\p{N}]/u.test(words)) return words;
    }
  }
  return null;
}
