import { articleOf, documentOf } from '../../model/find.ts';
import { headOf } from '../../model/speakers.ts';
import type { Article, Assertion, Document, Investigation } from '../../model/types.ts';
import { isGraphic } from '../../redaction/graphic-sentences.ts';
import {
  hedgesInWords,
  inferenceInWords,
  passedOnBy,
  tracedInWords,
  unmarkedInWords,
  verbInWords,
} from '../../terms/attribution.ts';
import { figureInWords } from '../../terms/figure-in-words.ts';
import { articleName, namedRelays, speakerSign } from '../../terms/names.ts';
import type { Phrase } from '../../terms/phrases.ts';
import { htmlId } from '../../values/id.ts';
import { quoteWhole, shownFigure, type WholeSentence } from '../quotation/quotations.ts';
import { figureAsPrinted } from './words.ts';

/** What is shown of one article making one claim. */
export interface AssertionView {
  readonly htmlId: string;
  readonly article: string;
  /** Its whole sentences, each with the HTML id of its words. */
  readonly quotations: readonly { readonly quoted: WholeSentence; readonly htmlId: string }[];
  readonly graphic: boolean;
  /** The outside document that is the paper whose words they are; null where they are nobody's of that kind. */
  readonly paper: Document | null;
  readonly relays: readonly Phrase[];
  readonly verb: readonly Phrase[];
  readonly hedges: readonly Phrase[];
  /** Why the speaker is our inference; nothing where he is printed. */
  readonly inference: readonly Phrase[];
  /** Why words without quotation marks are speech; nothing where they have some, or are none. */
  readonly unmarked: readonly Phrase[];
  readonly traced: readonly Phrase[];
  readonly figures: readonly { readonly htmlId: string; readonly words: readonly Phrase[] }[];
}

/** Makes an assertion ready to be shown; `prefix` sets its ids apart where a page shows it more than once. */
export function viewAssertion(
  investigation: Investigation,
  assertion: Assertion,
  prefix?: string,
): AssertionView {
  const own = `${prefix === undefined ? '' : `${prefix}.`}${htmlId(assertion.id)}`;
  const article = articleOf(investigation, assertion.article);
  const quotations = quoteWhole(article, assertion);
  const { relays, speakerBecause, directBecause, tracedTo } = assertion;
  return {
    htmlId: own,
    article: articleName(investigation, article),
    quotations: quotations.map((quoted, index) => ({
      quoted,
      htmlId: index === 0 ? `${own}.words` : `${own}.words-${index + 1}`,
    })),
    graphic: quotations.some((quoted) => isGraphic(investigation, quoted)),
    paper: paperOf(investigation, assertion),
    relays: passedOnBy(namedRelays(investigation, relays)),
    verb: assertion.verb === null ? [] : verbInWords(assertion.verb, article.language),
    hedges: hedgesInWords(assertion.hedges, article.language),
    inference: speakerBecause === null ? [] : inferenceInWords(speakerBecause),
    unmarked: directBecause === null ? [] : unmarkedInWords(directBecause),
    traced:
      tracedTo === null
        ? []
        : tracedInWords(
            speakerSign(investigation, headOf(assertion)).name,
            namedRelays(investigation, tracedTo.relays),
            tracedTo.because,
          ),
    figures: figuresOf(article, assertion),
  };
}

function paperOf(
  investigation: Pick<Investigation, 'actors' | 'documents'>,
  { attribution }: Assertion,
): Document | null {
  const paper = investigation.actors.find(({ id }) => id === attribution.speaker)?.document;
  return paper === null || paper === undefined ? null : documentOf(investigation, paper);
}

function figuresOf(article: Article, assertion: Assertion): AssertionView['figures'] {
  return assertion.figures.map((figure) => ({
    htmlId: htmlId(figure.id),
    words: figureAsPrinted(shownFigure(article, assertion, figure), article, figureInWords(figure)),
  }));
}
