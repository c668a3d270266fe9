import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../src/text/quotations/find-quote.ts';
import type { Quote } from '../../../src/text/types.ts';
import { timed } from '../../support/timed.ts';

const cases: readonly (readonly [string, string, Quote, readonly string[]])[] = [
  ['nothing', 'The mill burned.', { exact: 'barn' }, []],
  ['one', 'The mill burned.', { exact: 'mill' }, ['4-8']],
  ['two', 'A mill, a mill.', { exact: 'mill' }, ['2-6', '10-14']],
  ['touching', 'abab', { exact: 'ab' }, ['0-2', '2-4']],
  ['overlapping', 'aaaa', { exact: 'aa' }, ['0-2', '1-3', '2-4']],
  ['overlapping over spaces', 'a a a', { exact: 'a a' }, ['0-3', '2-5']],
  ['a false start', 'aabaabaaa', { exact: 'aabaaa' }, ['3-9']],
  ['at the beginning', 'The mill', { exact: 'The' }, ['0-3']],
  ['at the end', 'The mill', { exact: 'mill' }, ['4-8']],
  ['the whole text', 'The mill', { exact: 'The mill' }, ['0-8']],
  ['longer than the text', 'The', { exact: 'The mill' }, []],
  ['part of a word', 'The miller', { exact: 'mill' }, ['4-8']],
  ['other capitals', 'The Mill', { exact: 'mill' }, []],
  ['no words', 'The mill', { exact: '' }, []],
  ['nothing but white space', 'The mill', { exact: ' \n ' }, []],
  ['no text', '', { exact: 'mill' }, []],
  ['white space in the text', 'the  old\t mill', { exact: 'the old mill' }, ['0-14']],
  ['white space in the quotation', 'the old mill', { exact: ' the \n old  mill ' }, ['0-12']],
  ['a line end', 'the old\nmill', { exact: 'old mill' }, ['4-12']],
  ['line ends of Windows', 'the old\r\nmill', { exact: 'old mill' }, ['4-13']],
  ['an empty line', 'the old\n\nmill', { exact: 'old mill' }, ['4-13']],
  ['a space that does not break', 'old\u00a0mill', { exact: 'old mill' }, ['0-8']],
  ['no space where one is', 'old mill', { exact: 'oldmill' }, []],
  ['a space where none is', 'oldmill', { exact: 'old mill' }, []],
  ['a joiner is no space', 'old\ufeffmill', { exact: 'old mill' }, []],
  ['an other apostrophe', 'the mill’s', { exact: "mill's" }, []],
  ['an other quotation mark', '“the mill”', { exact: '"the mill"' }, []],
  ['an other normal form', 'cafe\u0301', { exact: 'caf\u00e9' }, []],
  ['half of a pair before', '\u{1f600}', { exact: '\ude00' }, []],
  ['half of a pair after', 'a\u{1f600}', { exact: 'a\ud83d' }, []],
  ['a whole pair', 'a\u{1f600}b', { exact: '\u{1f600}' }, ['1-3']],
  ['right to left', 'אמר השר אתמול', { exact: 'השר' }, ['4-7']],
  ['tokenised', 'he said : ` we left .\n` no .', { exact: '` we left .' }, ['10-21']],
  ['tokenised over lines', "we left .\n' he said", { exact: "left . ' he" }, ['3-14']],
  ['signs of patterns', 'a.c abc (x) $&', { exact: 'a.c' }, ['0-3']],
];

const contexts: typeof cases = [
  ['before', 'red mill, old mill', { exact: 'mill', before: 'old' }, ['14-18']],
  ['after', 'mill one, mill two', { exact: 'mill', after: 'two' }, ['10-14']],
  ['both', 'a x b, a x c', { exact: 'x', before: 'a', after: 'c' }, ['9-10']],
  ['before elsewhere', 'old red mill', { exact: 'mill', before: 'old' }, []],
  ['after elsewhere', 'mill one two', { exact: 'mill', after: 'two' }, []],
  ['one of both missing', 'a x b', { exact: 'x', before: 'a', after: 'c' }, []],
  ['over white space', 'the\n old \n mill', { exact: 'mill', before: 'the old' }, ['11-15']],
  ['without white space', 'the “mill”', { exact: 'mill', before: '“', after: '”' }, ['5-9']],
  ['of several words', 'a b c d', { exact: 'c', before: 'a  b', after: ' d ' }, ['4-5']],
  ['empty', 'a mill', { exact: 'mill', before: '', after: ' ' }, ['2-6']],
  ['which overlaps itself', 'aaax', { exact: 'x', before: 'aa' }, ['3-4']],
  ['before at the beginning', 'mill', { exact: 'mill', before: 'old' }, []],
  ['after at the end', 'mill', { exact: 'mill', after: 'old' }, []],
  ['which must match where the words are unique', 'a mill', { exact: 'mill', before: 'b' }, []],
];

describe('finding a quotation', () => {
  test.each([...cases])('%s', (_, text, quote, expected) => {
    expect(findQuote(text, quote).map(({ start, end }) => `${start}-${end}`)).toEqual(expected);
  });
});

describe('context of a quotation', () => {
  test.each([...contexts])('%s', (_, text, quote, expected) => {
    expect(findQuote(text, quote).map(({ start, end }) => `${start}-${end}`)).toEqual(expected);
  });
});

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0'), maxLength: 30 });
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

test('every place says the words, and no place is left out', () => {
  fc.assert(
    fc.property(words, words, (text, exact) => {
      const found = findQuote(text, { exact });
      for (const { start, end } of found) {
        expect(folded(text.slice(start, end))).toBe(folded(exact));
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }
      const starts: number[] = [];
      for (let at = 0; at < text.length && folded(exact) !== ''; at += 1) {
        if (text.charAt(at).trim() !== '' && folded(text.slice(at)).startsWith(folded(exact))) {
          starts.push(at);
        }
      }
      expect(found.map(({ start }) => start)).toEqual(starts);
    }),
  );
});

test.each([
  ['words that almost stand everywhere', `${'a'.repeat(100_000)}b`],
  ['words that stand everywhere', 'a'.repeat(100_000)],
])(
  'the time is linear: %s',
  (_, exact) => {
    const text = 'a'.repeat(300_000);
    const run = () => findQuote(text, { exact, before: exact, after: exact });
    expect(timed(run, 5_000).taken).toBeLessThan(5_000);
  },
  60_000,
);
