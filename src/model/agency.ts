import type { Investigation, Passage, SpeakerId, Assertion } from './types.ts';
import type { WrittenFields } from '../content/schemas/index.ts';

/** Sentences of an article that are an agency's text, and how that is known. */
export interface AgencyText {
  readonly article: string;
  /** The agency, as an actor. */
  readonly actor: WrittenFields<'article'>['agency'][number]['actor'];
  /** The document in which its text was read. */
  readonly document: string;
  /** Ids of the sentences, such as p4s2. */
  readonly sentences: readonly string[];
  /** Whether the article does not say so, so that it is our inference. */
  readonly inferred: boolean;
  readonly because: string;
  readonly references: readonly string[];
}

type Sources = {
  readonly articles: readonly Pick<Investigation['articles'][number], 'slug' | 'agency'>[];
  readonly documents: readonly WrittenFields<'documents'>[number][];
};

/** The agencies' texts in articles; how each is known stands once, at the relay that leads from the document to the article. One without it is a problem that a check tells, and left out. */
export function collectAgencyTexts({ articles, documents }: Sources): AgencyText[] {
  return articles.flatMap(({ slug, agency }) =>
    agency.flatMap((text): AgencyText[] => {
      const relay = relayTo(documents, text, slug);
      if (relay === undefined) return [];
      const { basis, because, what, references } = relay;
      return [
        {
          ...text,
          article: slug,
          inferred: basis !== 'printed',
          because: because ?? what,
          references: [...new Set([text.document, ...references])],
        },
      ];
    }),
  );
}

/** The relay by which an agency's document tells that its text came into an article. */
export function relayTo(
  documents: Sources['documents'],
  { actor, document }: Pick<AgencyText, 'actor' | 'document'>,
  article: string,
) {
  return documents
    .find(({ id }) => id === document)
    ?.relays.find(({ from, to }) => from === actor && to === article);
}

/** The agency's text to which all passages belong; nothing where one stands in another sentence. */
export function agencyOf(
  texts: readonly AgencyText[],
  article: string,
  passages: readonly Pick<Passage, 'sentences'>[],
): AgencyText | undefined {
  if (passages.length === 0) return undefined;
  return texts.find(
    (text) =>
      text.article === article &&
      passages.every((passage) => passage.sentences.every((id) => text.sentences.includes(id))),
  );
}

/** A chain through the agency: whom it quotes, or the agency where the words are the article's own, and so the agency's. */
export function traceToAgency(
  { actor, document, because, references }: AgencyText,
  speaker: SpeakerId,
  relays: Assertion['relays'],
): Assertion['tracedTo'] {
  const passing = { actor, document, manner: 'passed-on' } as const;
  return speaker === 'outlet'
    ? { speaker: actor, relays, because, references: [...references] }
    : { speaker, relays: [...relays, passing], because, references: [...references] };
}
