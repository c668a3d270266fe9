import type { Problem } from '../../problems/problem.ts';
import { findMissing } from '../context/missing-words.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import type { Subject } from '../context/check-context.ts';
import { pairAssertions, textsOf } from '../context/assertion-pairs.ts';

/** Checks that events and differences draw what claims and documents say, in the articles' own words. */
export function checkDrawn(subject: Subject): Problem[] {
  return [...checkEventClaims(subject), ...checkDifferences(subject)];
}

function checkEventClaims({ drafts, investigation }: Subject): Problem[] {
  const articles = new Map(investigation.articles.map((article) => [article.slug, article]));
  const passages = new Map(
    investigation.claims
      .flatMap(({ assertions }) => assertions)
      .flatMap((assertion) => assertion.passages)
      .map((passage) => [passage.id, passage]),
  );
  return drafts.events.flatMap((draft) => {
    const { claims, references, words, passage: named } = draft.value;
    const drawn = claims.length > 0 || references.length > 0;
    const passage = named === null ? undefined : passages.get(named);
    const article = passage && articles.get(passage.article);
    const place = placeIn(draft, ['words']);
    const note = 'The event names no passage.';
    return [
      ...(drawn ? [] : [problemAt(placeIn(draft, []), 'event-without-claim', draft.id)]),
      ...(words !== null && named === null
        ? [problemAt(place, 'event-words-missing', words, { note })]
        : []),
      ...(words !== null && passage !== undefined && article !== undefined
        ? findMissing(place, 'event-words-missing', words, textsOf(article, [passage]))
        : []),
    ];
  });
}

function checkDifferences(subject: Subject): Problem[] {
  const pairs = new Map(pairAssertions(subject).map((pair) => [pair.id, pair]));
  return subject.drafts.differences.flatMap((draft) => {
    const { positions } = draft.value;
    const place = placeIn(draft, ['positions']);
    return [
      ...(positions.length > 1 ? [] : [problemAt(place, 'difference-one-sided', draft.id)]),
      ...positions.flatMap(({ assertion, words }, index) => {
        const pair = pairs.get(assertion);
        const passages = pair?.assertion?.passages;
        if (passages === undefined || !pair?.whole || pair.article === null) return [];
        const at = placeIn(draft, ['positions', index, 'words']);
        return findMissing(
          at,
          'difference-without-quotation',
          words,
          textsOf(pair.article, passages),
        );
      }),
    ];
  });
}
