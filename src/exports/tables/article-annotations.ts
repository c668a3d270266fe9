import type { Article, Claim, Investigation, Passage } from '../../model/types.ts';
import { passagesOf, published } from '../../redaction/published.ts';
import { placeSpan, shownParagraph } from '../../terms/shown-text.ts';

/** Words of a text, found by what stands before and after them, and by their place. */
export interface Selected {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Offsets in the text in Unicode code points, the end excluded. */
  readonly start: number;
  readonly end: number;
}

/** A quotation of an article as words selected in the text that is published of it. */
export interface SelectedPassage extends Selected {
  readonly passage: Passage;
  readonly claim: Claim;
}

/** The text that is published of an article as readers see it: its sentences, a line for each paragraph. */
export function publishedText(article: Article, claims: readonly Claim[]): string {
  return placeParagraphs(article, claims).text;
}

/** Every quotation of an article, selected in its published text with what stands around it in its paragraph. */
export function selectPassages(
  { claims }: Pick<Investigation, 'claims'>,
  article: Article,
): SelectedPassage[] {
  const { text, places } = placeParagraphs(article, claims);
  return passagesOf(claims, article.slug).flatMap((passage) => {
    const place = places.find(({ id }) => id === passage.paragraph);
    const claim = claims.find(({ assertions }) =>
      assertions.some(({ passages }) => passages.some(({ id }) => id === passage.id)),
    );
    if (place === undefined || claim === undefined) return [];
    const span = placeSpan(place.paragraph, passage);
    const [start, end] = [place.at(span.start), place.at(span.end)];
    return [{ passage, claim, ...selectWords(text, start, end) }];
  });
}

/** So many characters on each side are enough to find words again in another copy of a text. */
const near = 32;

/** Selects words of a text with what is near them in their line, and as much more on both sides as makes them unique. */
export function selectWords(text: string, start: number, end: number): Selected {
  const exact = text.slice(start, end);
  const line = { start: text.lastIndexOf('\n', start - 1) + 1, end: text.indexOf('\n', end) };
  const from = start === 0 ? 0 : Math.max(line.start, start - near);
  const to = Math.min(line.end < 0 ? text.length : line.end, end + near);
  let more = 0;
  const cut = () => ({
    prefix: text.slice(wholeLetter(text, Math.max(0, from - more)), start),
    suffix: text.slice(end, wholeLetter(text, Math.min(text.length, to + more))),
  });
  while (more <= text.length && isRepeated(text, cut().prefix + exact + cut().suffix)) more += 1;
  const points = (to: number) => [...text.slice(0, to)].length;
  return { exact, ...cut(), start: points(start), end: points(end) };
}

function isRepeated(text: string, words: string): boolean {
  return text.indexOf(words) !== text.lastIndexOf(words);
}

/** An offset that parts no letter of two units. */
function wholeLetter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

function placeParagraphs(article: Article, claims: readonly Claim[]) {
  let text = '';
  const places = published(article, claims).paragraphs.map((paragraph) => {
    if (text !== '') text += '\n';
    const shown = shownParagraph(article, paragraph);
    const parts = paragraph.sentences.map((sentence) => placeSpan(paragraph, sentence));
    const kept = parts.map((part) => {
      const from = text.length;
      text += shown.slice(part.start, part.end);
      if (part !== parts.at(-1)) text += ' ';
      return { from, start: part.start, end: part.end };
    });
    const at = (offset: number) => {
      const part = kept.find(({ start, end }) => start <= offset && offset <= end);
      return part === undefined ? text.length : part.from + offset - part.start;
    };
    return { id: paragraph.id, paragraph, at };
  });
  return { text, places };
}
