import { sameWordsPage } from '../../things/same-words/words.ts';
import { headings } from '../../terms/headings.ts';
import { reviewLine } from '../../terms/imprint.ts';
import { claimTitle } from '../../terms/assessments.ts';
import type { Claim, Investigation } from '../../model/types.ts';
import { sha256 } from '../../text/bytes.ts';
import { canonicalJson } from '../../values/json.ts';
import { addressOf } from '../../values/id.ts';
import { exportClaim } from '../tables/claims.ts';
import { articleTitle, outletName } from '../../terms/names.ts';
import { arrangeTimeline } from '../../charts/timeline/timeline.ts';
import { citedCharts } from '../../charts/index.ts';
import { citeArticle, citeArticles, citePage, type CitedPage, type CitedWork } from './work.ts';

/** A page that can be cited: our page, and the articles that it is about. */
export interface Cited {
  /** Address within the site, with slashes at both ends. */
  readonly path: string;
  readonly page: CitedWork;
  readonly articles: readonly CitedWork[];
}

/** Pages that compare all texts, with their names. */
const comparisons = [
  { path: '/same-words/', name: sameWordsPage.title },
  { path: '/differences/', name: headings.differs },
];

/** The bytes of a claim as data, of which its citations give the hash. */
export function claimAsData(investigation: Investigation, claim: Claim): string {
  return canonicalJson({ ...exportClaim(investigation, claim), review: reviewLine(claim) });
}

/** The SHA-256 of a claim as data. */
export function hashClaim(investigation: Investigation, claim: Claim): string {
  return sha256(new TextEncoder().encode(claimAsData(investigation, claim)));
}

/** Every page that can be cited; `whole` gives the whole address of one within the site. */
export function listCited(investigation: Investigation, whole: (path: string) => string): Cited[] {
  const { story, articles, claims, nodes, differences } = investigation;
  const all = articles.map(({ slug }) => slug);
  const cite = (
    path: string,
    slugs: readonly string[],
    page: Omit<CitedPage, 'path' | 'address'>,
  ) => ({
    path,
    page: citePage(investigation, { ...page, path, address: whole(path) }),
    articles: citeArticles(investigation, slugs),
  });
  /** The articles that make a claim about a said source of income, as its page counts them. */
  const naming = (stream: string) =>
    claims
      .filter(({ streams }) => streams.includes(stream))
      .flatMap(({ assertions }) => assertions.map(({ article }) => article));
  const { draftedBy, reviewedBy, reviewedOn } = story;
  const made = { draftedBy, reviewedBy, reviewedOn };
  return [
    cite('/', all, { title: story.headline, ...made }),
    ...citedCharts.map(({ path, title }) =>
      cite(path, all, { title: title(investigation), ...made }),
    ),
    ...comparisons.map(({ path, name }) =>
      cite(path, all, { title: `${name}: ${investigation.title}`, ...made }),
    ),
    ...articles.map((article) => ({
      ...cite(addressOf('article', article.slug), [], {
        title: `${outletName(investigation, article)}: ${articleTitle(investigation, article)}. The text with notes`,
        ...made,
      }),
      articles: [citeArticle(investigation, article)],
    })),
    ...claims.map((claim) =>
      cite(
        addressOf('claim', claim.id),
        claim.assertions.map(({ article }) => article),
        { ...claim, title: claimTitle(claim), sha256: hashClaim(investigation, claim) },
      ),
    ),
    ...nodes
      .filter(({ kind }) => kind === 'stream')
      .map(({ id, label }) =>
        cite(addressOf('stream', id), naming(id), {
          title: `${label}, a said source of income`,
          ...made,
        }),
      ),
    ...arrangeTimeline(investigation).map(({ event, article }) =>
      cite(addressOf('event', event.id), article === null ? [] : [article.slug], {
        title: event.statement,
        ...made,
      }),
    ),
    ...differences.map((difference) =>
      cite(
        addressOf('difference', difference.id),
        claims
          .flatMap(({ assertions }) => assertions)
          .filter(({ id }) => difference.positions.some(({ assertion }) => assertion === id))
          .map(({ article }) => article),
        { ...difference, title: difference.question },
      ),
    ),
  ];
}
