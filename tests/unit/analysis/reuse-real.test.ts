import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findReuse } from '../../../src/analysis/reuse.ts';
import type { ReuseKind } from '../../../src/analysis/shared-words.ts';
import { madeUpArticle } from '../../support/made-up-article.ts';

const seed = (name: string) =>
  readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8');

const articles = [
  madeUpArticle('mail', seed('000_5ea95a1ddb5edae9.txt'), 'tokenised', [[5, 8]]),
  madeUpArticle('inquisitr', seed('001_f1bd82652d5a583b.txt')),
  madeUpArticle('hngn', seed('002_fb2d47ea6b54a3e8.txt')),
];

const names = [
  'Mohamed Alhakim',
  'Mohammed Alhakim',
  'Alhakim',
  'Mladenov',
  'Nikolay Mladenov',
  'Nikolai Mladenov',
  'Siruwan al-Mosuli',
  'al-Mosuli',
  'ISIS',
  'ISIL',
  'Islamic State',
  'United Nations',
  'UN',
  'UN Security Council',
  'Security Council',
  'Iraq',
  'Iraqi',
  'Syria',
  'Mosul',
  'Turkey',
  'Europe',
  'Russian Federal Drug Control Service',
  'International Business Times',
  'Assyrian International News Agency',
];

/** Read off the three files by eye, before anything was computed; every pair of sentences that say something in the same words. */
const byEye: readonly (readonly [string, string, ReuseKind, string])[] = [
  ['mail/p1s1', 'mail/p3s1', 'shared-reporting', 'trade in human organs'],
  ['mail/p2s1', 'mail/p13s1', 'shared-reporting', 'mohamed alhakim claimed that dozens of bodies'],
  ['inquisitr/p4s1', 'mail/p2s1', 'shared-reporting', 'in shallow mass graves'],
  ['inquisitr/p4s1', 'mail/p13s1', 'shared-reporting', 'in shallow mass graves'],
  ['inquisitr/p5s1', 'mail/p5s1', 'shared-quotation', 'We have bodies. Come and examine them'],
  ['inquisitr/p5s2', 'mail/p5s1', 'shared-quotation', 'It is clear they are missing certain parts'],
  ['inquisitr/p8s1', 'mail/p11s1', 'shared-quotation', 'is using expand by the day'],
  ['inquisitr/p9s1', 'mail/p9s1', 'shared-reporting', 'certain ethnic groups'],
  ['inquisitr/p1s1', 'mail/p9s1', 'shared-quotation', 'Crimes of Genocide'],
  ['inquisitr/p12s1', 'mail/p11s1', 'quotation-and-reporting', 'the increasing number of reports'],
  ['hngn/p6s1', 'mail/p4s1', 'shared-reporting', 'division whose sole responsibility is to sell'],
  ['inquisitr/p1s1', 'inquisitr/p9s1', 'shared-quotation', 'Crimes of Genocide'],
  ['hngn/p3s2', 'inquisitr/p3s1', 'shared-quotation', 'injured people who were abandoned'],
  ['hngn/p1s1', 'hngn/p2s1', 'shared-reporting', 'living hostages'],
];

const found = findReuse(articles, names);
const textOf = new Map(articles.map(({ slug, text }) => [slug, text]));

test.each(byEye)('%s and %s share words', (left, right, kind, words) => {
  const reuse = found.find(({ id }) => id === `${left}--${right}`);
  expect(reuse?.kind).toBe(kind);
  const text = textOf.get(reuse?.left.article ?? '') ?? '';
  const shared = reuse?.blocks.map((block) => text.slice(block.left.start, block.left.end));
  expect(shared?.join(' | ')).toContain(words);
});

test('nothing else is found in the three articles', () => {
  const ids = byEye.map(([left, right]) => `${left}--${right}`);
  expect(found.map(({ id }) => id).sort()).toEqual(ids.sort());
});
