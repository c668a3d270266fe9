import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, test } from 'vitest';
import { makeCardDrawer } from '../../../../src/exports/cards/cache.ts';
import type { Card } from '../../../../src/exports/cards/card.ts';
import { sha256 } from '../../../../src/text/bytes.ts';
import { project } from '../../../support/build-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const drawn: string[] = [];
const open = () =>
  makeCardDrawer(project, folder, ({ words }) => {
    drawn.push(words);
  });
const card: Card = {
  ...{ address: '/claims/a/', kind: 'Claim', words: 'The Herald says so.', short: 'The saying' },
  ...{ more: null, picture: null, foot: 'Version 1.', title: 'The Herald says so.' },
  facts: [
    { name: 'Who says so', words: 'One named speaker.' },
    { name: 'Outside documents', words: 'Supported.', assessment: 'supported' },
  ],
};
const drawings = (words: string) => open().draw({ ...card, words });

/** What a decoder that is not ours reads from a picture. */
function decode(png: Uint8Array) {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><image width="1200" height="630" href="${href}"/></svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render();
}

test('a drafter whose name the fonts have not takes nothing else of the foot with it', async () => {
  const foot = (name: string) =>
    open().draw({ ...card, foot: `Drafted by ${name}x. Not reviewed.` });
  expect(await foot('\u202e')).toEqual(await foot(''));
  expect(await foot('')).not.toEqual(await open().draw({ ...card, foot: '' }));
});

test('a card is a picture of the size that is announced, with ink on paper, and small', async () => {
  const png = await drawings(card.words);
  const header = Buffer.from(png);
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(100_000);
  const { pixels } = decode(png);
  expect([...pixels.subarray(0, 4)]).toEqual([0xf8, 0xf5, 0xef, 255]);
  const dark = pixels.filter((value, at) => at % 4 === 1 && value < 60).length;
  expect(dark).toBeGreaterThan(2_000);
});

test.each([
  ['cut off', (bytes: Uint8Array) => bytes.subarray(0, 100)],
  ['emptied', () => new Uint8Array()],
  ['another file', () => new TextEncoder().encode('<svg onload="x()"/>')],
  ['changed in one byte', (bytes: Uint8Array) => bytes.with(50, (bytes[50] ?? 0) ^ 1)],
])('a card in the cache that was %s is drawn anew', async (_, change) => {
  const words = 'Kept whole.';
  const first = await drawings(words);
  const hash = sha256(first);
  const name = readdirSync(folder).find((each) => each.includes(hash)) ?? '';
  writeFileSync(join(folder, name), change(first));
  drawn.length = 0;
  expect(Buffer.from(await drawings(words)).equals(Buffer.from(first))).toBe(true);
  expect(drawn).toEqual([words]);
  expect(sha256(readFileSync(join(folder, name)))).toBe(hash);
});

test('a card is drawn once, and again only when its data change', async () => {
  drawn.length = 0;
  const first = await drawings('Drawn once.');
  const second = await drawings('Drawn once.');
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  expect(drawn).toEqual(['Drawn once.']);
  await open().draw({ ...card, words: 'Drawn once.', foot: 'Version 2.' });
  expect(drawn).toHaveLength(2);
});

test('the same card gives the same bytes without a cache', async () => {
  const first = await drawings('Two times.');
  open().keepOnly([]);
  expect(readdirSync(folder)).toEqual([]);
  expect(Buffer.from(await drawings('Two times.')).equals(Buffer.from(first))).toBe(true);
});

test('what no card needs any more is removed', async () => {
  await drawings('Old.');
  await drawings('New.');
  open().keepOnly([{ ...card, words: 'New.' }]);
  expect(readdirSync(folder).map((name) => statSync(join(folder, name)).isFile())).toEqual([true]);
});

describe('words that are long, or that the fonts lack', () => {
  const bytes = async (words: string, more: Partial<Card> = {}) =>
    Buffer.from(await open().draw({ ...card, words, ...more }));

  test.each([
    ['too long for the smallest type', 'A long statement that goes on. '.repeat(80)],
    ['in a script that the fonts lack', 'قالت الصحيفة ذلك'],
  ])('%s give way to the short words', async (_, words) => {
    expect((await bytes(words)).equals(await bytes('The saying', { short: null }))).toBe(true);
  });

  test('long words take smaller type and stand whole', async () => {
    const long = 'A statement of some length. '.repeat(9).trim();
    const without = long.slice(0, -1);
    expect((await bytes(long)).equals(await bytes('The saying', { short: null }))).toBe(false);
    expect((await bytes(long)).equals(await bytes(without))).toBe(false);
  });
});
