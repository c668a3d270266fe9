import { actorOf, articleOf } from '../../model/find.ts';
import type { Investigation } from '../../model/types.ts';
import { headings } from '../../terms/headings.ts';
import { articleDate, outletName, speakerSign } from '../../terms/names.ts';
import { mannerOfRelay, type NamedRelay } from '../../terms/attribution.ts';
import { isolate, listed, type Phrase, sentence } from '../../terms/phrases.ts';
import { numberOf } from '../../terms/number-of.ts';
import { publicName } from '../../redaction/private-persons.ts';
import type { ChainWords } from './layout.ts';

/** Words of the drawing of chains and of its list. */
export const chainWords = {
  speaker: 'Named speaker',
  passedOn: headings.passedOn,
  thenBy: 'then by',
  noted: 'notes it',
  article: 'Article',
  asList: 'The chains as a list',
  centralOnly:
    'These are the chains of the claim in question. Those of each other claim stand on its page.',
  followed: `${headings.followed}:`,
  printed: 'the article gives this link',
  inferred: 'inferred, or the same words',
  documents: 'only outside documents give this link',
  articles: 'only another article gives this link',
  notice:
    'A line says who is named as having said or passed on the words. It is not proof that they were said, or that they are true.',
} as const;

/** The title of the drawing of one article's ways. */
export function waysInTitle(outlet: string): string {
  return `Whose words ${outlet} has, and through whom`;
}

/** Those through whom words came, by name; of one who only notes them, that too. */
export function throughInWords(relays: readonly NamedRelay[]): Phrase[] {
  return listed(
    relays.map(({ name, manner }) =>
      manner === 'noted' ? sentence`${mannerOfRelay.noted} ${isolate(name)}` : isolate(name),
    ),
    ', ',
  );
}

/** In how many of the article's sentences. */
export function sentencesInWords(sentences: number): string {
  return numberOf(sentences, 'sentence');
}

/** The words of the picture. */
export function chainPictureWords(
  investigation: Pick<Investigation, 'actors' | 'articles'>,
): ChainWords {
  return {
    columnOf: (column, columns) => {
      if (column === 0) return chainWords.speaker;
      if (column === columns - 1) return chainWords.article;
      return column === 1 ? chainWords.passedOn : chainWords.thenBy;
    },
    nameOf: ({ kind, of, by, noted }) => {
      if (by !== null) return { name: speakerSign(investigation, by).name, under: null };
      if (kind !== 'article') {
        const under = noted ? chainWords.noted : null;
        return { name: publicName(actorOf(investigation, of)), under };
      }
      const article = articleOf(investigation, of);
      return { name: outletName(investigation, article), under: articleDate(article) };
    },
    signOf: (by) => {
      const { number, mark, inferred } = speakerSign(investigation, by);
      return { number, mark, inferred };
    },
  };
}
