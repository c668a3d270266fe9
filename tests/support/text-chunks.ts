import type {
  Chunk,
  Chunker,
  TextPositionSelector,
  TextQuoteSelector,
} from '@apache-annotator/selector';
import { textPositionSelectorMatcher, textQuoteSelectorMatcher } from '@apache-annotator/selector';

interface NumberedChunk extends Chunk<string> {
  readonly at: number;
}

/** Texts one after another, as the nodes of a page are, for matchers that go through them. */
class TextChunks implements Chunker<NumberedChunk> {
  readonly #chunks: readonly NumberedChunk[];
  #at = 0;

  constructor(texts: readonly string[]) {
    this.#chunks = texts.map((data, at) => ({
      ...{ data, at },
      equals: (other: NumberedChunk) => other.at === at,
    }));
  }

  get currentChunk(): NumberedChunk {
    const chunk = this.#chunks[this.#at];
    if (chunk === undefined) throw new Error('There is no text.');
    return chunk;
  }

  nextChunk(): NumberedChunk | null {
    if (this.#at + 1 >= this.#chunks.length) return null;
    this.#at += 1;
    return this.currentChunk;
  }

  previousChunk(): NumberedChunk | null {
    if (this.#at === 0) return null;
    this.#at -= 1;
    return this.currentChunk;
  }

  precedesCurrentChunk(chunk: NumberedChunk): boolean {
    return chunk.at < this.#at;
  }
}

/** What a selector finds in texts, by the matchers of Apache Annotator: the words of each match. */
export async function findSelected(
  texts: readonly string[],
  selector: TextQuoteSelector | TextPositionSelector,
): Promise<string[]> {
  const matcher =
    selector.type === 'TextQuoteSelector'
      ? textQuoteSelectorMatcher(selector)
      : textPositionSelectorMatcher(selector);
  const found: string[] = [];
  for await (const { startChunk, startIndex, endChunk, endIndex } of matcher(
    new TextChunks(texts),
  )) {
    found.push(
      startChunk.at === endChunk.at
        ? startChunk.data.slice(startIndex, endIndex)
        : startChunk.data.slice(startIndex) +
            texts.slice(startChunk.at + 1, endChunk.at).join('') +
            endChunk.data.slice(0, endIndex),
    );
  }
  return found;
}
