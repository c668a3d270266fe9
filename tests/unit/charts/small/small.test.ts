import { describe, expect, test } from 'vitest';
import { layoutDetails, type DetailSeen } from '../../../../src/charts/details/layout.ts';
import { detailsWords } from '../../../../src/charts/details/words.ts';
import { layoutNaming } from '../../../../src/charts/naming/layout.ts';
import { namingWords } from '../../../../src/charts/naming/words.ts';
import { layoutRatio, type RatioMark } from '../../../../src/charts/ratio/layout.ts';
import { moneyInWords, ratioInWords } from '../../../../src/charts/ratio/words.ts';
import { layoutSentences } from '../../../../src/charts/sentences/layout.ts';
import { layoutSteps } from '../../../../src/charts/steps/layout.ts';
import { layoutTwins, type Twins } from '../../../../src/charts/twins/layout.ts';
import { faultsOf, shapesOfKind, wordsOf } from '../../../support/scene.ts';

const long = 'Donaudampfschifffahrtsgesellschaftskapitänswitwe von der Nachrichtenagentur';
const arabic = 'صحيفة تافلبي اليومية';
const names = ['Herald', 'Post', long, arabic];
const widths = [328, 480];

describe.each(widths)('%d pixels wide', (width) => {
  test.each([1, 2, 20])('the sentences of %d articles', (count) => {
    const sign = { number: '1', mark: 'O', inferred: true, place: '¶ 12', href: '#p12' };
    const rows = Array.from({ length: count }, (_, at) => ({
      name: names[at % 4] ?? '',
      signs: Array.from({ length: 1 + at }, () => sign),
    }));
    const keys = names.map((words) => ({ number: '1', mark: 'O', inferred: false, words }));
    const scene = layoutSentences(rows, keys, width);
    expect(faultsOf(scene)).toEqual([]);
    expect(shapesOfKind(scene, 'link')).toHaveLength((count * (count + 1)) / 2);
  });

  test.each([
    [1, 3],
    [7, 13],
    [14, 30],
  ])('in which of %d months each of %d details was told', (columns, details) => {
    const kinds: readonly DetailSeen[] = ['printed', 'outside', null];
    const months = Array.from({ length: columns }, (_, at) => ({
      name: ['May', 'Sept', 'later'][at % 3] ?? '',
      year: at % 4 === 0 ? '2001' : null,
    }));
    const rows = Array.from({ length: details }, (_, at) => ({
      label: names[at % 4] ?? '',
      seen: months.map((__, of) => kinds[(at + of) % 3] ?? null),
    }));
    const scene = layoutDetails(months, rows, detailsWords.seen, width);
    expect(faultsOf(scene)).toEqual([]);
    const told = rows.flatMap(({ seen }) => seen).filter((each) => each !== null);
    expect(shapesOfKind(scene, 'box')).toHaveLength(told.length + 2);
  });

  test.each([
    [1, 3],
    [2, 3],
    [6, 30],
    [20, 30],
  ])('what %d articles name of %d sources', (articles, sources) => {
    const rows = Array.from({ length: sources }, (_, at) => ({
      label: names[at % 4] ?? '',
      named: Array.from({ length: articles }, (__, of) => (at + of) % 3 === 0),
    }));
    const all = Array.from({ length: articles }, (_, at) => names[at % 4] ?? '');
    expect(faultsOf(layoutNaming(all, rows, namingWords, width))).toEqual([]);
  });

  test.each([1, 3, 12])('%d steps', (count) => {
    const steps = Array.from({ length: count }, (_, at) => ({
      label: `${names[at % 4] ?? ''} said so`,
      outlets: names,
    }));
    expect(faultsOf(layoutSteps(steps, 'The order is ours.', width))).toEqual([]);
  });

  const twins: Twins = {
    left: {
      number: 'unnamed',
      mark: '–',
      inferred: false,
      words: long,
      rightToLeft: false,
      language: 'en',
    },
    right: {
      number: '1',
      mark: 'O',
      inferred: true,
      words: `${arabic}: ${long}`,
      rightToLeft: false,
      language: 'en',
    },
    rows: [
      { left: 'The loaves come', right: null, sign: 'only-left' },
      { left: 'from the cellar', right: `from the ${long}`, sign: '=' },
      { left: 'or', right: 'and', sign: '≠' },
      { left: 'the tails of rats.', right: 'the tails of rats,', sign: '=' },
    ],
    hidden: false,
    leads: { number: '1', mark: 'O', inferred: false, words: `Both lead to ${long}.` },
  };

  test.each([
    ['open', twins],
    ['whose words are hidden', { ...twins, hidden: true }],
    ['that lead to nobody', { ...twins, leads: null }],
    [
      'from right to left',
      {
        ...twins,
        right: { ...twins.right, rightToLeft: true },
        rows: [{ left: 'flour', right: arabic, sign: '≠' as const }],
      },
    ],
  ])('two sentences %s', (_, given) => {
    expect(faultsOf(layoutTwins(given, width))).toEqual([]);
  });

  test.each([
    [2e6, 730e6],
    [1, 1],
    [5, 5e12],
    [9.9e5, 1e6],
  ])('two sums, %d and %d', (low, high) => {
    const mark = (yearly: number): RatioMark => ({
      yearly,
      who: long,
      amount: moneyInWords(yearly, 'USD'),
      label: 'A year, a war chest',
    });
    const said = {
      times: ratioInWords(high / low),
      condition: 'If both mean the same.',
      axis: 'US dollars a year',
      tick: (value: number) => moneyInWords(value, 'USD'),
    };
    const scene = layoutRatio([mark(low), mark(high)], said, width);
    expect(JSON.stringify(scene)).not.toMatch(/null|NaN|Infinity/);
    if (high > 10 * low) expect(faultsOf(scene)).toEqual([]);
  });
});

test('of words that are hidden no letter is drawn', () => {
  const side = {
    number: '1',
    mark: 'O',
    inferred: false,
    words: 'A',
    rightToLeft: false,
    language: 'en',
  };
  const rows = [{ left: 'rotten flour', right: 'rotten flour', sign: '=' as const }];
  const scene = layoutTwins({ left: side, right: side, rows, hidden: true, leads: null }, 328);
  expect(wordsOf(scene).join(' ')).not.toMatch(/rotten|flour/);
});
