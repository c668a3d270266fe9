import { expect, test } from 'vitest';
import { retiredPages, retiredWithin } from '../../../../src/things/retired/retired.ts';
import { examined, readFull } from '../../../support/fixtures.ts';

const investigation = examined(readFull());

test('pages that are gone are told at their own addresses, parts of pages are not', () => {
  expect(retiredPages(investigation).map(({ id, page, now }) => [id, page, now])).toEqual([
    ['bad-flour', '/claims/bad-flour/', '/claims/mouldy-flour/'],
    ['sold-cheap', '/claims/sold-cheap/', null],
    ['first-loaf', '/timeline/first-loaf/', null],
    ['bran', '/funding/bran/', null],
    ['the-mill', '/story/the-mill/', '/#how-we-work'],
  ]);
});

test.each([
  ['/', ['the-mill']],
  ['/claims/mouldy-flour/', []],
  ['/claims/bad-flour/', ['bad-flour/herald']],
  ['/articles/gazette/', ['sold-cheap/gazette/q1']],
])('of the page %s what is gone within it is told there', (page, ids) => {
  expect(retiredWithin(investigation, page).map(({ id }) => id)).toEqual(ids);
});
