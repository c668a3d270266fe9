import type { Document, Investigation, Version } from '../model/types.ts';
import { mostRead } from '../terms/documents.ts';
import { headings } from '../terms/headings.ts';
import { siteName, versionInWords } from '../terms/imprint.ts';
import { numberOf } from '../terms/number-of.ts';
import { numberInWords } from '../values/figures/number-words.ts';
import { link, type Phrase, sentence } from '../terms/phrases.ts';
import { dataWords } from '../exports/data/words.ts';
import { aboutWords } from '../things/about/words.ts';
import { claimsWords } from '../things/claim/words.ts';
import { trailWords } from '../things/trail/words.ts';
import { correctionsPage, feedTitle } from '../things/correction/words.ts';

/** A page that the head of every page names. */
export interface MainPage {
  readonly address: string;
  readonly name: string;
  /** What is in it, where it stands among the further pages; null for one of the first. */
  readonly holds: string | null;
}

/** The pages that the head of every page names, in their order: the first ones, and further ones with what is in them; none of what there is none. */
export function mainPages(
  investigation: Pick<
    Investigation,
    'articles' | 'claims' | 'differences' | 'documents' | 'events' | 'nodes' | 'trail'
  >,
): MainPage[] {
  const { articles, claims, differences, documents, events, nodes, trail } = investigation;
  const sums = claims.some(({ assertions }) =>
    assertions.some(({ figures }) => figures.some(({ nature }) => nature !== 'count')),
  );
  const addressed = documents.every(({ address }) => address !== null);
  const count = articles.length === 1 ? '' : ` ${numberInWords(articles.length)}`;
  const first = (address: string, name: string) => ({ address, name, holds: null });
  return [
    first('/', 'The story'),
    first('/articles/', `The${count} ${articles.length === 1 ? 'article' : 'articles'}`),
    first('/claims/', `The ${claimsWords.title.toLowerCase()}`),
    ...(nodes.length > 0 || sums ? [first('/funding/', 'The money')] : []),
    ...(events.length > 0 ? [first('/timeline/', 'When')] : []),
    ...(trail.length > 0
      ? [{ address: '/trail/', name: trailWords.name, holds: 'which text has which' }]
      : []),
    { address: '/speakers/', name: 'Who is quoted', holds: 'and through whom' },
    ...(differences.length > 0
      ? [
          {
            address: '/differences/',
            name: headings.differs,
            holds: numberOf(differences.length, 'question'),
          },
        ]
      : []),
    { address: '/same-words/', name: 'Same words', holds: 'in two sentences' },
    {
      address: '/documents/',
      name: headings.documents,
      holds: `${documents.length}, ${addressed ? 'with addresses' : 'and where each is'}`,
    },
    { address: '/method/', name: 'How we worked', holds: 'counting, marks, limits' },
    { address: '/about/', name: aboutWords.name, holds: 'who made it' },
  ];
}

/** Words that stand on every page. */
export const frameWords = {
  skip: 'Skip to the text',
  site: 'Site',
  more: 'More',
  menu: 'Menu',
  privacy: 'This site sets no cookies and asks no other host for anything.',
} as const;

/** The title of a page as a browser shows it. */
export function titleInBrowser(title: string): string {
  return `${title} · ${siteName}`;
}

/** What is reported: the whole address of the page, its version, and the sentence that stands on it. */
export interface Reported {
  readonly address: string;
  readonly version: Version | undefined;
  readonly words: string;
}

/** The words with which an error on a page is told, to be filled in. */
export function reportText({ address, version, words }: Reported): string {
  const where = version === undefined ? address : `${address}, ${versionInWords(version)}`;
  return `Error at ${where}\nThe words: ${words}\nWhat is wrong: \nWhat is right, and how you know: `;
}

/** How to report an error on a page, and who will read it; `contact` is null where none is named yet. */
export function reportInWords(contact: string | null, reported: Reported): Phrase[] {
  if (contact === null) {
    return sentence`Nobody is named yet who would read it; ${link(aboutWords.name, '/about/')} will name a contact. Words to send:`;
  }
  const [subject = '', ...body] = reportText(reported).split('\n');
  const query = new URLSearchParams({ subject, body: body.join('\r\n') });
  const mail = `mailto:${contact}?${query.toString().replaceAll('+', '%20')}`;
  return sentence`Write to ${link(contact, mail)}; page, version and sentence are filled in. Words to send:`;
}

/** Words of the report of an error. */
export const reportWords = {
  title: 'Report an error',
  copy: 'Copy these words',
  copied: 'Words copied.',
} as const;

/** The pages that the foot of every page names. */
export const footLinks: readonly Phrase[] = sentence`${link(correctionsPage.name, '/corrections/')} · ${link(dataWords.title, '/data/')} · ${link(feedTitle, '/feed.xml')}`;

/** Of which page an embed is a part, and in which version. */
export function embedSource(title: string, address: string, version?: Version): Phrase[] {
  const page = link(`${siteName}: ${title}`, address);
  return version === undefined
    ? sentence`${page}.`
    : sentence`${page}. ${versionInWords(version)}.`;
}

/** What is checked and what is not, on every page. */
export function checkedWords(documents: readonly Document[]): string {
  return `Every quotation from our copies of the articles stands in them letter for letter: a program checks it, and publishes nothing while one does not. It does not check the words of outside documents, nor words of an article that only they have${mostRead(documents)}. Whether a claim is true is another question.`;
}
