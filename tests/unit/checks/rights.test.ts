import { describe, expect, test } from 'vitest';
import { type Edit, tellAltered } from '../../support/fixtures.ts';

const herald = 'content/articles/herald.md';
const nashra = 'content/articles/nashra.md';
const limit = 'limit: 20';

describe('an article is published by its rights', () => {
  test.each<readonly [string, Edit, readonly string[]]>([
    [
      'not whole without who decided',
      [herald, '  decided-by: A. Writer\n', ''],
      ['rights-without-basis: full'],
    ],
    [
      'not whole without when',
      [herald, '  decided-on: 2001-04-01\n', ''],
      ['rights-without-basis: full'],
    ],
    [
      'not in excerpts without a limit',
      [nashra, `, ${limit}`, ''],
      ['rights-without-basis: excerpts'],
    ],
    ['up to the limit', [nashra, limit, 'limit: 13'], []],
    ['not one word over it', [nashra, limit, 'limit: 12'], ['excerpts-over-limit: 12']],
    [
      'counted in whole sentences',
      ['content/claims/denial.md', 'نفى صاحب المطحنة ذلك.', 'نفى صاحب المطحنة'],
      [],
    ],
  ])('%s', (_, edit, told) => {
    expect(tellAltered(edit)).toEqual(told);
  });

  test('no claim quotes any part of a sentence of which words are withheld', () => {
    const rest = 'all week and the river rose a little.';
    const listed = (withheld: boolean): Edit => [
      herald,
      `words: Rain fell on the whole town ${rest}`,
      `words: ${rest}\n    withheld: ${withheld}`,
    ];
    const quoted: Edit = [
      'content/claims/said-monday.md',
      'said on Monday.\n',
      'said on Monday.\n      - Rain fell on the whole town\n',
    ];
    expect(tellAltered(listed(false), quoted)).toEqual([]);
    expect(tellAltered(listed(true), quoted)).toEqual([`no-claim-quoted: ${rest}`]);
  });

  test('a sentence is counted once, however many passages it has', () => {
    const again: Edit = ['content/claims/denial.md', '- نفى صاحب', '- نفى صاحب\n      -'];
    expect(tellAltered([nashra, limit, 'limit: 13'], again)).toEqual([]);
    expect(tellAltered([nashra, limit, 'limit: 12'], again)).toHaveLength(1);
  });

  test('a sentence without a passage is not counted', () => {
    const excerpts = (words: number): Edit => [
      herald,
      'publish: full',
      `publish: excerpts\n  limit: ${words}`,
    ];
    expect(tellAltered(excerpts(59))).toEqual([]);
    expect(tellAltered(excerpts(58))).toEqual(['excerpts-over-limit: 58']);
  });
});
