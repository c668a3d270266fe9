import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteOffsets, decode, sha256 } from '../../../src/text/bytes.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** The bytes of a text, of which `\xHH` stands for the byte HH. */
const raw = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('text that is decoded', () => {
  test.each([
    ['nothing', ''],
    ['ASCII', 'The mill burned.'],
    ['two, three and four bytes', 'é “x” \u{1f600}'],
    ['tabs and all line ends', 'a\tb\nc\r\nd\re'],
    ['a byte order mark, kept', '\ufeffa'],
    ['a byte order mark within', 'a\ufeffb'],
    ['the replacement character itself', 'a\ufffdb'],
    ['right to left, joiners, overrides', 'שלום\u200d\u202e'],
    ['the last character of all', '\u{10fffd}'],
    ['characters beside those that are none', '\ufdcf\ufdf0\ufffc\ufffd\u{1fffd}\u{20000}'],
  ])('%s', (_, text) => {
    expect(decode(encode(text))).toEqual({ text });
  });
});

describe('bytes that are no text', () => {
  test.each([
    ['a lone continuation', raw('ab\x80c'), 2, 1, 3],
    ['a character cut short', raw('a\xe2\x80'), 1, 1, 2],
    ['a character broken off', raw('\xe2\x80a'), 0, 1, 1],
    ['an overlong form', raw('\xc0\xaf'), 0, 1, 1],
    ['half of a surrogate pair', raw('a\xed\xa0\x80'), 1, 1, 2],
    ['beyond the last character', raw('\xf4\x90\x80\x80'), 0, 1, 1],
    ['Latin-1', raw('caf\xe9\nx'), 3, 1, 4],
    ['UTF-16', raw('\xff\xfea\0'), 0, 1, 1],
    ['after the replacement character', raw('\xef\xbf\xbd\xff'), 3, 1, 2],
    ['on a later line', raw('a\r\nb\rc\n\u00c3\u00a9\xff'), 9, 4, 2],
    ['after a byte order mark', raw('\xef\xbb\xbfa\xff'), 4, 1, 2],
    ['after a pair', Uint8Array.of(0xf0, 0x9f, 0x98, 0x80, 0xff), 4, 1, 3],
    ['the null character', raw('a\0'), 1, 1, 2],
    ['a bell', raw('a\n\x07'), 2, 2, 1],
    ['a form feed', raw('\f'), 0, 1, 1],
    ['a delete', raw('\x7f'), 0, 1, 1],
    ['a control of the second set', encode('é\u0085'), 2, 1, 2],
  ])('%s', (_, bytes, byte, line, column) => {
    expect(decode(bytes)).toMatchObject({ byte, line, column });
    expect(decode(bytes)).toHaveProperty('fault');
  });

  test.each([
    ...[
      '\ufdd0',
      '\ufdef',
      '\ufffe',
      '\uffff',
      '\u{1fffe}',
      '\u{1ffff}',
      '\u{8fffe}',
      '\u{10ffff}',
    ],
  ])('a code that is no character: %j', (none) => {
    expect(decode(encode(`é\n${none}`))).toMatchObject({ byte: 3, line: 2, column: 1 });
  });

  test('the fault names the byte or the character', () => {
    expect(decode(raw('a\xff'))).toMatchObject({ fault: 'byte 0xff is not UTF-8 here' });
    expect(decode(raw('a\0'))).toMatchObject({ fault: 'control character 0x00' });
  });

  test('the first fault is found wherever it stands', () => {
    const spoiled = fc.tuple(
      fc.string({ unit: 'grapheme' }),
      fc.uint8Array({ max: 0xbf, min: 0x80 }),
    );
    fc.assert(
      fc.property(spoiled, ([text, rest]) => {
        const good = text.replace(/\p{Cc}/gu, '');
        const bytes = Uint8Array.from([...encode(good), 0xff, ...rest]);
        expect(decode(bytes)).toMatchObject({ byte: encode(good).length });
      }),
    );
  });
});

describe('byte offsets', () => {
  test.each([
    ['', [0]],
    ['ab', [0, 1, 2]],
    ['é“x', [0, 2, 5, 6]],
    ['a\u{1f600}b', [0, 1, 1, 5, 6]],
    ['\uffffa', [0, 3, 4]],
    ['\u07ff\u0800\u0080\u007f', [0, 2, 5, 7, 8]],
  ])('%j', (text, offsets) => {
    expect([...byteOffsets(text)]).toEqual(offsets);
  });

  test('a slice of the text is the slice of its bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, at) => {
        const characters = Array.from(text);
        const start = characters.slice(0, at % (characters.length + 1)).join('').length;
        expect(byteOffsets(text)[start]).toBe(encode(text.slice(0, start)).length);
        expect(byteOffsets(text)).toHaveLength(text.length + 1);
      }),
    );
  });
});

test('the hash is SHA-256 in small hexadecimal digits', () => {
  expect(sha256(encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
