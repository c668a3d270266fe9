import { describe, expect, test } from 'vitest';
import { examine } from '../../../../src/checks/examine.ts';
import {
  passagesWith,
  quoteWhole,
  shownFigure,
} from '../../../../src/things/quotation/quotations.ts';
import { alterSound, type Edit } from '../../../support/fixtures.ts';

/** An assertion of the altered sound investigation, with its article. */
function read(id: string, ...edits: readonly Edit[]) {
  const { investigation, problems } = examine(alterSound(...edits));
  expect(problems).toEqual([]);
  const claims = investigation?.claims ?? [];
  const assertion = claims.flatMap(({ assertions }) => assertions).find((each) => each.id === id);
  const article = investigation?.articles.find(({ slug }) => slug === assertion?.article);
  if (assertion === undefined || article === undefined) throw new Error(`No ${id}`);
  return { article, assertion };
}

describe('the whole sentences of an assertion', () => {
  const quotes: Edit = [
    'content/claims/complaint.md',
    '      - Brandle complained\n      - —the miller laughed.',
    `      - The mill reportedly earned
      - —the miller laughed. The mill reportedly
      - Brandle complained`,
  ];

  test('stand once each where passages overlap, in the order of the text', () => {
    const { article, assertion } = read('complaint/herald', quotes);
    const whole = quoteWhole(article, assertion);
    expect(whole.map(({ sentences }) => sentences.map(({ id }) => id))).toEqual([['p4s1', 'p4s2']]);
    expect(whole.map(({ sentence }) => sentence)).toEqual(['p4s1']);
    const ids = whole.flatMap(({ passages }) => passages);
    expect(ids.toSorted()).toEqual(assertion.passages.map(({ id }) => id));
  });

  test('stand in the order of the text, whatever the order of the quotations', () => {
    const { article, assertion } = read(
      'flour-income/herald',
      [
        'content/claims/flour-income.md',
        'quotes:\n',
        'quotes:\n      - “Forty sacks were green inside.\n',
      ],
      ['content/claims/flour-income.md', 'kind:', 'graphic: true\nkind:'],
    );
    const reversed = { ...assertion, passages: assertion.passages.toReversed() };
    expect(quoteWhole(article, reversed).map(({ sentence }) => sentence)).toEqual(['p3s1', 'p4s2']);
  });
});

test('a figure in words as readers see them finds its passage', () => {
  const { article, assertion } = read('flour-income/gazette', [
    'content/claims/flour-income.md',
    'words: more than $ 300 a day',
    'words: more than $300 a day',
  ]);
  const [figure] = assertion.figures;
  if (figure === undefined) throw new Error('No figure');
  expect(passagesWith(assertion, figure).map(({ id }) => id)).toEqual(['flour-income/gazette/q1']);
  expect(shownFigure(article, assertion, figure)).toBe('more than $300 a day');
});
