import { graphicTest } from './graphic-words.ts';
import { namesPrivatePerson } from './private-persons.ts';
import type { MarkdownBlock } from '../content/draft.ts';
import type { Investigation } from '../model/types.ts';

/** What must stand in no search result: graphic detail, which stands on its claim's page alone, and private persons. */
export interface KeptOut {
  /** Whether an id is that of a graphic claim, or of an assertion or a passage of one. */
  readonly isGraphic: (id: string) => boolean;
  /** Whether words name a private person. */
  readonly namesPrivate: (words: string) => boolean;
  /** Whether words may be found: they name no private person, and do not tell the manner of a harm. */
  readonly maySay: (words: string) => boolean;
  /** The words of the blocks of prose that may be found. */
  readonly wordsOf: (blocks: readonly MarkdownBlock[]) => string;
}

/** Says of ids, words and prose whether they may be found. */
export function keepOut(
  investigation: Pick<Investigation, 'claims' | 'actors' | 'graphicWords'>,
): KeptOut {
  const graphic = new Set(
    investigation.claims.filter((claim) => claim.graphic).map(({ id }) => id),
  );
  const tellsManner = graphicTest(investigation);
  const isGraphic = (id: string) => graphic.has(id.split('/')[0] ?? id);
  const namesPrivate = (words: string) => namesPrivatePerson(investigation, words);
  const maySay = (words: string) => !namesPrivate(words) && !tellsManner(words);
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
