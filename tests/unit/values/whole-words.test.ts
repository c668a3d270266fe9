import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBorder } from '../../../src/text/borders.ts';
import { segmenterFor } from '../../../src/text/segmenter.ts';
import type { Form } from '../../../src/text/types.ts';
import { findWhole, isWholeWords, wholeAround } from '../../../src/values/whole-words.ts';

/** A text in which | stands at both ends of the words, whose borders are asked for. */
function asksWhole(marked: string, language = 'en', form: Form = 'plain'): boolean {
  const [before = '', words = '', after = ''] = marked.split('|');
  const text = before + words + after;
  const span = { start: before.length, end: before.length + words.length };
  return isWholeWords(text, span, { language, form });
}

describe('words that are whole', () => {
  test.each<[string, string?, Form?]>([
    ['|The sale was legal.|'],
    ['The sale was |legal|.'],
    ['The sale was |legal.|'],
    ['“|No|,” he said'],
    ['he said |“No,”| and left'],
    ['the |ex-miller| left'],
    ['the |miller’s| mill'],
    ['the workers|’| mill'],
    ['it ended|. |Then'],
    ['The mill.|The end'],
    ['it took |$1.5 million a day|, he said'],
    ['|$5 million|, a report said'],
    ['|$5 million| a source said'],
    ['|45 men| a week ago'],
    ['paid |US$5|.'],
    ['|40 %| of it'],
    ['in |2014|, 300 men'],
    ['a |9:30| train'],
    ['the |1990s|'],
    ['|half of the $2 million| went'],
    ['|👩‍👩‍👧| and'],
    ['One line.\n|\u200dAnother|'],
    ['|One line.|\n\u0301'],
    ['the |caf\u00e9| burned'],
    ['|你好|，他说', 'zh'],
    ['ก\u200b|กา|', 'th'],
    ['the |mill| (s)'],
    ['so |(it is said)| he went'],
    ['\u200b|The mill|\u200b'],
    ['sold|[1]| it'],
    ['他说|我们|走了', 'zh'],
    ['l’|homme| est', 'fr'],
    ['|10 millions d’euros| par', 'fr'],
    ["he |did n't| go", 'en', 'tokenised'],
    ['he |did| nothing', 'en', 'tokenised'],
    ["|`` no| ''", 'en', 'tokenised'],
    ['|-lrb- a -rrb-| b', 'en', 'tokenised'],
    ['|$ 2 million-a-day| .', 'en', 'tokenised'],
  ])('%s', (marked, language, form) => {
    expect(asksWhole(marked, language, form)).toBe(true);
  });
});

describe('words that are cut', () => {
  test.each<[string, string?, Form?]>([
    ['The sale was il|legal.|'],
    ['The |il|legal sale'],
    ['a non-|legal| sale'],
    ['an |ex|-miller'],
    ['he did|n’t| go'],
    ['he |did|n’t go'],
    ['the |miller|’s mill'],
    ['the |miller|ʼs mill'],
    ['the millerʼ|s| mill'],
    ['it was il\u200b|legal|'],
    ['it was il|\u200blegal|'],
    ['it was il\u00ad|legal|'],
    ['it took $1\u200b|5|'],
    ['it was (il)|legal|'],
    ['it was (|il|)legal'],
    ['the |mill|(s) of it'],
    ['the mill(|s|) of it'],
    ['un[|lawful|]ly'],
    ['ก|ab|c', 'th'],
    ['a |co|_op'],
    ['$1|5 million a year|'],
    ['$|15 million a year|'],
    ['|$15| million a year'],
    ['|$15 million| a year'],
    ['|$15 million| per year'],
    ['it took |$1|.5 million a day'],
    ['it took $1.|5 million a day|'],
    ['it took $1|.5 million a day|'],
    ['|20,000 barrels| a day'],
    ['|5 million| dollars'],
    ['|5 million| Syrian pounds'],
    ['Rs |5 crore|'],
    ['|two hundred| thousand'],
    ['two |hundred thousand|'],
    ['|twenty|-five'],
    ['half of the |$2 million|'],
    ['double |the $5 million|'],
    ['minus |$5|'],
    ['-|$5|'],
    ['US|$5|'],
    ['|40| %'],
    ['|40| per cent'],
    ['a 9:|30| train'],
    ['on 2014-|12|-05'],
    ['the |1990|s'],
    ['|10|⁶ of them'],
    ['|between $35 million| and $45 million'],
    ['|1|,500'],
    ['1 |000 000|'],
    ['|caf|e\u0301'],
    ['|cafe|\u0301'],
    ['|👩|‍👩‍👧'],
    ['\u{1f1eb}|\u{1f1f7}| x'],
    ['|45.6|亿元', 'zh'],
    ['|40| مليون دولار', 'ar'],
    ["he |did| n't go", 'en', 'tokenised'],
    ["he did |n't| go", 'en', 'tokenised'],
    ["|the mill| 's roof", 'en', 'tokenised'],
    ["`|` no ''|", 'en', 'tokenised'],
    ['-|lrb|- a', 'en', 'tokenised'],
    ['|$ 2| million-a-day', 'en', 'tokenised'],
    ['|$ 2 million|-a-day', 'en', 'tokenised'],
  ])('%s', (marked, language, form) => {
    expect(asksWhole(marked, language, form)).toBe(false);
  });
});

const written = { language: 'en', form: 'plain' as const };
const text = fc.string({
  unit: fc.constantFrom(
    ...'ab 1.,$-\u2019\u0301😀 \u200d\n',
    'million ',
    ' a day ',
    'é',
    '你',
    '"',
    ' ',
  ),
  maxLength: 40,
});

test('a border lies in no character as readers see it', () => {
  fc.assert(
    fc.property(text, fc.nat(40), (words, at) => {
      const graphemes = [...segmenterFor('en', 'grapheme').segment(words)].map(
        ({ index }) => index,
      );
      if (at < words.length && isBorder(words, at, written)) expect(graphemes).toContain(at);
    }),
    { numRuns: 2_000 },
  );
});

test('what is around a stretch is whole, and holds it', () => {
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), (words, a, b) => {
      const [start, end] = [Math.min(a, b, words.length), Math.min(Math.max(a, b), words.length)];
      const around = wholeAround(words, { start, end }, written);
      expect(around.start <= start && end <= around.end).toBe(true);
      expect(isWholeWords(words, around, written)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test('whole words of a text are found whole', () => {
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), (words, a, b) => {
      const around = wholeAround(words, { start: Math.min(a, b), end: Math.min(a, b) }, written);
      const exact = words.slice(around.start, around.end).trim();
      if (exact === '' || Math.max(a, b) > words.length) return;
      expect(findWhole(words, { exact }, written).found.length).toBeGreaterThan(0);
    }),
  );
});

test('places that are whole count before those that are cut', () => {
  expect(findWhole('illegal, legal', { exact: 'legal' }, written)).toEqual({
    found: [{ start: 9, end: 14 }],
    whole: true,
  });
  expect(findWhole('illegal', { exact: 'legal' }, written)).toEqual({
    found: [{ start: 2, end: 7 }],
    whole: false,
  });
  expect(findWhole('unlawful', { exact: 'legal' }, written)).toEqual({ found: [], whole: true });
});
