import { functionWords } from '../../analysis/function-words.ts';
import type { Form } from '../../text/types.ts';
import { guessForm } from '../skeleton/article.ts';

/** What the lines of a text look like: proposals for its description, as YAML by the names of fields. */
export interface Recognised {
  readonly form: Form;
  readonly fields: Readonly<Record<string, string>>;
  /** What was recognised, in words for the editor. */
  readonly told: readonly string[];
}

/** A line that is not empty, and its number among those, from 1. */
interface NumberedLine {
  readonly words: string;
  readonly number: number;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

const credit = /^\[?(?:photo|picture|image|credit|foto|reporting by|editing by|source)\b.{0,80}$/iu;
const caption = /^(?:above|below|pictured|caption|file photo)\b/iu;
const dateline = /^(?:\p{Lu}[\p{Lu}\s.,]{2,30})(?:\([^)]{2,30}\))?\s*(?:—|–|--|-)\s/u;
const junk =
  /^(?:advertisement|share this|read more|sign up|subscribe|related|follow us|click here|©|copyright)\b/iu;

/** Looks at the lines of a text: its form, lines wrapped at a width, the headline, captions, credits, a dateline, and lines that carry no claim. */
export function recognise(text: string): Recognised {
  const form = guessForm(text);
  const lines = numberLines(text);
  const of = (test: (line: NumberedLine) => boolean) => lines.filter(test);
  const groups = form === 'plain' ? findWrapped(lines) : [];
  const [first, second] = lines;
  const isHeadline =
    first !== undefined &&
    second !== undefined &&
    groups.every(([from]) => from > 1) &&
    first.words.length < 120 &&
    !/[.!?:,]$/u.test(first.words);
  const headline = isHeadline ? first.words : null;
  const credits = of(({ words }) => credit.test(words)).map(({ number }) => number);
  const captions = of(({ words }) => caption.test(words)).map(({ number }) => number);
  const idle = of(({ words }) => junk.test(words));
  const lined = of(({ words }) => dateline.test(words))[0];
  const named = (numbers: readonly number[]) =>
    numbers.map((number) => `p${paragraphOf(number, groups)}`).join(', ');
  const known = {
    ...(isEnglishText(text) ? { language: 'en' } : {}),
    compared: 'Nothing was compared yet.',
    ...(groups.length === 0 ? {} : { groups: JSON.stringify(groups).replaceAll(',', ', ') }),
    ...(headline === null
      ? {}
      : { headline: `{ value: ${JSON.stringify(headline)}, how: established }` }),
    ...(headline === null && credits.length + captions.length === 0
      ? {}
      : {
          paragraphs: `{ headline: [${headline === null ? '' : 'p1'}], caption: [${named(captions)}], credit: [${named(credits)}] }`,
        }),
    ...(idle.length === 0
      ? {}
      : {
          'no-claim': idle
            .map(
              ({ words }) =>
                `\n  - words: ${JSON.stringify(words)}\n    because: It is no part of the article.`,
            )
            .join(''),
        }),
  };
  return {
    form,
    fields: known,
    told: [
      ...(form === 'tokenised'
        ? ['It looks tokenised: small letters, spaces before its marks.']
        : []),
      ...(groups.length === 0
        ? []
        : [`Lines wrapped at a width: ${groups.length} paragraphs of several lines.`]),
      ...(headline === null ? [] : [`Its first line looks like a headline: ${headline}`]),
      ...(captions.length === 0 ? [] : [`Captions: ${named(captions)}.`]),
      ...(credits.length === 0 ? [] : [`Credits: ${named(credits)}.`]),
      ...(lined === undefined ? [] : [`A dateline: ${lined.words.slice(0, 60)}`]),
      ...(idle.length === 0
        ? []
        : [`${idle.length} lines that look like no part of the article, listed under no-claim.`]),
    ],
  };
}

/** Whether so many of its words are the small words of English that it is written in it. */
function isEnglishText(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/gu) ?? [];
  const small = words.filter((word) => functionWords['en']?.has(word) === true).length;
  return words.length > 0 && small / words.length > 0.25;
}

function numberLines(text: string): NumberedLine[] {
  let apart = true;
  let number = 0;
  return text.split(/\r\n?|\n/u).flatMap((line): NumberedLine[] => {
    const words = line.trim();
    if (words === '') {
      apart = true;
      return [];
    }
    number += 1;
    const numbered = { words, number, apart };
    apart = false;
    return [numbered];
  });
}

/** Runs of lines that make one paragraph: no blank line between them, all but the last about as long as the longest. */
function findWrapped(lines: readonly NumberedLine[]): [number, number][] {
  const runs: NumberedLine[][] = [];
  for (const line of lines) {
    if (line.apart || runs.length === 0) runs.push([line]);
    else runs.at(-1)?.push(line);
  }
  return runs.flatMap((run): [number, number][] => {
    const body = run.slice(0, -1);
    const longest = Math.max(0, ...run.map(({ words }) => words.length));
    const wrapped =
      body.length > 0 &&
      longest <= 100 &&
      longest >= 30 &&
      run.every(({ words }) => !credit.test(words) && !junk.test(words)) &&
      body.every(({ words }) => words.length > longest * 0.6) &&
      body.some(({ words }) => !/[.!?…:]["”’»)]*$/u.test(words));
    const [first, last] = [run[0], run.at(-1)];
    return wrapped && first !== undefined && last !== undefined
      ? [[first.number, last.number]]
      : [];
  });
}

/** The number of the paragraph of a line: that of its first line, as grouped lines keep. */
function paragraphOf(number: number, groups: readonly (readonly [number, number])[]): number {
  const group = groups.find(([from, to]) => from <= number && number <= to);
  return group === undefined ? number : group[0];
}
