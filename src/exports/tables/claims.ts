import { articleOf, paragraphOf } from '../../model/find.ts';
import { publicId } from '../../redaction/private-persons.ts';
import type { Article, Assertion, Claim, Investigation, Passage } from '../../model/types.ts';
import { placeSpan, shownParagraph } from '../../terms/shown-text.ts';
import { at } from '../../text/at.ts';
import { publish } from './publish.ts';
import { assertionFields, claimFields } from './published-fields.ts';

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
  return {
    ...publish(claim, claimFields),
    references: claim.body.references.filter(({ kind }) => kind === 'document').map(({ id }) => id),
    assertions: claim.assertions.map((assertion) => exportAssertion(investigation, assertion)),
  };
}

function exportAssertion(investigation: Investigation, assertion: Assertion) {
  const article = articleOf(investigation, assertion.article);
  return {
    ...publish(assertion, assertionFields),
    ...exportChain(investigation, assertion),
    passages: assertion.passages.map((passage) => exportQuotation(article, passage)),
  };
}

/** The chain of an assertion as printed and as traced; private persons are named by their role. */
export function exportChain(investigation: Investigation, assertion: Assertion) {
  const { relays, tracedTo } = publish(assertion, assertionFields);
  const { speaker, known } = assertion.attribution;
  const nameRelays = (chain: Assertion['relays']) =>
    chain.map(({ actor, ...rest }) => ({ ...rest, actor: publicId(investigation, actor) }));
  return {
    speaker: publicId(investigation, speaker),
    speakerInferred: known === 'inferred',
    relays: nameRelays(relays),
    tracedTo: tracedTo && {
      ...tracedTo,
      speaker: publicId(investigation, tracedTo.speaker),
      relays: nameRelays(tracedTo.relays),
    },
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
  const paragraph = paragraphOf(article, passage.paragraph);
  const spans = paragraph.sentences.filter(({ id }) => passage.sentences.includes(id));
  const [first, last] = [at(spans, 0), at(spans, spans.length - 1)];
  const { start, end } = placeSpan(paragraph, { start: first.start, end: last.end });
  return shownParagraph(article, paragraph).slice(start, end);
}
