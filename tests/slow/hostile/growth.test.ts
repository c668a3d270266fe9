import { describe, expect, test } from 'vitest';
import { findReuse } from '../../../src/analysis/reuse.ts';
import { makeFindable, writeFragment } from '../../../src/build/html/text-fragment.ts';
import { packCopy } from '../../../src/build/offline/copy.ts';
import { verifyZip } from '../../../src/build/verify/verify.ts';
import { findTypedNumbers } from '../../../src/checks/english.ts';
import { parseProse } from '../../../src/content/prose/markdown.ts';
import { renderProse } from '../../../src/content/prose/render.ts';
import { recordAll } from '../../../src/exports/search/records.ts';
import { parseArticle } from '../../../src/text/article.ts';
import { byteOffsets, decode } from '../../../src/text/bytes.ts';
import { findOwnQuotations } from '../../../src/text/quotations/own-quotations.ts';
import { readable } from '../../../src/text/readable.ts';
import { restore } from '../../../src/text/tokenised/restore.ts';
import type { Form } from '../../../src/text/types.ts';
import { countWords } from '../../../src/text/words.ts';
import { parseDate } from '../../../src/values/dates/edtf.ts';
import { findNumbers } from '../../../src/values/figures/find-numbers.ts';
import { findWhole } from '../../../src/values/whole-words.ts';
import { examined } from '../../support/fixtures.ts';
import { growth, mostGrowth } from '../../support/growth.ts';
import { madeUpArticle } from '../../support/made-up-article.ts';
import { overlaySound, replacing, seedOf, times } from '../../support/overlay.ts';

/** A stage over a text, and the texts that are worst for it, each made of one thing over and over. */
type Stage = readonly [name: string, run: (text: string) => unknown, units: readonly string[]];

const spanOf = (text: string) => ({ start: 0, end: text.length });
const parse =
  (form: Form, language = 'en') =>
  (text: string) =>
    parseArticle(text, { form, language, groups: [], roles: new Map() });

const stages: readonly Stage[] = [
  ['bytes', (text) => [decode(new TextEncoder().encode(text)), byteOffsets(text)], ['“', '👩‍']],
  ['sentences', parse('plain'), ['A. ', 'U.S. ', '“a ', 'a\n']],
  ['sentences without spaces', parse('plain', 'zh'), ['你。', '你']],
  ['sentences of a tokenised text', parse('tokenised'), ['. ', '` ']],
  [
    'restoring',
    (text) => restore(text, spanOf(text), ['Aa', 'Aa Bb']),
    ['a ', 'a\n', '` ', '-lrb- '],
  ],
  ['words', (text) => countWords(text, spanOf(text), 'en'), ['a.b.', '你', 'กา']],
  ['words as they look', readable, ['½', 'a\u00ad']],
  ['quotations of ours', findOwnQuotations, ['“a ', "'", "a' ", '” ']],
  ['numbers of ours', findTypedNumbers, ['nine ', 'nine of the ', '👩‍']],
  ['figures', (text) => findNumbers(text, 'en'), ['½', '1 ', 'a-', 'one hundred ', '$1 to ']],
  ['dates', (text) => parseDate(`[${text}2014]`), ['2014,', '2014-01..', 'X']],
  [
    'anchoring',
    (text) => findWhole(text, { exact: text.slice(0, 1) }, { language: 'en', form: 'plain' }),
    ['1 ', 'a', 'half of '],
  ],
  [
    'the same words',
    (text) => findReuse([madeUpArticle('a', text), madeUpArticle('b', text)], []),
    ['mill flour sack ', '1 2 3 4. ', '你'],
  ],
  [
    'prose',
    (text) => renderProse(parseProse(text, 'a.md').body, () => ({ href: null })),
    ['a *b* ', '[a](claim:b) ', 'a\n\n', '- a\n'],
  ],
  ['text fragments', findFragments, ['天黑了。', 'Aa bb. ', 'a.b.', '“a” ']],
];

/** The fragment of every tenth part of a hundred characters of a page. */
function findFragments(text: string): void {
  const findable = makeFindable(text);
  for (let start = 0; start < text.length; start += 20) {
    writeFragment(findable, { start, end: Math.min(text.length, start + 8) }, 'en');
  }
}

describe.each(stages)('%s', (_, run, units) => {
  test.each(units)('of %j take no more than their share for four times as much', (unit) => {
    expect(growth((size) => run(unit.repeat(size)), 250)).toBeLessThan(mostGrowth);
  });
});

test('the index of the search takes no more than its share for four times as many quotations', () => {
  const sized = new Map<number, ReturnType<typeof examined>>();
  const quoted = (size: number) => {
    const lines = times(size, (index) => `It is of mill ${index} that he said it.`, '\n');
    const list = times(size, (index) => `      - It is of mill ${index} that he said it.\n`);
    const claim = 'content/claims/said-monday.md';
    const assertions = `  - article: herald\n    suffix: more\n    quotes:\n${list}    speaker: outlet\n    form: own-words\n`;
    return examined(
      overlaySound({
        ...seedOf('herald', (text) => `${text}\n${lines}`),
        [claim]: replacing('assessment:', `${assertions}assessment:`),
      }),
    );
  };
  const run = (size: number) => {
    const known = sized.get(size) ?? quoted(size);
    sized.set(size, known);
    return recordAll(known);
  };
  expect(growth(run, 50)).toBeLessThan(mostGrowth);
});

test('verifying takes no more than its share for four times as many files', () => {
  const zips = new Map<number, Uint8Array>();
  const pack = (size: number) => {
    const files = Array.from(
      { length: size },
      (_, index) => [`${index}.txt`, new Uint8Array([index % 256])] as const,
    );
    return packCopy(new Map(files), { title: 'a', version: '1', articles: 1 }, null).zip;
  };
  const run = (size: number) => {
    const zip = zips.get(size) ?? pack(size);
    zips.set(size, zip);
    expect(verifyZip(zip, null)).toEqual([]);
  };
  expect(growth(run, 100)).toBeLessThan(mostGrowth);
});
