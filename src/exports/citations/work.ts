import { reuseLine, reviewLine, siteName } from '../../terms/imprint.ts';
import type { Article, Investigation, Made, KnownFact } from '../../model/types.ts';
import { dateInWords } from '../../values/dates/date-words.ts';
import { outletName } from '../../terms/names.ts';
import { isOnePeriod } from './dates.ts';

/** What is cited: a page of ours, or an article as its publisher printed it. What was not found is null. */
export interface CitedWork {
  readonly id: string;
  readonly kind: 'page' | 'article';
  readonly title: string | null;
  readonly author: string | null;
  /** The site or the outlet. */
  readonly container: string;
  /** In EDTF. */
  readonly date: string | null;
  /** Why the date is not to be taken as that of a day: how it is known, or that it names no single day; null where it may. */
  readonly dateDoubt: string | null;
  /** The whole address. */
  readonly address: string | null;
  readonly version: number | null;
  readonly language: string;
  readonly notes: readonly string[];
}

/** A page of ours that is cited: its title is the whole sentence. */
export interface CitedPage extends Made {
  readonly title: string;
  /** The whole address. */
  readonly address: string;
  /** Address within the site. */
  readonly path: string;
  /** SHA-256 of the claim's canonical JSON. */
  readonly sha256?: string;
}

/** A page of ours as a work: the version is what is cited. */
export function citePage(investigation: Investigation, page: CitedPage): CitedWork {
  const version = investigation.versions.at(-1);
  const { sha256 } = page;
  return {
    id: ['claimtrail', ...page.path.split('/').filter((part) => part !== '')].join('-'),
    kind: 'page',
    title: page.title,
    author: null,
    container: siteName,
    date: version?.date ?? null,
    dateDoubt: null,
    address: page.address,
    version: version?.version ?? null,
    language: investigation.language,
    notes: [
      ...(sha256 === undefined ? [] : [`SHA-256 of the claim as data: ${sha256}.`]),
      reviewLine(page),
      reuseLine,
    ],
  };
}

/** An article as a work: what was not found, or is inferred, is said. */
export function citeArticle(investigation: Investigation, article: Article): CitedWork {
  const { slug, headline, author, date, address, language } = article;
  const firm = date.value !== null && isOnePeriod(date.value);
  return {
    id: slug,
    kind: 'article',
    title: headline.value,
    author: author.value,
    container: outletName(investigation, article),
    date: date.value,
    dateDoubt: date.how !== 'established' ? date.how : firm ? null : 'uncertain',
    address: address.value,
    version: null,
    language,
    notes: [
      ...[
        sayHow('Headline', headline),
        sayHow('Author', author),
        sayHow('Date', date, dateInWords),
      ].flat(),
      ...sayHow('Address', address),
    ],
  };
}

/** The articles that make a claim, as works, each once. */
export function citeArticles(investigation: Investigation, slugs: readonly string[]): CitedWork[] {
  return investigation.articles
    .filter(({ slug }) => slugs.includes(slug))
    .map((article) => citeArticle(investigation, article));
}

/** The address of a file of citations of a page. */
export function citationAddress(path: string, ending: string): string {
  return `${path}cite.${ending}`;
}

/** No name stands before a colon: readers of notes would take it for a field. */
function sayHow(
  name: string,
  { how, value }: KnownFact,
  inWords: (value: string) => string = (text) => text,
): string[] {
  if (how === 'established') return [];
  if (value === null) return [`${name} not found.`];
  return [`${name} ${how}, ${inWords(value)}.`];
}
