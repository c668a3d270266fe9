import { publicId } from '../../redaction/private-persons.ts';
import type { Article, Assertion, Claim, Investigation, Passage } from '../../model/types.ts';
import { placeSpan, shownParagraph } from '../../terms/shown-text.ts';

/** A quotation for exchange: its words as in the file and as readers see them, and its whole sentence or sentences. */
export interface QuotationExport {
  readonly id: string;
  readonly paragraph: string;
  readonly sentences: readonly string[];
  readonly raw: string;
  readonly shown: string;
  readonly sentence: string;
  /** Offsets in the file, the end excluded: in UTF-16 units of its text, and in bytes. */
  readonly start: number;
  readonly end: number;
  readonly startByte: number;
  readonly endByte: number;
}

/** A claim for exchange: what is written of it, its quotations in their sentences, private persons by their role. */
export function exportClaim(investigation: Investigation, claim: Claim) {
  const { body, assertions, ...rest } = claim;
  return {
    ...rest,
    references: body.references.filter(({ kind }) => kind === 'document').map(({ id }) => id),
    assertions: assertions.map((assertion) => exportAssertion(investigation, assertion)),
  };
}

function exportAssertion(investigation: Investigation, assertion: Assertion) {
  const article = investigation.articles.find(({ slug }) => slug === assertion.article);
  if (article === undefined) throw new Error(`No article ${assertion.article}`);
  const { speaker, relays, tracedTo, passages, hedges } = assertion;
  const relaysOf = (those: typeof relays) =>
    those.map((relay) => ({ ...relay, actor: publicId(investigation, relay.actor) }));
  return {
    ...assertion,
    speaker: publicId(investigation, speaker),
    relays: relaysOf(relays),
    hedges: hedges.map(({ words, class: kind }) => ({ words, class: kind })),
    tracedTo:
      tracedTo === null
        ? null
        : {
            ...tracedTo,
            speaker: publicId(investigation, tracedTo.speaker),
            relays: relaysOf(tracedTo.relays),
          },
    passages: passages.map((passage) => exportQuotation(article, passage)),
  };
}

/** A quotation with its whole sentences as readers see them. */
export function exportQuotation(article: Article, passage: Passage): QuotationExport {
  const { id, paragraph, sentences, raw, shown, start, end, startByte, endByte } = passage;
  return {
    ...{ id, paragraph, sentences, raw, shown, sentence: wholeSentence(article, passage) },
    ...{ start, end, startByte, endByte },
  };
}

function wholeSentence(article: Article, passage: Passage): string {
  const paragraph = article.paragraphs.find(({ id }) => id === passage.paragraph);
  const spans = (paragraph?.sentences ?? []).filter(({ id }) => passage.sentences.includes(id));
  const [first] = spans;
  const last = spans.at(-1);
  if (paragraph === undefined || first === undefined || last === undefined) return passage.shown;
  const { start, end } = placeSpan(paragraph, { start: first.start, end: last.end });
  return shownParagraph(article, paragraph).slice(start, end);
}
