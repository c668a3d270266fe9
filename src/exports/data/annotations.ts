import { reuseLine, reviewLine } from '../../terms/imprint.ts';
import { claimTitle } from '../../terms/assessments.ts';
import type { Article, Investigation } from '../../model/types.ts';
import { addressOf } from '../../values/id.ts';
import { selectPassages } from '../tables/article-annotations.ts';
import { articleName } from '../../terms/names.ts';

const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** The unit of the positions, and of which text. */
export const positionUnit =
  'Positions count Unicode code points of the text that the page of the article shows, its paragraphs joined by one line feed each.';

/** Quotations as a collection of the Web Annotation Data Model; `address` is that of its file. */
export function annotate(
  investigation: Investigation,
  articles: readonly Article[],
  address: string,
  whole: (path: string) => string,
) {
  const items = articles.flatMap((article) => annotateArticle(investigation, article, whole));
  const id = whole(address);
  return {
    '@context': annotationContext,
    ...{ id, type: 'AnnotationCollection' },
    label: `${articles.map((each) => articleName(investigation, each)).join('; ')}. ${positionUnit} ${reuseLine} ${reviewLine(investigation.story)}`,
    total: items.length,
    first: {
      ...{ id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0 },
      items,
    },
  };
}

function annotateArticle(
  investigation: Investigation,
  article: Article,
  whole: (path: string) => string,
) {
  return selectPassages(investigation, article).map(
    ({ passage, claim, exact, prefix, suffix, start, end }) => ({
      id: whole(addressOf('passage', passage.id, article.slug)),
      type: 'Annotation',
      motivation: 'describing',
      body: [
        {
          type: 'TextualBody',
          value: claimTitle(claim),
          ...{ format: 'text/plain', language: investigation.language, purpose: 'describing' },
        },
        {
          type: 'SpecificResource',
          source: whole(addressOf('claim', claim.id)),
          purpose: 'linking',
        },
      ],
      target: {
        source: whole(addressOf('article', article.slug)),
        selector: [
          {
            ...{ type: 'TextQuoteSelector', exact },
            ...(prefix === '' ? {} : { prefix }),
            ...(suffix === '' ? {} : { suffix }),
          },
          { type: 'TextPositionSelector', start, end },
        ],
      },
    }),
  );
}
