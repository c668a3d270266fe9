import { describe, expect, test } from 'vitest';
import { findMissing } from '../../../../src/checks/context/missing-words.ts';

const place = { file: 'content/claims/a.md', line: 1, column: 1 };

describe('words stand in texts letter for letter', () => {
  test.each<[string, string[], string, string | null]>([
    ['in one of them', ['a', 'is reportedly green'], 'reportedly', null],
    ['over folded white space', ['about\n$300'], 'about $300', null],
    ['not beginning with a sign after its letters', ['US$300'], '$300', 'US$300'],
    ['not in another case', ['Reportedly green'], 'reportedly', 'Reportedly'],
    ['not within a longer word', ['aforesaid'], 'said', 'aforesaid'],
    ['not within a longer number', ['about $3000'], '$300', '$3000'],
    ['not without their scale', ['about $300 million'], '$300', '$300 million'],
    ['not without their time', ['about $300 a day'], 'about $300', 'about $300 a day'],
    ['whole elsewhere', ['about $3000', 'or $300'], '$300', null],
    ['not with another apostrophe', ['miller’s'], "miller's", 'miller’s'],
  ])('%s', (_, texts, words, nearest) => {
    const written = texts.map((text) => ({ text, language: 'en', form: 'plain' as const }));
    const found = findMissing(place, 'figure-not-in-passage', words, written);
    expect(found.map(({ expected }) => expected)).toEqual(nearest === null ? [] : [nearest]);
  });

  test('not where there is none', () => {
    expect(findMissing(place, 'hedge-not-in-passage', 'said', [])).toHaveLength(1);
  });
});
