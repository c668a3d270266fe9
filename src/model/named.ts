import { sha256 } from '../text/bytes.ts';
import { foldWhiteSpace } from '../text/normalise.ts';
import { shownText } from '../text/tokenised/restore.ts';
import type { Span } from '../text/types.ts';
import type { Promised } from './ledger.ts';
import type { Article, Assertion, Investigation, Paragraph } from './types.ts';

/** Longer words of an article are cut in the ledger, which says what an id names and is no second copy of the text. */
const longestPromised = 80;

/** What the ledger says of every thing whose words may change only with an entry among the corrections. */
export function collectNamed(investigation: Investigation): Promised[] {
  const { articles, claims, events, nodes, differences, documents, actors } = investigation;
  const assertions = claims.flatMap((claim) => claim.assertions);
  return [
    ...articles.flatMap((article) =>
      article.paragraphs.flatMap((paragraph) =>
        paragraph.sentences.map((sentence) =>
          named('sentence', `${article.slug}/${sentence.id}`, {
            words: ledgerWords(article, paragraph, sentence),
            whole: shownText(article.text, paragraph.restored, sentence),
          }),
        ),
      ),
    ),
    ...assertions.map((assertion) => ({
      ...named('assertion', assertion.id, {
        words: assertion.passages.map(({ shown }) => shown).join(' … '),
        whole: '',
        also: alsoOf(assertion),
      }),
      speaker: assertion.attribution.speaker,
    })),
    ...assertions.flatMap(({ passages }) =>
      passages.map(({ id, shown }) => named('passage', id, { words: shown })),
    ),
    ...[...assertions, ...documents].flatMap(({ figures }) =>
      figures.map(({ id, words }) => named('figure', id, { words })),
    ),
    ...events.map(({ id, statement, dates, date }) =>
      named('event', id, { words: statement, also: `${dates}: ${date}` }),
    ),
    ...nodes
      .filter(({ kind }) => kind === 'stream')
      .map(({ id, label }) => named('stream', id, { words: label })),
    ...differences.map(({ id, question, positions }) =>
      named('difference', id, {
        words: question,
        also: positions.map(({ assertion, words }) => `${assertion}: ${words}`).join(' | '),
      }),
    ),
    ...actors.map(({ id, name }) => named('speaker', id, { words: name })),
    ...documents.map(({ id, title, says }) => named('document', id, { words: title, also: says })),
    ...namedSections(investigation),
    ...namedFindings(investigation),
  ];
}

/** What is promised of a thing: its words, all of them where those are cut, and what else it says. */
interface PromisedWords {
  readonly words: string;
  readonly whole?: string;
  readonly also?: string;
}

/** A thing with its words on one line, and the hash of all that it says where the ledger has not all. */
export function named(
  kind: string,
  id: string,
  { words, whole = words, also }: PromisedWords,
): Promised {
  const all = [whole, also ?? ''].map(foldWhiteSpace);
  const kept = also === undefined ? null : cutWords(foldWhiteSpace(also));
  const isCut = (whole !== '' && whole !== words) || (kept ?? '') !== all[1];
  return {
    id: `${kind}:${id}`,
    words: foldWhiteSpace(words),
    also: kept,
    sha256: isCut ? sha256(new TextEncoder().encode(all.join('\n'))) : null,
    assessment: null,
    speaker: null,
  };
}

/** Who passed an account on, whom its words were traced to, and by which words it keeps its distance. */
function alsoOf({ relays, tracedTo, hedges }: Assertion): string {
  const list = (words: readonly string[]) => (words.length === 0 ? 'none' : words.join(', '));
  const by = relays.map(({ actor, document }) =>
    document === null ? actor : `${actor} in ${document}`,
  );
  return `relays: ${list(by)}; traced to: ${tracedTo?.speaker ?? 'none'}; hedges: ${list(hedges.map(({ words }) => words))}`;
}

/** The words of a span of an article as the ledger has them. */
export function ledgerWords({ text }: Article, { restored }: Paragraph, span: Span): string {
  return cutWords(shownText(text, restored, span));
}

function cutWords(words: string): string {
  if (words.length <= longestPromised) return words;
  const end = words.lastIndexOf(' ', longestPromised);
  return `${words.slice(0, end < 1 ? longestPromised : end)} …`;
}

function namedSections({ story }: Investigation): Promised[] {
  return story.body.blocks
    .filter(({ kind }) => kind === 'heading')
    .flatMap(({ references, text }) =>
      references
        .filter(({ kind }) => kind === 'section')
        .map(({ id }) => named('section', id, { words: text })),
    );
}

function namedFindings({ story: { findings, box } }: Investigation): Promised[] {
  return [...findings, ...box.supports, ...box.doesNotSupport].map(({ id, body }) =>
    named('finding', id, { words: body.blocks.map(({ text }) => text).join(' ') }),
  );
}
