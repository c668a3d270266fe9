import { inferenceMark } from '../../terms/attribution.ts';
import { sentence, type Phrase, link, isolate, listed } from '../../terms/phrases.ts';
import { articleDate, outletName } from '../../terms/names.ts';
import { numberOf } from '../../terms/number-of.ts';
import type { Investigation } from '../../model/types.ts';
import { dateInWords } from '../../values/dates/date-words.ts';
import {
  cellsWith,
  type OutsideWords,
  type TrailCell,
  type TrailRow,
  type TrailText,
} from './trail.ts';

type TrailActors = Pick<Investigation, 'actors'>;

/** Words of the page on details and of the pages that lead to it. */
export const trailWords = {
  name: 'Trail of the details',
  title: 'Which detail was told where, and when',
  description:
    'Details of the story, and the texts in which each was found, by date: the exact words, and whose words they are there.',
  standfirst:
    'Each row is a detail. Each mark is a text that has it: filled for one of the articles, open for an outside document. The letter says whose words they are there.',
  source: 'That a text stands before another does not make it its source.',
  order:
    'Where the day of a text is inferred or not known, it stands after a dashed line, in its month, and has no order.',
  part: 'Most outside documents were read in part. That a detail was not found in one does not mean that it is not in it.',
  shows: 'What it shows',
  showsNot: 'What it does not show',
  whole: 'The words, text by text',
  background: 'Like it, and about something else',
  backgroundNote:
    'These texts have details like these, and are not about what is investigated here. They are not in the picture.',
  text: 'Text',
  itsWords: 'Its words, and whose they are there',
  stood: 'Where this detail stood',
  other: 'somebody else, whom the list names',
  undated: 'no date',
  noDay: 'no sure day',
} as const;

/** What the marks mean, beside the letters of speakers. */
export const trailKeys = [
  { key: 'printed', words: 'words of one of the articles' },
  { key: 'outside', words: 'words of an outside document' },
  { key: 'inferred', words: 'that they are this speaker’s is our inference' },
] as const;

/** The title of the page. */
export function trailTitle({ trailTitle: own }: Pick<Investigation, 'trailTitle'>): string {
  return own ?? trailWords.title;
}

/** How many texts have a detail, and how many that were read whole do not. */
export function countInWords(row: TrailRow): string {
  const without = row.cells.filter(
    ({ text, words }) => words.length === 0 && text.read === 'whole',
  );
  const has = `in ${numberOf(cellsWith(row).length, 'text')}`;
  return without.length === 0 ? has : `${has}; not in ${without.length} others, read whole`;
}

/** What a text is called: its outlet or publisher. */
export function textName(investigation: TrailActors, { article, document }: TrailText): string {
  return article === null ? (document?.publisher ?? '') : outletName(investigation, article);
}

/** When a text is from, with the doubt; of a later copy also when that is from. */
export function whenInWords({ article, document, date }: TrailText): string {
  if (article !== null) return articleDate(article);
  const when = date === null ? 'undated' : dateInWords(date);
  const copy = document?.textDate === null ? null : (document?.date ?? null);
  return copy === null ? when : `${when}, read in a copy of ${dateInWords(copy)}`;
}

/** What is said of an article of which our file breaks off, where a detail stands in the rest. */
export function restInWords(document: string, address: string): Phrase[] {
  return sentence`Not in our file, which is cut off. The rest of the article, read in ${link(document, address)}, has:`;
}

/** Who says words of a document there, what they are in English, and whether they were cut before us. */
export function saidInWords({
  quotation: { by, inferred, translation, cut },
}: OutsideWords): string {
  return [
    ...(by === null ? [] : [inferred ? `${by}${inferenceMark}` : by]),
    ...(translation === null ? [] : [`our translation: “${translation}”`]),
    ...(cut === 'by-others' ? ['cut so before us'] : []),
  ].join('; ');
}

const absences = {
  whole: 'Read whole, and not in it:',
  'not-yet': 'Not found so far, and not yet annotated in full:',
  'cut-off': 'Not in our file, which is cut off:',
  'rest-read': 'Not in our file, which is cut off, nor in the rest of the article, read elsewhere:',
  part: 'Not in the part read:',
} as const;

/** The texts in which a detail was not found, by how much of each is known. */
export function absentInWords(investigation: TrailActors, cells: readonly TrailCell[]): Phrase[][] {
  const absent = cells.filter(({ words }) => words.length === 0).map(({ text }) => text);
  return Object.entries(absences).flatMap(([read, words]) => {
    const names = absent
      .filter((text) => text.read === read)
      .map((text) => isolate(textName(investigation, text)));
    return names.length === 0 ? [] : [sentence`${words} ${listed(names, '; ')}.`];
  });
}
