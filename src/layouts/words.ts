import type { Document, Version } from '../model/types.ts';
import { mostRead } from '../terms/documents.ts';
import { siteName, versionInWords } from '../terms/imprint.ts';
import { link, type Phrase, sentence } from '../terms/phrases.ts';
import { eventsWords } from '../charts/timeline/event-words.ts';
import { fundingPageWords } from '../charts/funding/page-words.ts';
import { dataWords } from '../exports/data/words.ts';
import { searchWords } from '../exports/search/words.ts';
import { aboutWords } from '../things/about/words.ts';
import { articlesWords } from '../things/article/words.ts';
import { claimsWords } from '../things/claim/words.ts';
import { correctionsPage, feedTitle } from '../things/correction/words.ts';
import { methodWords } from '../things/method/words.ts';
import { speakersWords } from '../things/speaker/words.ts';
import { trailWords } from '../things/trail/words.ts';

/** A page that the head of every page names. */
interface MainPage {
  readonly address: string;
  readonly name: string;
  /** What it is of; it is not named where there is none. */
  readonly of?: 'nodes' | 'events' | 'trail' | 'differences';
}

/** The pages that the head of every page names, in their order. */
export const mainPages: readonly MainPage[] = [
  { address: '/', name: 'The story' },
  { address: '/articles/', name: articlesWords.title },
  { address: '/claims/', name: claimsWords.title },
  { address: '/funding/', name: fundingPageWords.name, of: 'nodes' },
  { address: '/timeline/', name: eventsWords.name, of: 'events' },
  { address: '/trail/', name: trailWords.name, of: 'trail' },
  { address: '/differences/', name: 'Differences', of: 'differences' },
  { address: '/same-words/', name: 'Same words' },
  { address: '/speakers/', name: speakersWords.title },
  { address: '/documents/', name: 'Documents' },
  { address: '/method/', name: methodWords.title },
  { address: '/about/', name: aboutWords.name },
  { address: '/search/', name: searchWords.title },
];

/** Words that stand on every page. */
export const frameWords = {
  skip: 'Skip to the text',
  site: 'Site',
  pages: 'Pages',
  privacy: 'This site sets no cookies and asks no other host for anything.',
} as const;

/** The title of a page as a browser shows it. */
export function titleInBrowser(title: string): string {
  return `${title} · ${siteName}`;
}

/** How to report an error on a page at an address; `contact` is null where none is named yet. */
export function reportInWords(contact: string | null, address: string): Phrase[] {
  if (contact === null) {
    return sentence`To report an error: no contact is named yet; see ${link(aboutWords.name, '/about/')}.`;
  }
  const subject = encodeURIComponent(`Error at ${address}`);
  return sentence`To report an error on this page: ${link(contact, `mailto:${contact}?subject=${subject}`)}.`;
}

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
  return `Every quotation from the articles is in our file of its article, letter for letter, or this page is not built. The build does not check the words of outside documents${mostRead(documents)}. Whether a claim is true is another question.`;
}
