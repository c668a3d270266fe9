import { speakerId } from '../../../support/attributions.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import {
  type CardWords,
  describeCard,
  makeCard,
  spellCard,
} from '../../../../src/exports/cards/card.ts';
import { textAt } from '../../../../src/charts/kit/text.ts';
import { cardsOf } from '../../../../src/exports/cards/pages.ts';
import { cardLetters, isShown } from '../../../../src/exports/cards/letters.ts';
import { project } from '../../../support/build-site.ts';
import { examined, readFull } from '../../../support/fixtures.ts';
import { faultsOf, shapesOfKind, struckIn } from '../../../support/scene.ts';

const investigation = examined(readFull());
const actors = [
  {
    ...{ id: speakerId('ann'), name: 'Dr Ann Example-Smith', kind: 'private-person' as const },
    ...{
      role: 'A baker',
      label: 'a baker',
      spellings: ['the tall baker'],
      mark: null,
      number: null,
      partOf: null,
      document: null,
    },
  },
];
const made = { draftedBy: 'AI system', reviewedBy: null, reviewedOn: null };
const thing: CardWords = {
  ...{ address: '/claims/a/', kind: 'Claim', words: 'The Herald says so.', label: 'The saying' },
  ...{ graphic: false, more: null, facts: [], beside: 'Outside documents: supported.', made },
};
const card = (more: Partial<CardWords>) =>
  makeCard({ ...investigation, actors }, { ...thing, ...more });

describe('the words of a card', () => {
  test.each<[string, Partial<CardWords>, string, string]>([
    ['are the whole statement', {}, 'The Herald says so.', 'The saying.'],
    [
      'are the label where the statement is graphic',
      { graphic: true },
      'The saying',
      'The saying.',
    ],
    [
      'are the label where it names a private person',
      { words: 'Smith says so.' },
      'The saying',
      'The saying.',
    ],
    [
      'are the kind where the label does so too',
      { words: 'Smith’s words.', label: 'Example and the flour' },
      'Claim',
      'Claim.',
    ],
    ['are the kind where there is no label', { graphic: true, label: null }, 'Claim', 'Claim.'],
    [
      'are the statement, and so is the title, where there is no label',
      { label: null },
      'The Herald says so.',
      'The Herald says so.',
    ],
  ])('%s', (_, more, words, title) => {
    expect(card(more).words).toBe(words);
    expect(card(more).title).toBe(`${title} Outside documents: supported.`);
  });

  test('fit a description and the words for a picture, and what outside documents say is never left out', () => {
    const long = (length: number) => `It is ${'so '.repeat(length)}said.`;
    const facts = [
      { name: 'Who says so', words: `${long(20)} ${long(60)}` },
      {
        ...{ name: 'Outside documents', words: 'Supported. They agree.' },
        assessment: 'established' as const,
      },
    ];
    for (const length of [1, 20, 40, 60]) {
      const made = card({ facts, words: long(length), more: long(length) });
      for (const [words, most] of [
        [describeCard(made), 200],
        [spellCard(made), 300],
      ] as const) {
        expect(words.length).toBeLessThanOrEqual(most);
        expect(words).toContain('Outside documents: Supported.');
        expect(words).toMatch(/\.$/u);
      }
    }
  });

  test('a private person leaves facts and smaller words, too', () => {
    const facts = [
      { name: 'Who says so', words: 'The tall baker.' },
      { name: 'Outside documents', words: 'Supported.' },
    ];
    const { facts: kept, more } = card({ facts, more: 'As Dr Ann Example-Smith has it.' });
    expect(kept.map(({ words }) => words)).toEqual(['Supported.']);
    expect(more).toBeNull();
  });
});

describe('the picture of a card', () => {
  const scene = { width: 660, height: 20, shapes: [textAt('A baker saw it', 0, 14)] };
  const picture = { scene, says: 'A baker saw it.' };

  test('is kept, and told to those who do not see it', () => {
    expect(card({ picture }).picture).toEqual(picture);
    expect(spellCard(card({ picture }))).toContain('The Herald says so. A baker saw it.');
    expect(card({}).picture).toBeNull();
  });

  test('is left out where it names a private person', () => {
    const shapes = [textAt('Dr Ann Example-Smith saw it', 0, 14)];
    expect(card({ picture: { ...picture, scene: { ...scene, shapes } } }).picture).toBeNull();
  });

  test('is of the central claim and the story, and of sentences that share many words, in letters of 19 px at least', () => {
    const drawn = cardsOf(investigation).filter((each) => each.picture !== null);
    const addresses = drawn.map(({ address }) => address);
    expect(addresses).toEqual(expect.arrayContaining(['/', `/claims/${investigation.central}/`]));
    for (const { picture: own } of drawn) {
      if (own === null) continue;
      expect([...faultsOf(own.scene), ...struckIn(own.scene)]).toEqual([]);
      const sizes = shapesOfKind(own.scene, 'text').map(({ size }) => size);
      expect((Math.min(...sizes) * 1056) / own.scene.width).toBeGreaterThanOrEqual(19);
    }
  });
});

test.each(['card-newsreader', 'card-franklin', 'card-franklin-strong'])(
  'the font %s has every letter that a card may show',
  (name) => {
    for (const [set, ending] of [
      [cardLetters.latin, ''],
      [cardLetters.extended, '-extended'],
    ] as const) {
      const face = create(readFileSync(join(project, `src/styles/fonts/${name}${ending}.woff`)));
      if (!('hasGlyphForCodePoint' in face)) throw new Error('More than one face');
      const missing = [...set].filter(
        (letter) => !face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
      );
      expect(missing).toEqual([]);
    }
  },
);

test.each([
  ['Ştefan – “naïve”', true],
  ['العربية', false],
  ['日本', false],
])('%s can be shown: %s', (text, shown) => {
  expect(isShown(text)).toBe(shown);
});
