import { describe, expect, test } from 'vitest';
import { findTokenisedSentences } from '../../../../src/text/tokenised/sentences.ts';

/** The sentences of a text in which `|` stands for every place where one shall end. */
describe('sentences of tokenised text', () => {
  test.each([
    ['one line', 'the mill burned .'],
    ['a line each', 'the mill burned .\n|nobody was hurt .'],
    ['within a line', 'the mill burned . |nobody was hurt .'],
    ['not within a line at points that end nothing', 'the mill ... burned .'],
    ['questions and cries', 'who ? |nobody ! |so ?! |go .'],
    ['a quotation within a line', "mr. smith said so . |`` i am . go ! '' he said ."],
    ['empty lines', 'one .\n\n \n|two .'],
    ['CRLF', 'one .\r\n|two .'],
    ['a quotation in one line', "he said ` no ' .\n|she stayed ."],
    [
      'a quotation over lines',
      "he said : ` we left .\nit was dark .\nso we left . ' he said .\n|yes .",
    ],
    ['a mark that closes at the beginning of a line', "` we left .\n' |he said so .\n|yes ."],
    ['double marks', "`` we left .\nit was dark .\n'' |he said so ."],
    ['two marks that close', "`` we ` left .\n' '' |he said so ."],
    ['who said it goes with it', "` we left .\n' , he said .\n|yes ."],
    ['nothing after the mark that closes', "` we left .\n'\n|she stayed ."],
    ['a bracket over lines', '-lrb- one .\n-rrb- |two .'],
    ['a mark that never closes', '` we left .\n|it was dark .\n|yes .'],
    ['an apostrophe closes nothing', "the millers ' mill .\n|' he said so ."],
    ['one quotation, one that never closes', "` one ' two ` three .\n|four ."],
    ['a quotation begun anew in its next line', "` one .\n` two ,\nthree .\n' |four ."],
  ])('%s', (_, marked) => {
    const text = marked.replaceAll('|', '');
    const found = findTokenisedSentences(text, { start: 0, end: text.length });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      marked.split('|').map((sentence) => sentence.trim()),
    );
  });

  test('none where nothing is written', () => {
    expect(findTokenisedSentences(' \n ', { start: 0, end: 3 })).toEqual([]);
  });

  test('offsets are those of the whole text', () => {
    expect(findTokenisedSentences('a .\nb .\nc .', { start: 4, end: 11 })).toEqual([
      { start: 4, end: 7 },
      { start: 8, end: 11 },
    ]);
  });
});
