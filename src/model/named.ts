import { foldWhiteSpace } from '../text/normalise.ts';
import { shownText } from '../text/tokenised/restore.ts';
import type { Span } from '../text/types.ts';
import type { Promised } from './ledger.ts';
import type { Article, Investigation, Paragraph } from './types.ts';

/** Longer words of an article are cut in the ledger, which says what an id names and is no second copy of the text. */
const mostCharacters = 80;

/** What the ledger says of every thing whose words may change only with an entry among the corrections. */
export function collectNamed(investigation: Investigation): Promised[] {
  const { articles, claims, events, nodes, differences, documents, actors } = investigation;
  const assertions = claims.flatMap((claim) => claim.assertions);
  return [
    ...articles.flatMap((article) =>
      article.paragraphs.flatMap((paragraph) =>
        paragraph.sentences.map((sentence) =>
          named(
            'sentence',
            `${article.slug}/${sentence.id}`,
            ledgerWords(article, paragraph, sentence),
          ),
        ),
      ),
    ),
    ...assertions.map(({ id, passages, attribution }) => ({
      ...named('assertion', id, passages.map(({ shown }) => shown).join(' … ')),
      speaker: attribution.speaker,
    })),
    ...assertions.flatMap(({ passages }) =>
      passages.map(({ id, shown }) => named('passage', id, shown)),
    ),
    ...[...assertions, ...documents].flatMap(({ figures }) =>
      figures.map(({ id, words }) => named('figure', id, words)),
    ),
    ...events.map(({ id, statement }) => named('event', id, statement)),
    ...nodes
      .filter(({ kind }) => kind === 'stream')
      .map(({ id, label }) => named('stream', id, label)),
    ...differences.map(({ id, question }) => named('difference', id, question)),
    ...actors.map(({ id, name }) => named('speaker', id, name)),
    ...documents.map(({ id, title }) => named('document', id, title)),
    ...namedSections(investigation),
    ...namedFindings(investigation),
  ];
}

/** A thing with its words on one line. */
export function named(kind: string, id: string, words: string): Promised {
  return { id: `${kind}:${id}`, words: foldWhiteSpace(words), assessment: null, speaker: null };
}

/** The words of a span of an article as the ledger has them. */
export function ledgerWords({ text }: Article, { restored }: Paragraph, span: Span): string {
  const words = shownText(text, restored, span);
  if (words.length <= mostCharacters) return words;
  const end = words.lastIndexOf(' ', mostCharacters);
  return `${words.slice(0, end < 1 ? mostCharacters : end)} …`;
}

function namedSections({ story }: Investigation): Promised[] {
  return story.body.blocks
    .filter(({ kind }) => kind === 'heading')
    .flatMap(({ references, text }) =>
      references
        .filter(({ kind }) => kind === 'section')
        .map(({ id }) => named('section', id, text)),
    );
}

function namedFindings({ story: { findings, box } }: Investigation): Promised[] {
  return [...findings, ...box.supports, ...box.doesNotSupport].map(({ id, body }) =>
    named('finding', id, body.blocks.map(({ text }) => text).join(' ')),
  );
}
