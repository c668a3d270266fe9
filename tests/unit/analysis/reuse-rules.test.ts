import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedWords } from '../../../src/analysis/folded-words.ts';
import { findReuse, type Reuse } from '../../../src/analysis/reuse.ts';
import { reuseBounds } from '../../../src/analysis/reuse-bounds.ts';
import { tokenise } from '../../support/distort.ts';
import { madeUpArticle } from '../../support/made-up-article.ts';

const fold = (text: string) =>
  foldedWords(text, { start: 0, end: text.length }, 'en').map(({ folded }) => folded);

const byId = (found: readonly Reuse[]) => found.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const content = 'plum otter lantern bronze gravel violet ladder copper thistle marble'.split(' ');
const empty = 'the of and to in a was that by with'.split(' ');

const sentence = fc
  .array(fc.constantFrom(...content, ...empty), { minLength: 1, maxLength: 14 })
  .map((words) => `The ${words.join(' ')}.`);

const text = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n'));

const articles = fc
  .array(fc.tuple(text, fc.boolean()), { minLength: 2, maxLength: 5 })
  .map((texts) =>
    texts.map(([words, tokenised], index) =>
      tokenised
        ? madeUpArticle(`article-${index}`, tokenise(words), 'tokenised')
        : madeUpArticle(`article-${index}`, words),
    ),
  );

describe('for any articles', () => {
  test('the order of the articles does not change what is found', () => {
    fc.assert(
      fc.property(articles, fc.array(fc.nat(), { minLength: 5 }), (input, keys) => {
        const keyed = input.map((article, at) => ({ article, key: keys[at] ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ article }) => article);
        expect(byId(findReuse(shuffled, []))).toEqual(byId(findReuse(input, [])));
      }),
    );
  });

  test('a text against itself finds every sentence of enough words, whole', () => {
    fc.assert(
      fc.property(text, (words) => {
        const [left, right] = [madeUpArticle('left', words), madeUpArticle('right', words)];
        const found = new Map(findReuse([left, right], []).map((reuse) => [reuse.id, reuse]));
        for (const { id, start, end } of left.paragraphs.flatMap((p) => p.sentences)) {
          const folded = fold(words.slice(start, end));
          const matter = folded.map((word) => content.includes(word));
          const together = matter.some((has, at) => has && matter[at + 1] === true);
          if (!together || matter.filter(Boolean).length < reuseBounds.matter) continue;
          expect(found.get(`left/${id}--right/${id}`)).toMatchObject({
            similarity: 1,
            longest: folded.length,
            blocks: [{ left: { start }, words: folded.length }],
          });
        }
      }),
    );
  });

  test('a stretch says the same on both sides, is long enough, and shares no word with another', () => {
    fc.assert(
      fc.property(articles, (input) => {
        const textOf = new Map(input.map((article) => [article.slug, article.text]));
        for (const { left, right, blocks } of findReuse(input, [])) {
          for (const side of ['left', 'right'] as const) {
            const spans = blocks.map((block) => block[side]).toSorted((a, b) => a.start - b.start);
            spans.forEach((span, at) => {
              expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
            });
          }
          for (const block of blocks) {
            const words = (slug: string, { start, end }: { start: number; end: number }) =>
              fold(textOf.get(slug)?.slice(start, end) ?? '');
            expect(words(left.article, block.left)).toEqual(words(right.article, block.right));
            expect(words(left.article, block.left)).toHaveLength(block.words);
            expect(block.words).toBeGreaterThanOrEqual(reuseBounds.run);
          }
        }
      }),
    );
  });
});

test('pairs come in the order in which the articles are declared, each with the slug that sorts first on its left', () => {
  const words = 'Seven brown otters stole the copper lantern.';
  const declared = ['zinc', 'amber', 'moss'].map((slug) => madeUpArticle(slug, words));
  expect(findReuse(declared, []).map(({ id }) => id)).toEqual([
    'amber/p1s1--zinc/p1s1',
    'moss/p1s1--zinc/p1s1',
    'amber/p1s1--moss/p1s1',
  ]);
});

describe('how often words may stand before they are a stock phrase', () => {
  const printed = (passage: string, times: number) =>
    madeUpArticle(
      'many',
      Array.from({ length: times }, (_, at) => `Day${at} ${passage} hour${at}.`).join('\n'),
    );
  const short = 'wild copper otters howled';
  const long = 'wild copper otters howled under seven bronze ladders';

  test.each([
    ['a short run in as many sentences as it may', short, reuseBounds.stock, true],
    ['a short run in more', short, reuseBounds.stock + 1, false],
    ['a long passage in more', long, reuseBounds.stock + 1, true],
    ['a long passage in as many as it may', long, reuseBounds.passage, true],
    ['a long passage in still more', long, reuseBounds.passage + 1, false],
  ])('%s', (_, passage, times, counts) => {
    expect(findReuse([printed(passage, times)], []).length > 0).toBe(counts);
  });

  test('a stock phrase adds nothing to what two sentences share besides', () => {
    const found = (times: number) =>
      findReuse(
        [
          printed(short, times),
          madeUpArticle('one', `Nine grey herons saw how ${short} yesterday.`),
          madeUpArticle('two', `Somewhere nine grey herons knew that ${short} again.`),
        ],
        [],
      ).filter(({ left, right }) => left.article !== 'many' && right.article !== 'many');
    expect(found(1).map(({ id }) => id)).toEqual(['one/p1s1--two/p1s1']);
    expect(found(reuseBounds.stock)).toEqual([]);
  });
});

