import { mostRead } from '../terms/documents.ts';
import type { Document } from '../model/types.ts';

/** A page that the head of every page names. */
interface MainPage {
  readonly address: string;
  readonly name: string;
  /** What it is of; it is not named where there is none. */
  readonly of?: 'nodes' | 'events' | 'differences';
}

/** The pages that the head of every page names, in their order. */
export const mainPages: readonly MainPage[] = [
  { address: '/', name: 'The story' },
  { address: '/articles/', name: 'Articles' },
  { address: '/claims/', name: 'Claims' },
  { address: '/funding/', name: 'Funding', of: 'nodes' },
  { address: '/timeline/', name: 'Timeline', of: 'events' },
  { address: '/differences/', name: 'Differences', of: 'differences' },
  { address: '/same-words/', name: 'Same words' },
  { address: '/speakers/', name: 'Speakers' },
  { address: '/documents/', name: 'Documents' },
  { address: '/method/', name: 'Method' },
  { address: '/about/', name: 'About' },
  { address: '/search/', name: 'Search' },
];

/** Words that stand on every page. */
export const frameWords = {
  skip: 'Skip to the text',
  site: 'Site',
  pages: 'Pages',
  feed: 'Feed of versions and corrections',
  error: 'To report an error on this page:',
  noContact: 'To report an error: no contact is named yet; see',
  privacy: 'This site sets no cookies and asks no other host for anything.',
} as const;

/** The version in words: its number, then its date. */
export function versionWords(version: number, date: string): string {
  return `Version ${version}, ${date}`;
}

/** What is checked and what is not, on every page. */
export function checkedWords(documents: readonly Document[]): string {
  return `Every quotation from the articles stands letter for letter in our file of its article, or this page is not built. Outside documents are cited and not checked by quotation${mostRead(documents)}. Whether a claim is true is another question.`;
}
