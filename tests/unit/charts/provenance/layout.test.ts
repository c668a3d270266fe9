import { describe, expect, test } from 'vitest';
import { writeSvg } from '../../../../src/charts/kit/svg/write-svg.ts';
import {
  layoutProvenance,
  type ProvenanceWay,
  type ProvenanceWords,
} from '../../../../src/charts/provenance/layout.ts';
import { arrangeProvenance } from '../../../../src/charts/provenance/rows.ts';
import { provenancePictureWords } from '../../../../src/charts/provenance/words.ts';
import { readDrawing } from '../../../support/drawing.ts';
import { examined, readFull } from '../../../support/fixtures.ts';
import { faultsOf, shapesOfKind, wordsOf } from '../../../support/scene.ts';

const plain: ProvenanceWay = {
  article: 'The Herald',
  date: 'May 1901',
  href: '#here',
  printed: [
    { text: 'A baker said that ', weight: 'printed' },
    { text: 'the flour was mouldy', weight: 'printed-strong' },
    { text: ', and that his oven smelled of cellar.', weight: 'printed' },
  ],
  rightToLeft: false,
  relays: 'The Fen Gazette',
  sign: { number: '1', mark: 'O', inferred: false },
  speaker: 'a baker',
  inferred: false,
  witness: false,
};

const long = 'Donaudampfschifffahrtsgesellschaftskapitänswitwe '.repeat(3).trim();

function words(ways: readonly ProvenanceWay[], more: string | null = null): ProvenanceWords {
  return {
    ways,
    heads: ['article', 'passed on', 'named', 'saw it'],
    slot: { strong: 'Somebody who saw a loaf:', plain: 'nobody found', found: false },
    more,
  };
}

const cases: readonly (readonly [string, ProvenanceWords])[] = [
  ['one article', words([plain])],
  ['two articles', words([plain, { ...plain, inferred: true }])],
  [
    'six articles and more',
    words(
      Array.from({ length: 6 }, () => plain),
      'and 14 more, in the list',
    ),
  ],
  [
    'nobody named',
    words([{ ...plain, relays: null, sign: { number: 'outlet', mark: 'own', inferred: false } }]),
  ],
  ['long names', words([{ ...plain, article: long, relays: long, speaker: long, date: long }])],
  [
    'a long sentence',
    words([{ ...plain, printed: [{ text: long.repeat(5), weight: 'printed' }] }]),
  ],
  [
    'words from right to left',
    words([
      {
        ...plain,
        article: 'صحيفة تافلبي',
        rightToLeft: true,
        printed: [
          { text: 'قال الخباز إن ', weight: 'printed' },
          { text: 'الدقيق متعفن', weight: 'printed-strong' },
        ],
      },
    ]),
  ],
  ['somebody who saw it', words([{ ...plain, witness: true }])],
  ['no question of who saw it', { ...words([plain, plain]), slot: null }],
];

describe.each([328, 736, 860])('%d pixels wide', (width) => {
  test.each(cases)(
    '%s: all lies within and nothing on another, in letters that can be read',
    (_, said) => {
      const scene = layoutProvenance(said, width);
      expect(faultsOf(scene)).toEqual([]);
      expect(scene.width).toBe(width);
    },
  );
});

test('nothing of a sentence is left out, however narrow its place', () => {
  const printed = 'All of these words stand in the picture, each of them once.';
  const way = { ...plain, printed: [{ text: printed, weight: 'printed' as const }] };
  expect(wordsOf(layoutProvenance(words([way]), 736)).join(' ')).toContain(printed);
});

test('a line ends in a bar where the article stops, and in the place of whoever saw it where somebody did', () => {
  const heads = (witness: boolean) =>
    shapesOfKind(layoutProvenance(words([{ ...plain, witness }]), 860), 'line').filter(
      ({ part }) => part === 'head',
    ).length;
  expect([heads(false), heads(true)]).toEqual([2, 3]);
});

test('the last step to a speaker by our inference is a line of its own kind, and the sign hollow', () => {
  const scene = layoutProvenance(
    words([{ ...plain, sign: { ...plain.sign, inferred: true }, inferred: true }]),
    860,
  );
  expect(shapesOfKind(scene, 'line').map(({ rests }) => rests)).toContain('inferred');
  expect(shapesOfKind(scene, 'mark').map(({ inferred }) => inferred)).toEqual([true]);
});

test.each([328, 736, 860])(
  'of the invented investigation it is drawn as kept, %d pixels wide',
  (width) => {
    const investigation = examined(readFull());
    const said = provenancePictureWords(
      investigation,
      arrangeProvenance(investigation),
      width < 500,
    );
    const scene = layoutProvenance(said, width);
    expect(faultsOf(scene)).toEqual([]);
    const drawn = `${writeSvg(scene, { class: 'drawing' }, { name: 'provenance' })}\n`;
    expect(readDrawing('provenance', `full-${width}`, drawn)).toBe(drawn);
  },
);
