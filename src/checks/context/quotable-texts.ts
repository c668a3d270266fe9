import { nearestWords } from '../../problems/nearest.ts';
import { listFinder } from '../../text/list-finder.ts';
import { foldWhiteSpace } from '../../text/normalise.ts';
import { isWholeWords } from '../../values/whole-words.ts';
import { shownText } from '../../text/tokenised/restore.ts';
import type { Sentence, Span } from '../../text/types.ts';
import { quotedSentences, shownIn } from '../../model/shown-sentences.ts';
import type { Investigation, Paragraph } from '../../model/types.ts';

/**
 * Texts that our prose may quote, one a line: what is published of the articles' paragraphs, raw and as readers see
 * it, and the documents' quotations.
 */
export function collectQuotable({ articles, claims, documents }: Investigation): string {
  const quoted = quotedSentences(claims);
  const paragraphs = articles.flatMap((article) => {
    const isShown = shownIn(article, quoted);
    return article.paragraphs.flatMap((paragraph) =>
      shownStretches(paragraph, isShown).flatMap((span) => {
        const raw = article.text.slice(span.start, span.end);
        const { restored } = paragraph;
        return restored === null ? [raw] : [raw, shownText(article.text, restored, span)];
      }),
    );
  });
  const quotations = documents.flatMap((document) => document.quotations.map(({ words }) => words));
  return [...paragraphs, ...quotations].map(foldWhiteSpace).join('\n');
}

/** The stretches of a paragraph between sentences that are not published. */
function shownStretches(
  { sentences }: Paragraph,
  isShown: (sentence: Sentence) => boolean,
): readonly Span[] {
  const stretches: Span[] = [];
  sentences.forEach((sentence, index) => {
    if (!isShown(sentence)) return;
    const before = sentences[index - 1];
    const last = before !== undefined && isShown(before) ? stretches.pop() : undefined;
    stretches.push({ start: last?.start ?? sentence.start, end: sentence.end });
  });
  return stretches;
}

/**
 * Tells which of the words between quotation marks may stand there: a closing comma or full stop, and the first
 * letter's case, are the sentence's.
 */
export function findQuotable(
  quotable: string,
  quoted: readonly string[],
  language: string,
): ReadonlySet<string> {
  const longest = quotable.split('\n').reduce((most, { length }) => Math.max(most, length), 0);
  const forms = [...new Set(quoted)].flatMap((words) =>
    printedForms(foldWhiteSpace(words))
      .filter(({ length }) => length <= longest)
      .map((form) => ({ words, form })),
  );
  const wordsOf = new Map<string, string[]>();
  for (const { words, form } of forms) wordsOf.set(form, [...(wordsOf.get(form) ?? []), words]);
  const list = [...wordsOf.keys()];
  const found = new Set<string>();
  const looked = new Map<number, number>();
  // A control character, which no text has, keeps quotations from going over the end of a text.
  listFinder(list)(quotable.replaceAll('\n', '\0'), (index, place) => {
    const before = looked.get(index) ?? 0;
    looked.set(index, before + 1);
    // What stands there only as a part of words and numbers, however often, is no quotation.
    if (!isWholeWords(quotable, place, { language, form: 'tokenised' })) return before < mostCut;
    for (const words of wordsOf.get(list[index] ?? '') ?? []) found.add(words);
    return false;
  });
  return found;
}

/** How many places are looked at where words are cut. */
const mostCut = 200;

/** The nearest words that may be quoted. */
export function nearestQuotable(quotable: string, words: string): string | undefined {
  const near = nearestWords(quotable, foldWhiteSpace(words));
  return near && quotable.slice(near.start, near.end);
}

function printedForms(words: string): string[] {
  const forms = [words, words.replace(/[.,]$/u, '')];
  return [...new Set(forms.flatMap(firstCases))].filter((form) => form !== '');
}

function firstCases(words: string): string[] {
  const [first = ''] = words;
  const rest = words.slice(first.length);
  return [words, first.toLowerCase() + rest, first.toUpperCase() + rest];
}
