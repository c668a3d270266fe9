import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../src/text/article.ts';
import { findShown } from '../../../../src/text/tokenised/find-shown.ts';
import { restore } from '../../../../src/text/tokenised/restore.ts';

const text = [
  "you ca n't even tell him off because he just started laughing at you .",
  "`` as palestine formally becomes a state party , the world is closer , '' he said .",
  '-lrb- the mill cost $ 2 million -rrb- .',
].join('\n');
const layout = { form: 'tokenised', language: 'en', groups: [], roles: new Map() } as const;
const restored = parseArticle(text, layout).map((each) => restore(text, each, ['Palestine']));

describe('words as readers see them are found in the file', () => {
  test.each([
    [
      'You can’t even tell him off because he just started laughing at you.',
      "you ca n't even tell him off because he just started laughing at you .",
    ],
    [
      '“As Palestine formally becomes a state party, the world is closer,” he said.',
      "`` as palestine formally becomes a state party , the world is closer , '' he said .",
    ],
    ['You can’t', "you ca n't"],
    ['closer,”', "closer , ''"],
    ['laughing at you', 'laughing at you'],
    ['(The mill cost $2 million).', '-lrb- the mill cost $ 2 million -rrb- .'],
    ['$2 million', '$ 2 million'],
    ['“As', '`` as'],
  ])('%s', (words, raw) => {
    const found = findShown(text, restored, words);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([raw]);
  });

  test('not what readers do not see', () => {
    expect(findShown(text, restored, "you ca n't")).toEqual([]);
  });
});
