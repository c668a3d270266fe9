import { describe, expect, test } from 'vitest';
import { type Edit, tellAltered } from '../../support/fixtures.ts';

const story = 'content/story.md';
const end = 'found nothing: “no mould seen”, says [her note](document:inspection).';
const paragraph = (words: string): Edit => [story, end, `${end}\n\n${words}`];

describe('a paragraph of the story rests on something', () => {
  test.each<readonly [string, Edit, readonly string[]]>([
    ['a picture of claims', paragraph('![Funding](chart:chain)'), []],
    ['a difference', paragraph('[They differ](difference:earnings).'), []],
    [
      'not a count alone',
      paragraph('There are [](count:articles) articles.'),
      ['There are  articles.'],
    ],
    ['not a speaker’s page alone', paragraph('[She](speaker:ina-morrow) looked.'), ['She looked.']],
    [
      'not a page elsewhere alone',
      paragraph('[They](https://mill.example/) looked.'),
      ['They looked.'],
    ],
    ['an item too', [story, end, `${end}\n- Nothing else.`], ['Nothing else.']],
    ['not where we tell how we work', [story, 'Words such as', 'We copy.\n\nWords such as'], []],
    [
      'nor below it',
      [story, 'Words such as', '### [More](section:more)\n\nWe copy.\n\nWords such as'],
      ['We copy.', 'Words'],
    ],
  ])('%s', (_, edit, told) => {
    const found = tellAltered(edit).map((line) =>
      line.replace('paragraph-without-reference: ', ''),
    );
    expect(found.map((words) => words.replace(/^Words such.*/su, 'Words'))).toEqual(told);
  });
});

test('a heading that leads to a claim has no id of its own', () => {
  const edit: Edit = [story, '[The claim](section:the-claim)', '[The claim](claim:mouldy-flour)'];
  expect(tellAltered(edit)).toEqual(['section-unnamed: The claim']);
});
