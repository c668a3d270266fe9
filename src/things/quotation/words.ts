import type { Passage } from '../../model/types.ts';
import { isolate, type Phrase, sentence } from '../../terms/phrases.ts';

/** Where words stand: outlet and paragraph. */
export function placeInWords(outlet: string, paragraph: string): Phrase[] {
  return sentence`${isolate(outlet)}, ${paragraphInWords(paragraph)}`;
}

/** A paragraph by its number, such as p4. */
export function paragraphInWords(paragraph: string): string {
  return `paragraph ${paragraph.slice(1)}`;
}

/** Where the words of a quotation stand in the file of its article. */
export function bytesInWords(passages: readonly Pick<Passage, 'startByte' | 'endByte'>[]): string {
  const spans = passages.map(({ startByte, endByte }) => `${startByte} to ${endByte}`);
  return `bytes ${spans.join(', ')} of our file`;
}

/** What hides a quotation with graphic detail. */
export const graphicQuotation = 'Show the quotation: it has graphic detail';
