import { reuseLine, reviewLine } from '../../terms/imprint.ts';
import { claimTitle } from '../../terms/assessments.ts';
import type { Article, Investigation } from '../../model/types.ts';
import { addressOf } from '../../values/id.ts';
import { textOfArticle } from './article-text.ts';
import { selectPassages } from '../tables/article-annotations.ts';
import { articleName } from '../../terms/names.ts';

const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** Where words are found again, and the unit of their positions. */
export const positionUnit =
  'Each quotation has the words before and after it. Where an article is published whole, its source is the text of the article as a file, and its position counts Unicode code points of that file; else its source is the page, without a position.';

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
  const page = whole(addressOf('article', article.slug));
  const file = textOfArticle(investigation, article);
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
        source: file === null ? page : whole(file.address),
        scope: page,
        selector: [
          {
            ...{ type: 'TextQuoteSelector' as const, exact },
            ...(prefix === '' ? {} : { prefix }),
            ...(suffix === '' ? {} : { suffix }),
          },
          ...(file === null
            ? []
            : [
                {
                  type: 'TextPositionSelector' as const,
                  start: file.before + start,
                  end: file.before + end,
                },
              ]),
        ],
      },
    }),
  );
}
