import { describe, expect, test } from 'vitest';
import { nearestId, nearestWords } from '../../../src/problems/nearest.ts';
import { timed } from '../../support/timed.ts';

describe('the nearest id', () => {
  const known = ['old-mill', 'new-mill', 'river', 'mill-road', 'is', 'it'];

  test.each([
    ['a letter changed', 'old-mell', 'old-mill'],
    ['a letter left out', 'old-mil', 'old-mill'],
    ['a letter added', 'rivers', 'river'],
    ['letters the wrong way round', 'rievr', 'river'],
    ['capitals', 'OLD-MILL', 'old-mill'],
    ['itself', 'river', 'river'],
    ['the nearer of two', 'nev-mill', 'new-mill'],
    ['nothing is near', 'harbour', undefined],
    ['half the letters', 'rixxx', undefined],
    ['short words are not near each other', 'at', undefined],
    ['a long word', 'a'.repeat(100_000), undefined],
    ['no word', '', undefined],
  ])('%s', (_, written, expected) => {
    expect(nearestId(written, known)).toBe(expected);
  });

  test('capitals of what is known', () => {
    expect(nearestId('mill', ['MILL'])).toBe('MILL');
  });

  test('the first of equals', () => {
    expect(nearestId('mill-c', ['mill-b', 'mill-a'])).toBe('mill-b');
  });

  test('none where none is known', () => {
    expect(nearestId('mill', [])).toBeUndefined();
  });
});

const article =
  'The old mill by the river burned.\nNobody “knew who was there,” the miller’s wife said. ' +
  'The new mill by the road stands. Rain fell on the harbour, and the boats came home late.';

/** The nearest words of the article as text. */
const near = (words: string, text = article) => {
  const span = nearestWords(text, words);
  return span && text.slice(span.start, span.end);
};

describe('the nearest words', () => {
  test.each([
    ['a letter changed', 'old mull by the river', 'old mill by the river'],
    [
      'a word left out',
      'Rain fell on harbour, and the boats',
      'Rain fell on the harbour, and the boats',
    ],
    ['a word added', 'the boats all came home', 'the boats came home'],
    ['an ending left out', 'the boat came', 'the boats came'],
    ['capitals', 'THE BOATS CAME HOME', 'the boats came home'],
    [
      'other marks',
      `"knew who was there", the miller's wife`,
      '“knew who was there,” the miller’s wife',
    ],
    ['a line end', 'river burned. Nobody', 'river burned.\nNobody'],
    ['white space', '  the \n boats   came ', 'the boats came'],
    ['of two like places the nearer', 'new mill by the rood', 'new mill by the road'],
    ['whole words', 'arbour and the boa', 'harbour, and the boats'],
    ['a single word', 'harbor', 'harbour'],
    ['at the beginning', 'Thé old', 'The old'],
    ['at the end', 'home late?', 'home late.'],
    ['nothing is near', 'seventeen elephants danced in the square', undefined],
    ['a short word is not near another', 'cat', undefined],
    ['no words', '', undefined],
    ['white space only', ' \n', undefined],
  ])('%s', (_, words, expected) => {
    expect(near(words)).toBe(expected);
  });

  test.each([
    ['no text', '', 'mill'],
    ['a text shorter than the words', 'mi', 'the old mill by the river'],
    ['a text shorter than long words', article, 'the old mill '.repeat(100)],
    ['a word that goes on before', 'they concat it', 'cat'],
    ['a word that goes on after', 'all categories', 'cat'],
    ['a word that goes on for most of its length', 'the millers left', 'mill'],
  ])('none in %s', (_, text, words) => {
    expect(nearestWords(text, words)).toBeUndefined();
  });

  test.each([
    ['right to left', 'השר נסע אתמול לעיר הגדולה', 'נסע אתמל לעיר', 'נסע אתמול לעיר'],
    ['without spaces', '他说我们走了天黑了她留下了', '我们走啦天黑了', '我们走了天黑了'],
  ])('%s', (_, text, words, expected) => {
    expect(near(words, text)).toBe(expected);
  });

  test.each([
    [
      'a word is cut within',
      'haversham said it',
      'In Northhaversham said it.',
      'Northhaversham said it',
    ],
    [
      'words are left out in the midst',
      'In the cold winter the old mill burned down',
      `${'Nobody said a word. '.repeat(9)}In the cold winter of 1999 the old mill burned down.`,
      'In the cold winter of 1999 the old mill burned down',
    ],
  ])('%s', (_, words, text, expected) => {
    expect(near(words, text)).toBe(expected);
  });

  test('of long words both ends are found', () => {
    const long = Array.from({ length: 150 }, (_, index) => `word${index * 7}`).join(' ');
    const text = `${article} ${long} ${article}`;
    expect(near(long.replaceAll('5', '6'), text)).toBe(long);
  });
});

const sentences = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `Boat ${index * 7919} came home at ${index % 24}.`,
  ).join(' ');

test('the right one of many is found', () => {
  const right = `Boat ${7919 * 2_000} came home at 8`;
  expect(near(right.replace('home', 'hme'), sentences(3_000))).toBe(right);
});

test.each([
  [
    'a real search',
    sentences(30_000),
    sentences(30_000).slice(400_000, 402_000).replaceAll('7', 'seven'),
  ],
  ['nothing near', sentences(30_000), 'elephants dance '.repeat(125)],
  ['one letter', 'a'.repeat(1_000_000), 'a'.repeat(2_000)],
  ['one letter and another', 'a'.repeat(1_000_000), `${'a'.repeat(1_999)}b`],
  ['two letters', 'ab'.repeat(500_000), 'ba'.repeat(1_000)],
  ['many errors', 'ab'.repeat(500_000), 'aab'.repeat(666)],
])(
  'two thousand characters in a million are found fast: %s',
  (_, text, words) => {
    expect(timed(() => nearestWords(text, words), 2_000).taken).toBeLessThan(2_000);
  },
  60_000,
);
