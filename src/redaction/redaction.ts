import { namesPrivatePerson } from './private-persons.ts';
import type { Block } from '../content/draft.ts';
import type { Claim, Investigation } from '../model/types.ts';

/** What must stand in no search result: graphic detail, which stands on its claim's page alone, and private persons. */
export interface KeptOut {
  /** Whether an id is that of a graphic claim, or of an assertion or a passage of one. */
  readonly isGraphic: (id: string) => boolean;
  /** Whether words name a private person. */
  readonly namesPrivate: (words: string) => boolean;
  /** Whether words may be found: they name no private person, and hold no quotation of a graphic claim. */
  readonly maySay: (words: string) => boolean;
  /** The words of the blocks of prose that may be found. */
  readonly wordsOf: (blocks: readonly Block[]) => string;
}

/** A quotation of fewer words says nothing without its sentence, which is known by its id. */
const fewestWords = 4;

/** Says of ids, words and prose whether they may be found. */
export function keepOut(investigation: Pick<Investigation, 'claims' | 'actors'>): KeptOut {
  const graphic = new Set(
    investigation.claims.filter((claim) => claim.graphic).map(({ id }) => id),
  );
  const passages = investigation.claims
    .filter((claim) => claim.graphic)
    .flatMap(({ assertions }) => assertions)
    .flatMap((assertion) =>
      assertion.passages.flatMap(({ raw, shown }) => [fold(raw), fold(shown)]),
    )
    .filter((words) => words.split(' ').length >= fewestWords);
  const isGraphic = (id: string) => graphic.has(id.split('/')[0] ?? id);
  const namesPrivate = (words: string) => namesPrivatePerson(investigation, words);
  const maySay = (words: string) =>
    !namesPrivate(words) && !passages.some((passage) => fold(words).includes(passage));
  return {
    isGraphic,
    namesPrivate,
    maySay,
    wordsOf: (blocks) =>
      blocks
        .filter(({ references }) => !references.some(({ id }) => isGraphic(id)))
        .map(({ text }) => text)
        .filter(maySay)
        .join(' '),
  };
}

/** The sentences of an article in which a passage of a graphic claim stands. */
export function graphicSentences(claims: readonly Claim[], article: string): ReadonlySet<string> {
  return new Set(
    claims
      .filter((claim) => claim.graphic)
      .flatMap(({ assertions }) => assertions)
      .filter((assertion) => assertion.article === article)
      .flatMap(({ passages }) => passages)
      .flatMap(({ sentences }) => sentences),
  );
}

function fold(words: string): string {
  return words.replaceAll('’', "'").replace(/\s+/gu, ' ').toLowerCase();
}
