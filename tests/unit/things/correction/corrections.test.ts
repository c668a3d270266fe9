import { describe, expect, test } from 'vitest';
import { examine } from '../../../../src/checks/examine.ts';
import type { Investigation } from '../../../../src/model/types.ts';
import { promisedKinds } from '../../../../src/values/kinds.ts';
import {
  correctionsAt,
  correctionsOf,
  placeCorrections,
} from '../../../../src/things/correction/corrections.ts';
import { readSound } from '../../../support/fixtures.ts';

const { investigation } = examine(readSound());
if (investigation === null) throw new Error('The sound investigation is not sound.');
const sound: Investigation = investigation;
const of = (...ats: readonly string[]): Investigation => ({
  ...sound,
  corrections: ats.map((at) => ({
    ...{ date: '2001-05-02', kind: 'correction', at, version: null },
    ...{ what: 'It said more.', references: [] },
  })),
});

describe('a correction', () => {
  test.each([
    ['figure:flour-income/herald/f1', '/claims/flour-income/'],
    ['flow:flour--mill', '/funding/'],
    ['paragraph:herald/p1', '/articles/herald/'],
    ['sentence:herald/p1s1', '/articles/herald/'],
    ['passage:gone/herald-again/q1', '/articles/herald/'],
    ['section:the-claim', '/'],
  ])('%s stands on %s', (at, page) => {
    expect(correctionsAt(of(at), page).map(({ correction }) => correction.at)).toEqual([at]);
  });

  test('of what goes with a claim is one of the claim', () => {
    const own = ['claim:denial', 'assertion:denial/nashra', 'passage:denial/nashra/q1'];
    const all = of(...own, 'figure:denial/nashra/f1', 'claim:denials', 'article:nashra');
    const found = correctionsOf(all, 'denial').map(({ correction }) => correction.at);
    expect(found).toEqual([...own, 'figure:denial/nashra/f1']);
  });

  test('of a quotation that went with its article leads to that article’s address', () => {
    const retired = { kind: 'article', id: 'old-one' } as Investigation['retired'][number];
    const placed = placeCorrections({ ...of('passage:c/old-one-b/q1'), retired: [retired] });
    expect(placed.map(({ address }) => address)).toEqual(['/articles/old-one/#c.old-one-b.q1']);
  });

  test('of every kind that is promised is placed, and of no other', () => {
    const ats = promisedKinds.map((kind) => `${kind}:a/b/c`);
    expect(placeCorrections(of(...ats))).toHaveLength(promisedKinds.length);
    expect(() => placeCorrections(of('picture:a'))).toThrow('picture:a');
  });
});