test.each([
  ['possessives', 'the growers’ plums, Iraq’s ISIS’s', "the growers ' plums , iraq 's isis 's"],
  ['contractions', 'it’s they’re didn’t can’t we’ll', "it 's they 're did n't ca n't we 'll"],
  ['hyphens', 'organ-smuggling and half-built', 'organ-smuggling and half-built'],
  ['brackets', '(pictured) and [ISIS]', '-lrb- pictured -rrb- and -lsb- isis -rsb-'],
  ['quotation marks', 'the “bloody trade”, ‘he said’', "the ` bloody trade ' , `` he said ''"],
  ['sums', 'its $2 million-a-day, €3.5 or 43%', 'its $ 2 million-a-day , € 3.5 or 43 %'],
  ['letters in other forms', 'ﬁne naïve co\u00ADop', 'fine nai\u0308ve coop'],
  ['dotted letters', 'the UN at 9 am. today', 'the u.n. at 9 a.m. today'],
])('%s are folded to the same words in both forms', (_, plain, tokenised) => {
  expect(fold(tokenised)).toEqual(fold(plain));
});

test.each([
  ['a negation', 'he did say', 'he didn’t say'],
  ['a currency', 'it cost $200', 'it cost €200'],
  ['a share', 'about 43 of them', 'about 43% of them'],
  ['a letter', 'the café shut', 'the cafe shut'],
])('%s is not folded away', (_, one, other) => {
  expect(fold(one)).not.toEqual(fold(other));
});

test('the ending that the tokenised form parts from a word belongs to its stretch', () => {
  const raw = "seven copper otters did n't ";
  const [word] = foldedWords(raw, { start: 0, end: raw.length }, 'en').slice(-1);
  expect(raw.slice(word?.start, word?.end)).toBe("did n't");
});

describe('how much two sentences must share', () => {
  test.each([
    ['four words with matter in two runs', 'Copper otters of # the bronze ladder', true],
    ['three in one run of four', 'copper otters of marble', true],
    ['three in one run of three', 'copper otters howl', false],
    ['two in a run of four', 'copper otters of the', false],
    ['two, quoted on both sides', '“copper otters of the”', true],
    ['one, quoted on both sides', '“copper of the”', false],
    ['two in a run, and one quoted', 'copper otters of # “the bronze of”', false],
    [
      'one each in four runs',
      'of the copper # of the bronze # of the marble # of the ladder',
      false,
    ],
  ])('%s', (_, shared, counts) => {
    const [left, right] = ['saw', 'heard'].map((between) =>
      madeUpArticle(between, `Ida ${between} ${shared.replaceAll('#', between)} ${between} Tim.`),
    );
    if (left === undefined || right === undefined) throw new Error('no articles');
    expect(findReuse([left, right], ['Ida', 'Tim'])).toHaveLength(counts ? 1 : 0);
  });

  test('a stretch without matter is no part of what is shared', () => {
    const [reuse] = findReuse(
      [
        madeUpArticle('one', 'That it was the copper otters which howled is sad.'),
        madeUpArticle('two', 'Copper otters which howled were heard, and that it was so is sure.'),
      ],
      [],
    );
    expect(reuse?.blocks.map(({ words }) => words)).toEqual([4]);
  });
});

test('a quotation that goes on in the next paragraph is quoted in both', () => {
  const paragraphs = ['Seven brown otters stole a lantern.', 'Nine grey herons hid the ladder.'];
  const printed = `“${paragraphs[0]}\n“${paragraphs[1]}” the warden said.`;
  const found = findReuse(
    [madeUpArticle('plain', paragraphs.join('\n')), madeUpArticle('quoted', printed)],
    [],
  );
  expect(found.map(({ kind }) => kind)).toEqual([
    'quotation-and-reporting',
    'quotation-and-reporting',
  ]);
});

test('a quotation within reporting that is shared is told stretch by stretch', () => {
  const found = findReuse(
    [
      madeUpArticle(
        'one',
        'Yesterday “copper otters howl” was painted beside seven bronze ladders.',
      ),
      madeUpArticle(
        'two',
        '“Copper otters howl,” he whispered. It was painted beside seven bronze ladders.',
      ),
      madeUpArticle(
        'three',
        'He sang “copper otters howl” while marble fell beside seven bronze ladders.',
      ),
    ],
    [],
  );
  expect(
    found.map(({ id, kind, blocks }) => [id, kind, blocks.map((block) => block.kind)]),
  ).toEqual([
    ['one/p1s1--two/p1s1', 'shared-quotation', ['shared-quotation']],
    ['one/p1s1--two/p1s2', 'shared-reporting', ['shared-reporting']],
    ['one/p1s1--three/p1s1', 'shared-reporting', ['shared-quotation', 'shared-reporting']],
    ['three/p1s1--two/p1s1', 'shared-quotation', ['shared-quotation']],
    ['three/p1s1--two/p1s2', 'shared-reporting', ['shared-reporting']],
  ]);
});
