import type { Problem } from '../../problems/problem.ts';
import { findQuote } from '../../text/quotations/find-quote.ts';
import { findMissing } from '../context/missing-words.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import { spellingFinder } from '../../model/spelling.ts';
import type { Subject } from '../context/check-context.ts';
import {
  pairAssertions,
  sentencesOfPassage,
  type AssertionPair,
} from '../context/assertion-pairs.ts';

/** Checks that hedges stand in their quotations and verbs in their sentences, and that no known hedge of a quotation is passed over. */
export function checkHedges(subject: Subject): Problem[] {
  const find = spellingFinder(subject.drafts.hedges?.value ?? []);
  return pairAssertions(subject).flatMap((pair) => {
    if (pair.assertion === null || !pair.whole) return [];
    const wrong = [...checkListed(pair), ...checkVerb(pair)];
    return wrong.length > 0 ? wrong : checkPassedOver(pair, find);
  });
}

/** Hedges are placed in the file's own characters, so they are copied from the file. */
function checkListed({ draft, written, path, article, assertion }: AssertionPair): Problem[] {
  if (article === null) return [];
  const { language, form } = article;
  const texts = (assertion?.passages ?? []).map(({ raw }) => ({ text: raw, language, form }));
  const place = (field: string, index: number) => placeIn(draft, [...path, field, index]);
  return [
    ...written.hedges.flatMap(({ words }, index) =>
      findMissing(place('hedges', index), 'hedge-not-in-passage', words, texts),
    ),
    ...written.noHedges.flatMap(({ words }, index) =>
      findMissing(place('noHedges', index), 'hedge-excuse-missing', words, texts),
    ),
  ];
}

/** The verb can stand outside the quotation, in its sentence. */
function checkVerb({ draft, written, path, article, assertion }: AssertionPair): Problem[] {
  if (article === null || written.verb === null) return [];
  const { language, form } = article;
  const texts = (assertion?.passages ?? [])
    .flatMap((passage) => sentencesOfPassage(article, passage))
    .map((text) => ({ text, language, form }));
  const place = placeIn(draft, [...path, 'verb']);
  return findMissing(place, 'verb-not-in-sentence', written.verb, texts);
}

function checkPassedOver(
  { draft, written, path, assertion }: AssertionPair,
  find: ReturnType<typeof spellingFinder>,
): Problem[] {
  const listed = [...written.hedges, ...written.noHedges].map((each) => each.words);
  const words = (assertion?.passages ?? []).flatMap(({ raw }) => {
    const spans = listed.flatMap((each) => findQuote(raw, { exact: each }));
    return find(raw)
      .filter((known) => !spans.some(({ start, end }) => start <= known.start && known.end <= end))
      .map(({ start, end }) => raw.slice(start, end));
  });
  return [...new Set(words)].map((each) =>
    problemAt(placeIn(draft, [...path, 'quotes']), 'hedge-unlisted', each),
  );
}
