import { articleOf } from '../../model/find.ts';
import type {
  Article,
  Document,
  DocumentFigure,
  Figure,
  Investigation,
} from '../../model/types.ts';
import { addressOf, htmlId } from '../../values/id.ts';
import { shownFigure } from '../quotation/quotations.ts';

/** A sum of a source that an article prints. */
export interface PrintedSum {
  readonly article: Article;
  readonly figure: Figure;
  /** The words as readers see them. */
  readonly words: string;
  /** The address of the assertion that has it. */
  readonly address: string;
}

/** A sum of a source that an outside document gives. */
export interface DocumentSum {
  readonly document: Document;
  readonly figure: DocumentFigure;
  /** The address of the figure among the documents. */
  readonly address: string;
}

/** The sums of a source that articles print, in the claims' order; counts are none. */
export function sumsOfArticles(investigation: Investigation, stream: string): PrintedSum[] {
  return investigation.claims
    .flatMap(({ assertions }) => assertions)
    .flatMap((assertion) => {
      const article = articleOf(investigation, assertion.article);
      return assertion.figures
        .filter(({ of, nature }) => of === stream && nature !== 'count')
        .map((figure) => ({
          article,
          figure,
          words: shownFigure(article, assertion, figure),
          address: addressOf('assertion', assertion.id),
        }));
    });
}

/** The sums of a source that outside documents give, in the documents' order. */
export function sumsOfDocuments({ documents }: Investigation, stream: string): DocumentSum[] {
  return documents.flatMap((document) =>
    document.figures
      .filter(({ of }) => of === stream)
      .map((figure) => ({ document, figure, address: `/documents/#${htmlId(figure.id)}` })),
  );
}
