import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords, type NumberedWords } from '../../../src/analysis/align.ts';
import { alignInOrder } from '../../../src/analysis/align-in-order.ts';

/** Words that are one letter each, with the runs of two that begin at each of them. */
function numbered(letters: string): NumberedWords {
  const words = Int32Array.from(letters, (letter) => letter.charCodeAt(0));
  const runs = words.map((word, at) => {
    const next = words[at + 1];
    return next === undefined ? -1 : word * 1000 + next;
  });
  return { words, runs };
}

const tiles = (left: string, right: string) =>
  alignWords(numbered(left), numbered(right), 2).map((block) => [
    left.slice(block.left, block.left + block.length),
    block.left,
    block.right,
  ]);

describe('tiles of at least two words', () => {
  test.each([
    ['none', 'abc', 'xyz', []],
    ['one word alone', 'abc', 'xbz', []],
    ['the whole', 'abc', 'abc', [['abc', 0, 0]]],
    [
      'two with another word between',
      'abxcd',
      'abycd',
      [
        ['ab', 0, 0],
        ['cd', 3, 3],
      ],
    ],
    [
      'two in another order',
      'abcxde',
      'deyabc',
      [
        ['abc', 0, 3],
        ['de', 4, 0],
      ],
    ],
    [
      'the longest first, then what is left of a shorter one',
      'abcdefg',
      'abcd defg',
      [
        ['abcd', 0, 0],
        ['efg', 4, 6],
      ],
    ],
    ['no word of the right side twice', 'abxab', 'ab', [['ab', 0, 0]]],
    ['no word of the left side twice', 'ab', 'abxab', [['ab', 0, 0]]],
    [
      'a stretch that begins with a run which stands too often to be tried everywhere',
      'aabc',
      `${'aax'.repeat(20)}aabc`,
      [['aabc', 0, 60]],
    ],
  ])('%s', (_, left, right, found) => {
    expect(tiles(left, right)).toEqual(found);
  });
});

const letters = fc.array(fc.constantFrom(...'abcd'), { maxLength: 12 });

test('in order, stretches say the same and neither side goes back', () => {
  fc.assert(
    fc.property(letters, letters, fc.integer({ min: 1, max: 3 }), (left, right, least) => {
      const at = { left: 0, right: 0 };
      for (const block of alignInOrder(left, right, least)) {
        expect(block.left).toBeGreaterThanOrEqual(at.left);
        expect(block.right).toBeGreaterThanOrEqual(at.right);
        expect(block.length).toBeGreaterThanOrEqual(least);
        at.left = block.left + block.length;
        at.right = block.right + block.length;
        expect(left.slice(block.left, at.left)).toEqual(right.slice(block.right, at.right));
      }
    }),
  );
});
