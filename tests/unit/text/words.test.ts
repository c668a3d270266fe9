import { describe, expect, test } from 'vitest';
import { restore } from '../../../src/text/tokenised/restore.ts';
import { countWords, findWords } from '../../../src/text/words.ts';

const words = (text: string, language = 'en') =>
  findWords(text, { start: 0, end: text.length }, language).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('words', () => {
  test.each([
    ['', []],
    [' , . “” - ', []],
    ['The mill burned.', ['The', 'mill', 'burned']],
    ['“No,” he said—twice.', ['No', 'he', 'said', 'twice']],
    ["The mill’s and the mill's", ['The', 'mill’s', 'and', 'the', "mill's"]],
    ["didn’t won't", ['didn’t', "won't"]],
    ['$2 million-a-day, 8,000 or 1.9', ['2', 'million', 'a', 'day', '8,000', 'or', '1.9']],
    ['the U.S. (old)', ['the', 'U.S', 'old']],
    ['a b s d m t', ['a', 'b', 's', 'd', 'm', 't']],
    ['rock ’n’ roll', ['rock', 'n', 'roll']],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['he', 'השר נסע אתמול', 3],
    ['ar', 'غادر الوزير أمس', 3],
    ['no such language', 'two words', 2],
  ])('%s: %s', (language, text, count) => {
    expect(words(text, language)).toHaveLength(count);
  });

  test('offsets are those of the whole text', () => {
    expect(findWords('one two three', { start: 4, end: 7 }, 'en')).toEqual([{ start: 4, end: 7 }]);
  });
});

const count = (text: string) => countWords(text, { start: 0, end: text.length }, 'en');

describe('words that are joined are counted as readers see them', () => {
  const joints = [
    ...['\u2060', '\u200c', '\u200d', '\u00ad', '\ufeff', '\u2062', '\u180e'],
    ...['_', '‿', '·', '‧', '.', ':', "'", '’'],
  ];

  test.each(joints)('joined by %j', (joint) => {
    expect(count(['the', 'old', 'mill', 'took', 'it'].join(joint))).toBe(5);
  });

  test.each(['didn’t', 'the U.S.S.R.', '1,234.5', 'pro\u00adved it', 'x_1', 'rock-’n’-roll'])(
    'what is one word stays one: %j',
    (text) => {
      expect(count(text)).toBe(words(text).length);
    },
  );
});

describe('words of the tokenised form', () => {
  test.each([
    ["the mill 's roof", ['the', 'mill', 'roof']],
    [
      "he did n't , i 'll , we 've , you 're , i 'm , he 'd",
      ['he', 'did', 'i', 'we', 'you', 'i', 'he'],
    ],
    [
      '&quot; we sold it , &quot; he said &#91; sic &#93; &amp; left',
      ['we', 'sold', 'it', 'he', 'said', 'sic', 'left'],
    ],
    ['the mill -lrb- old -rrb- -LSB- x -rcb-', ['the', 'mill', 'old', 'x']],
    ["` no ' and `` yes ''", ['no', 'and', 'yes']],
    ["the MILL 'S roof , DID N'T", ['the', 'MILL', 'roof', 'DID']],
    ["millers ' rights", ['millers', 'rights']],
    ["n't 's -lrb-", []],
    ['$ 2 million-a-day', ['2', 'million', 'a', 'day']],
    ['well-lrb-known lrb rrb', ['well', 'lrb', 'known', 'lrb', 'rrb']],
    ['well-lrb- -rrb-known', ['well', 'lrb', 'rrb', 'known']],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('are as many as readers see', () => {
    const text = "mr hill 's mill -lrb- old -rrb- : ` it did n't burn '";
    expect(words(text)).toHaveLength(
      words(restore(text, { start: 0, end: text.length }, []).text).length,
    );
  });
});
