import { agencyOf, collectAgencyTexts, relayTo } from '../../model/agency.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import type { Problem } from '../../problems/problem.ts';
import { pairAssertions, type AssertionPair } from '../context/assertion-pairs.ts';
import type { Subject } from '../context/check-context.ts';

/** Checks that what is told of agencies' texts in articles names what is there, and that no chain tells it otherwise. */
export function checkAgencies(subject: Subject): Problem[] {
  const { drafts, investigation } = subject;
  const { articles } = investigation;
  const documents = drafts.documents?.value ?? [];
  const described = drafts.articles.flatMap((draft) => {
    const article = articles.find(({ slug }) => slug === draft.id);
    if (article === undefined) return [];
    const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
    const free = new Set(sentences.map(({ id }) => id));
    return draft.value.agency.flatMap(({ actor, document, sentences: named }, index) => [
      ...named.flatMap((id, at): Problem[] => {
        if (free.delete(id)) return [];
        const place = placeIn(draft, ['agency', index, 'sentences', at]);
        return [problemAt(place, 'agency-sentence-unknown', id)];
      }),
      ...(relayTo(documents, { actor, document }, draft.id) === undefined &&
      documents.some(({ id }) => id === document)
        ? [
            problemAt(
              placeIn(draft, ['agency', index, 'document']),
              'agency-without-relay',
              document,
            ),
          ]
        : []),
    ]);
  });
  const texts = collectAgencyTexts({ articles, documents });
  return [...described, ...pairAssertions(subject).flatMap((pair) => compareChain(pair, texts))];
}

/** A chain that is written leads through an agency where, and only where, all its words are the agency's. */
function compareChain(
  { draft, path, written, assertion, whole }: AssertionPair,
  texts: ReturnType<typeof collectAgencyTexts>,
): Problem[] {
  const { tracedTo, article } = written;
  if (tracedTo === null || assertion === null || !whole) return [];
  const agency = agencyOf(texts, article, assertion.passages);
  const place = placeIn(draft, [...path, 'tracedTo']);
  const through = ({ actor, document }: (typeof texts)[number]) =>
    tracedTo.speaker === actor ||
    tracedTo.relays.some((relay) => relay.actor === actor || relay.document === document);
  if (agency !== undefined && !through(agency)) {
    const note = `By the description of ${article} these words are the text of ${agency.actor}.`;
    return [problemAt(place, 'agency-disagrees', tracedTo.speaker, { note })];
  }
  const other = texts.find((text) => text.article === article && text !== agency && through(text));
  if (agency !== undefined || other === undefined) return [];
  const note = `By the description of ${article} not all of these words are the text of ${other.actor}.`;
  return [problemAt(place, 'agency-disagrees', other.actor, { note })];
}
