import { embeddedCharts } from '../../charts/index.ts';
import type { Investigation } from '../../model/types.ts';
import type { KeptOut } from '../../redaction/redaction.ts';
import { headings } from '../../terms/headings.ts';
import { articleName, articleTitle } from '../../terms/names.ts';
import { aboutWords } from '../../things/about/words.ts';
import { placeCorrections } from '../../things/correction/corrections.ts';
import { correctionsPage, correctionTitle } from '../../things/correction/words.ts';
import { documentsWords } from '../../things/document/words.ts';
import { methodWords } from '../../things/method/words.ts';
import { sameWordsPage } from '../../things/same-words/words.ts';
import { trailTitle, trailWords } from '../../things/trail/words.ts';
import { addressOf } from '../../values/id.ts';
import type { SearchRecord } from './records.ts';

type Place = Pick<SearchRecord, 'kind' | 'id' | 'address' | 'name' | 'words' | 'beside' | 'found'>;

/** Articles, details, corrections, and the pages that are no thing of their own. */
export function recordPages(investigation: Investigation, out: KeptOut): SearchRecord[] {
  const { articles, trail, claims, language } = investigation;
  const labels = new Map(claims.map(({ id, label }) => [id, label]));
  const places: Place[] = [
    ...articles.map((article): Place => {
      const name = articleName(investigation, article);
      const title = articleTitle(investigation, article);
      return {
        ...{ kind: 'article', id: article.slug, address: addressOf('article', article.slug), name },
        ...{ words: title, beside: title === name ? '' : name, found: '' },
      };
    }),
    ...trail.map(({ id, detail, claims: of }): Place => ({
      ...{ kind: 'detail', id, address: addressOf('detail', id), name: detail, words: detail },
      beside: trailTitle(investigation),
      found: of
        .filter((claim) => !out.isGraphic(claim))
        .map((claim) => labels.get(claim) ?? '')
        .join(' '),
    })),
    ...placeCorrections(investigation).map(({ correction, id, address }, at): Place => ({
      ...{ kind: 'correction', id: `${at + 1}`, address, name: null, words: correction.what },
      beside: `${correctionTitle(correction)}.`,
      found: labels.get(id) ?? '',
    })),
    ...pagesOf(investigation),
  ];
  return places.map((place) => ({ ...place, language, from: '' }));
}

function pagesOf(investigation: Investigation): Place[] {
  const { story, documents, differences } = investigation;
  const page = (address: string, name: string, words: string, found = ''): Place => ({
    ...{ kind: 'page', id: address, address, name, words, beside: '', found },
  });
  const charts = embeddedCharts.filter(({ page: { section } }) => section === null);
  return [
    page('/', story.headline, story.headline, story.standfirst),
    ...charts
      .filter(({ page: { path } }) => path !== '/trail/' || investigation.trail.length > 0)
      .map(({ page: { path, label, title } }) =>
        page(path, path === '/trail/' ? trailWords.name : label, title(investigation)),
      ),
    ...(differences.length > 0 ? [page('/differences/', headings.differs, headings.differs)] : []),
    page('/same-words/', sameWordsPage.title, sameWordsPage.title, sameWordsPage.description),
    ...(documents.length > 0
      ? [
          page(
            '/documents/',
            documentsWords.title,
            documentsWords.title,
            documentsWords.description,
          ),
        ]
      : []),
    page('/method/', methodWords.title, methodWords.title, methodWords.description),
    page('/about/', aboutWords.name, aboutWords.name, aboutWords.description),
    page(
      '/corrections/',
      correctionsPage.title,
      correctionsPage.title,
      correctionsPage.description,
    ),
  ];
}
