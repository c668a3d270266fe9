import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeInFew, fitSentences, sentencesIn } from '../../../src/terms/fit-sentences.ts';

const told = (words: string, rank = 1) => ({ words, rank });

describe('as many whole sentences as fit', () => {
  test.each<[string, ReturnType<typeof told>[], number, string]>([
    ['all', [told('One.'), told('Two.')], 9, 'One. Two.'],
    ['the first', [told('One.'), told('Two.')], 8, 'One.'],
    ['a later one that is shorter', [told('Longer.'), told('Two.')], 6, 'Two.'],
    ['the one that others give way to', [told('One.'), told('Verdict.', 0)], 8, 'Verdict.'],
    ['in their order', [told('One.'), told('Verdict.', 0)], 13, 'One. Verdict.'],
    ['none', [told('Longer.')], 3, ''],
  ])('%s', (_, sentences, most, expected) => {
    expect(fitSentences(sentences, most)).toBe(expected);
  });

  test('they never take more room than there is, and none is cut', () => {
    const sentence = fc.record({
      words: fc.stringMatching(/^[A-Z][a-z ]{0,60}\.$/),
      rank: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), fc.nat(200), (sentences, most) => {
        const fitted = fitSentences(sentences, most);
        expect(fitted.length).toBeLessThanOrEqual(most);
        const left = sentences.map(({ words }) => words);
        for (const each of fitted === '' ? [] : fitted.split(/(?<=\.) (?=[A-Z])/)) {
          expect(left).toContain(each);
        }
      }),
    );
  });
});

test('words of ours are cut between sentences, and not at an abbreviation', () => {
  expect(sentencesIn('Dr. Brandle said so. Nobody else did.')).toEqual([
    'Dr. Brandle said so.',
    'Nobody else did.',
  ]);
});

test('a description keeps its first sentence however long it is', () => {
  const long = `It ${'is so '.repeat(60)}long.`;
  expect(describeInFew(`${long} Short.`)).toBe('Short.');
  expect(describeInFew(long)).toBe(long);
});
