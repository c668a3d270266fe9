import { reviewLine, siteName } from '../../terms/imprint.ts';
import { claimTitle, notInvestigated, outsideInWords } from '../../terms/assessments.ts';
import type {
  BackgroundNewsArticle,
  BreadcrumbList,
  Claim as ClaimData,
  CreativeWork,
  Dataset,
  NewsArticle,
  WithContext,
} from 'schema-dts';
import type { Article, Claim, Investigation } from '../../model/types.ts';
import { addressOf } from '../../values/id.ts';
import { writeJson } from '../../values/json.ts';
import { articleTitle, documentName, outletName } from '../../terms/names.ts';
import { placeCorrections } from '../../things/correction/corrections.ts';
import { ourLicence } from './data-package.ts';
import { wholeAddress } from '../../parts/addresses.ts';

/** What a page can say of itself to machines. No person stands in it, and no rating of a claim. */
export type PageData = WithContext<BackgroundNewsArticle | BreadcrumbList | ClaimData | Dataset>;

const context = 'https://schema.org';

/** Data as the text of a script element, which it can neither end nor open anew. */
export function writeData(data: PageData): string {
  return writeJson(data).replaceAll('<', String.raw`\u003c`);
}

/** The story. */
export function describeStory(investigation: Investigation): PageData {
  const { story, versions, publisher } = investigation;
  const [first] = versions;
  const last = versions.at(-1);
  const cited = new Set(
    [...story.findings, ...story.box.supports, ...story.box.doesNotSupport, story]
      .flatMap(({ body }) => body.references)
      .flatMap(({ kind, id }) => (kind === 'document' ? [id] : [])),
  );
  return {
    '@context': context,
    '@type': 'BackgroundNewsArticle',
    headline: story.headline,
    description: story.standfirst,
    genre: story.genre,
    creditText: reviewLine(story),
    inLanguage: investigation.language,
    url: wholeAddress('/'),
    mainEntityOfPage: wholeAddress('/'),
    publishingPrinciples: wholeAddress('/method/'),
    ...(first === undefined ? {} : { datePublished: first.date }),
    ...(last === undefined ? {} : { dateModified: last.date, version: last.version }),
    ...(publisher === null
      ? {}
      : { publisher: { '@type': 'Organization' as const, name: publisher } }),
    isBasedOn: investigation.articles.map((article) => describeArticle(investigation, article)),
    citation: investigation.documents
      .filter(({ id }) => cited.has(id))
      .map((document): CreativeWork => ({
        '@type': 'CreativeWork',
        name: `${documentName(document)}: ${document.title}`,
        ...(document.address === null ? {} : { url: document.address }),
      })),
    correction: placeCorrections(investigation).map(({ correction, address }) => ({
      '@type': 'CorrectionComment' as const,
      text: correction.what,
      datePublished: correction.date,
      url: wholeAddress(address),
    })),
  };
}

/** A claim: its whole attributed statement, with what outside documents say beside it, and where it appears. */
export function describeClaim(investigation: Investigation, claim: Claim): PageData {
  const { assessment } = claim;
  const articles = investigation.articles.filter(({ slug }) =>
    claim.assertions.some(({ article }) => article === slug),
  );
  return {
    '@context': context,
    '@type': 'Claim',
    name: claimTitle(claim),
    text: claim.statement,
    creditText: reviewLine(claim),
    description:
      assessment === null
        ? notInvestigated
        : `${outsideInWords(assessment.value)} ${assessment.because}`,
    inLanguage: investigation.language,
    url: wholeAddress(addressOf('claim', claim.id)),
    appearance: articles.map((article) => describeArticle(investigation, article)),
  };
}

/** The files that can be downloaded, as addresses within the site with their media types. */
export function describeDataset(
  investigation: Investigation,
  page: string,
  files: readonly { readonly address: string; readonly type: string }[],
): PageData {
  return {
    '@context': context,
    '@type': 'Dataset',
    name: `${siteName}: ${investigation.title}`,
    description: investigation.standfirst,
    creditText: reviewLine(investigation.story),
    inLanguage: investigation.language,
    url: wholeAddress(page),
    version: String(investigation.versions.at(-1)?.version ?? 0),
    license: ourLicence.path,
    creator: { '@type': 'Organization', name: investigation.publisher ?? siteName },
    isAccessibleForFree: true,
    distribution: files.map(({ address, type }) => ({
      '@type': 'DataDownload' as const,
      contentUrl: wholeAddress(address),
      encodingFormat: type,
    })),
  };
}

/** Where a page stands: the pages above it, from the story on, and itself. */
export function describePath(
  steps: readonly { readonly address: string; readonly name: string }[],
): PageData {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ address, name }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: wholeAddress(address),
    })),
  };
}

/** An article, its publisher first; an address only where one was found. */
function describeArticle(investigation: Investigation, article: Article): NewsArticle {
  const { outlet, headline, address, date } = article;
  const known = date.how === 'established' || date.how === 'reported';
  return {
    '@type': 'NewsArticle',
    ...(outlet.value === null
      ? {}
      : {
          publisher: { '@type': 'Organization', name: outletName(investigation, article) },
        }),
    ...(headline.value === null
      ? { name: articleTitle(investigation, article) }
      : { headline: headline.value }),
    ...(address.value === null ? {} : { url: address.value }),
    ...(known && date.value !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date.value)
      ? { datePublished: date.value }
      : {}),
  };
}
