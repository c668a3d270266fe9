import { expect, test } from 'vitest';
import { examine } from '../../../src/checks/examine.ts';
import { arrangeClaim } from '../../../src/things/claim/claim-page.ts';
import { articlesWithout } from '../../../src/things/claim/words.ts';
import { sameWordsAddresses, sameWordsPages } from '../../../src/things/same-words/same-words.ts';
import { madeUpInvestigation } from '../../bench/made-up-investigation.ts';

const encoder = new TextEncoder();
const { investigation, problems } = examine(
  new Map([...madeUpInvestigation(120)].map(([path, text]) => [path, encoder.encode(text)])),
);

function made() {
  if (investigation === null) throw new Error('The investigation that was made up has problems.');
  return investigation;
}

function wordsOf(phrases: readonly { readonly text: string }[]): string {
  return phrases.map(({ text }) => text).join('');
}

test('what the bench makes up can be published', () => {
  expect(problems).toEqual([]);
});

test('the same words are spread over pages that can be read, each comparison on one of them', () => {
  const pages = sameWordsPages(made());
  expect(pages.length).toBeGreaterThan(1);
  for (const { pairs } of pages) {
    expect(pairs.flatMap(({ reuses }) => reuses).length).toBeLessThanOrEqual(40);
  }
  const reuses = pages.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.reuses));
  expect(sameWordsAddresses(made()).size).toBe(reuses.length);
  expect(new Set(sameWordsAddresses(made()).values()).size).toBe(pages.length);
});

test('a page of a claim counts the many articles that do not have it', () => {
  const claim = made().claims[7];
  if (claim === undefined) throw new Error('There are fewer claims.');
  const { without } = arrangeClaim(made(), claim);
  expect(without.length).toBeGreaterThan(100);
  expect(wordsOf(articlesWithout(without))).toBe(`not in ${without.length} other articles.`);
  expect(wordsOf(articlesWithout(without.slice(0, 2)))).toMatch(/: not in this article; /u);
});
