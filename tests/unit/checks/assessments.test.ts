import { describe, expect, test } from 'vitest';
import { findChainDocuments } from '../../../src/model/chain-documents.ts';
import type { Document } from '../../../src/model/types.ts';
import { type Edit, tellAltered } from '../../support/fixtures.ts';

const denial = 'content/claims/denial.md';
const mill = 'content/claims/old-mill.md';
const visit = 'content/claims/clean-inspection.md';
const documents = 'content/documents.yaml';
const own = 'assessment: { value: not-examined, because: We did not look into this. }';
const monday = 'content/claims/said-monday.md';

function assess(value: string, ...references: string[]): string {
  return `assessment: { value: ${value}, because: So it is., references: [${references.join()}] }`;
}

describe('an assessment needs references', () => {
  test.each(['established', 'supported', 'accounts-differ', 'contradicted', 'not-confirmed'])(
    '%s',
    (value) => {
      const told = [`assessment-without-reference: ${value}`];
      expect(tellAltered([denial, own, assess(value)])).toEqual(told);
      expect(tellAltered([denial, own, assess(value, 'inspection')])).toEqual([]);
    },
  );

  test('not when nothing was examined', () => {
    expect(tellAltered([denial, own, assess('not-examined')])).toEqual([]);
  });

  test('also of that it was said', () => {
    const edit: Edit = [visit, 'own note., references: [inspection] }', 'own note. }'];
    expect(tellAltered(edit)).toEqual(['assessment-without-reference: established']);
  });
});

const told = 'claim: mouldy-flour\n      value: not-confirmed';
const ofDenial = 'claim: denial\n      value: contradicted';
const secondary: Edit = [documents, 'kind: primary', 'kind: secondary'];
/** What is no longer established where one document less is primary. */
const open: readonly Edit[] = [
  ['content/claims/complaint.md', 'value: established', 'value: accounts-differ'],
  [visit, 'value: established', 'value: accounts-differ'],
];

describe('established needs', () => {
  const established = assess('established', 'gazette-note');
  test.each<readonly [string, readonly Edit[], readonly string[]]>([
    ['a primary document', [[denial, own, assess('established', 'inspection')]], []],
    ['more than a newspaper', [[denial, own, established]], ['established']],
    [
      'also of that it was said',
      [[visit, 'own note., references: [inspection]', 'own note., references: [gazette-note]']],
      ['established'],
    ],
  ])('%s', (_, edits, values) => {
    expect(tellAltered(...edits)).toEqual(
      values.map((value) => `established-without-primary: ${value}`),
    );
  });
});

describe('contradicted needs', () => {
  test.each<readonly [string, readonly Edit[], boolean]>([
    ['a primary document', [[denial, own, assess('contradicted', 'inspection')]], true],
    [
      'one primary document among others',
      [[denial, own, assess('contradicted', 'gazette-note', 'inspection')]],
      true,
    ],
    [
      'more than a secondary document',
      [secondary, [denial, own, assess('contradicted', 'inspection')]],
      false,
    ],
    [
      'or the speaker’s own denial',
      [
        secondary,
        [documents, told, ofDenial],
        [documents, '- by: Ina Morrow', '- by: the Miller'],
        [denial, own, assess('contradicted', 'inspection')],
      ],
      true,
    ],
    [
      'and not another’s denial',
      [secondary, [documents, told, ofDenial], [denial, own, assess('contradicted', 'inspection')]],
      false,
    ],
    [
      'and not the speaker’s denial of another claim',
      [
        secondary,
        [documents, told, ofDenial.replace('denial', 'complaint')],
        [documents, '- by: Ina Morrow', '- by: the Miller'],
        [denial, own, assess('contradicted', 'inspection')],
      ],
      false,
    ],
  ])('%s', (_, edits, sound) => {
    expect(tellAltered(...edits, ...open)).toEqual(
      sound ? [] : ['contradicted-without-primary: contradicted'],
    );
  });
});

describe('support comes from outside the chain', () => {
  test.each<readonly [string, Edit, readonly string[]]>([
    [
      'not from a document whose relays lead to the article',
      [monday, own, assess('supported', 'gazette-note')],
      ['support-from-the-chain: gazette-note'],
    ],
    [
      'from such a document where another article is meant',
      [denial, own, assess('supported', 'gazette-note')],
      [],
    ],
    [
      'and other values may rest on the chain',
      [monday, own, assess('not-confirmed', 'gazette-note')],
      [],
    ],
    [
      'also of that it was said',
      [
        visit,
        'value: established, because: It is her own note., references: [inspection]',
        'value: supported, because: It is so., references: [gazette-note]',
      ],
      ['support-from-the-chain: gazette-note'],
    ],
  ])('%s', (_, edit, expected) => {
    expect(tellAltered(edit)).toEqual(expected);
  });

  test('through any number of relays, in a circle too', () => {
    const document = (id: string, ...relays: readonly (readonly [string, string])[]) =>
      ({
        id,
        relays: relays.map(([from, to]) => ({
          from,
          to,
          what: '',
          basis: 'printed',
          because: null,
          references: [],
        })),
      }) as unknown as Document;
    const all = [
      document('a', ['a', 'b']),
      document('b', ['b', 'c'], ['c', 'a']),
      document('c', ['c', 'article']),
      document('witness', ['elsewhere', 'c']),
      document('told-by-another'),
      document('teller', ['told-by-another', 'article']),
      document('outside', ['a', 'elsewhere-too']),
    ];
    const assertion = { article: 'article', relays: [] } as unknown as Parameters<
      typeof findChainDocuments
    >[1][number];
    expect([...findChainDocuments(all, [assertion]).keys()]).toEqual([
      'a',
      'b',
      'c',
      'witness',
      'told-by-another',
      'teller',
    ]);
  });
});

describe('a claim outside the question', () => {
  test.each<readonly [string, Edit, readonly string[]]>([
    [
      'strengthens none',
      [mill, 'kind: context', 'kind: context\nstrengthens: [denial]'],
      ['context-assessed: strengthens'],
    ],
    [
      'has no figure',
      [
        mill,
        'form: paraphrase',
        'form: paraphrase\n    figures: [{ words: built in 1820, value: 1820, unit: year, per: none, bound: exact, nature: count }]',
      ],
      ['context-assessed: figures'],
    ],
    [
      'has no word on whether it was said',
      [
        mill,
        'form: paraphrase',
        'form: paraphrase\n    said: { value: not-examined, because: So. }',
      ],
      ['context-assessed: said'],
    ],
    [
      'and every other one has an assessment',
      ['content/claims/denial.md', `${own}\n`, ''],
      ['assessment-missing: denial'],
    ],
  ])('%s', (_, edit, expected) => {
    expect(tellAltered(edit)).toEqual(expected);
  });
});
