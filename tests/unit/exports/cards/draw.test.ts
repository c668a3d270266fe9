import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, test } from 'vitest';
import { makeCardDrawer } from '../../../../src/exports/cards/cache.ts';
import type { Card } from '../../../../src/exports/cards/card.ts';
import { cardWordsNotDrawn, factNotDrawn } from '../../../../src/exports/cards/words.ts';
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

describe('a card whose words and label the fonts do not have says so', () => {
  test.each([
    'Vüqar Əliyev and Nguyễn Văn An met.',
    'Əliyev',
    'Nguyễn',
    '₹500',
    'Мельница',
    'المطحنة',
    'הטחנה',
    '磨坊',
    '製粉所',
    '방앗간',
    'चक्की',
    'โรงสี',
    'The mill 🔥',
  ])('%s', async (words) => {
    const unshown = await open().draw({ ...card, words, short: words });
    const said = await open().draw({ ...card, words: cardWordsNotDrawn, short: null });
    expect(Buffer.from(unshown)).toEqual(Buffer.from(said));
  });

  test('and one of which the fonts have the label shows that', async () => {
    const labelled = await open().draw({ ...card, words: 'Əliyev said so.', short: 'The saying' });
    expect(labelled).toEqual(await open().draw({ ...card, words: 'The saying', short: null }));
  });

  test('and what outside documents say stands there, whatever its letters', async () => {
    const [who, documents] = card.facts;
    if (who === undefined || documents === undefined) throw new Error('The card has two facts.');
    const draw = (words: string) => open().draw({ ...card, facts: [who, { ...documents, words }] });
    expect(await draw('Əliyev')).toEqual(await draw(factNotDrawn));
  });
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

describe('a card in the cache', () => {
  const words = 'Kept whole.';
  const text = (svg: string) => new TextEncoder().encode(svg);
  /** A card that is drawn, where it lies, and its bytes. */
  const drawOne = async () => {
    const bytes = await drawings(words);
    const name = readdirSync(folder).find((each) => each.includes(sha256(bytes))) ?? '';
    drawn.length = 0;
    return { bytes, path: join(folder, name) };
  };
  const expectDrawn = async ({ bytes, path }: Awaited<ReturnType<typeof drawOne>>) => {
    expect(Buffer.from(await drawings(words)).equals(Buffer.from(bytes))).toBe(true);
    expect(drawn).toEqual([words]);
    expect(sha256(readFileSync(path))).toBe(sha256(bytes));
  };

  test.each<readonly [string, (bytes: Uint8Array) => Uint8Array]>([
    ['cut off', (bytes) => bytes.subarray(0, 100)],
    ['emptied', () => new Uint8Array()],
    ['another file', () => text('<svg onload="x()"/>')],
    ['changed in one byte', (bytes) => bytes.with(50, (bytes[50] ?? 0) ^ 1)],
    ['changed in its last byte', (bytes) => bytes.with(-1, (bytes.at(-1) ?? 0) ^ 128)],
    ['cut by one byte', (bytes) => bytes.subarray(0, -1)],
    ['cut at its start', (bytes) => bytes.subarray(1)],
    ['made longer by one byte', (bytes) => Uint8Array.of(...bytes, 0)],
    ['made longer by a script', (bytes) => Uint8Array.of(...bytes, ...text('<script>1</script>'))],
    ['written twice', (bytes) => Uint8Array.of(...bytes, ...bytes)],
    ['left with a hole', (bytes) => bytes.map((byte, at) => (at < 100 ? byte : 0))],
    ['filled with nothing', (bytes) => bytes.map(() => 0)],
    ['turned round', (bytes) => bytes.toReversed()],
    ['a picture that is read too', (bytes) => decode(bytes).asPng()],
  ])('that was %s is drawn anew', async (_, change) => {
    const one = await drawOne();
    writeFileSync(one.path, change(one.bytes));
    await expectDrawn(one);
  });

  test('that has the bytes of another card is drawn anew', async () => {
    const one = await drawOne();
    writeFileSync(one.path, await drawings('Another.'));
    drawn.length = 0;
    await expectDrawn(one);
  });

  test('that is gone is drawn anew, though it was there when the folder was looked at', async () => {
    const one = await drawOne();
    const opened = open();
    rmSync(one.path);
    expect(Buffer.from(await opened.draw({ ...card, words })).equals(Buffer.from(one.bytes))).toBe(
      true,
    );
    expect(drawn).toEqual([words]);
  });

  test('that is a link to the same bytes is drawn anew', async () => {
    const one = await drawOne();
    const elsewhere = `${folder}.png`;
    renameSync(one.path, elsewhere);
    symlinkSync(elsewhere, one.path);
    await expectDrawn(one);
    expect(lstatSync(one.path).isSymbolicLink()).toBe(false);
    rmSync(elsewhere);
  });

  test('that is not yet whole bears a name that is never read', async () => {
    const one = await drawOne();
    renameSync(one.path, `${one.path}.unfinished`);
    await expectDrawn(one);
  });

  test('that is named for other data is drawn anew', async () => {
    const one = await drawOne();
    const [inputs = '', hash = ''] = basename(one.path).split('-');
    renameSync(one.path, join(folder, `${inputs.replace(/^./u, 'x')}-${hash}`));
    await expectDrawn(one);
  });

  test('that bears no hash of its bytes is drawn anew', async () => {
    const one = await drawOne();
    const [inputs = ''] = basename(one.path).split('-');
    renameSync(one.path, join(folder, `${inputs}.png`));
    await expectDrawn(one);
  });

  // Who writes into the cache what the code would have named so is no fault of a disk: a limit, as is who changes the code.
  test('limit: that somebody else wrote, and named by its hash, is taken', async () => {
    const one = await drawOne();
    const [inputs = ''] = basename(one.path).split('-');
    const other = text('of somebody else');
    rmSync(one.path);
    const path = join(folder, `${inputs}-${sha256(other)}.png`);
    writeFileSync(path, other);
    expect(Buffer.from(await drawings(words)).equals(Buffer.from(other))).toBe(true);
    rmSync(path);
  });
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
