import { encode, type Changes, seedOf } from '../../../support/overlay.ts';
import { readSound } from '../../../support/fixtures.ts';
import { type Case, hostile } from './case.ts';

/** Bytes that no text in UTF-8 has. */
const broken: readonly (readonly [string, readonly number[]])[] = [
  ['a continuation alone, the least', [0x80]],
  ['a continuation alone, the greatest', [0xbf]],
  ['many continuations', Array.from({ length: 64 }, (_, index) => 0x80 + index)],
  ['a slash in two bytes', [0xc0, 0xaf]],
  ['NUL in two bytes', [0xc0, 0x80]],
  ['the greatest letter of one byte in two', [0xc1, 0xbf]],
  ['a slash in three bytes', [0xe0, 0x80, 0xaf]],
  ['the greatest letter of two bytes in three', [0xe0, 0x9f, 0xbf]],
  ['a slash in four bytes', [0xf0, 0x80, 0x80, 0xaf]],
  ['the greatest letter of three bytes in four', [0xf0, 0x8f, 0xbf, 0xbf]],
  ['the first high surrogate', [0xed, 0xa0, 0x80]],
  ['the last low surrogate', [0xed, 0xbf, 0xbf]],
  ['a pair of surrogates in six bytes', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]],
  ['a letter beyond the last', [0xf4, 0x90, 0x80, 0x80]],
  ['a beginning of four bytes beyond the last', [0xf5, 0x80, 0x80, 0x80]],
  ['five bytes', [0xf8, 0x88, 0x80, 0x80, 0x80]],
  ['six bytes', [0xfc, 0x84, 0x80, 0x80, 0x80, 0x80]],
  ['the byte FE', [0xfe]],
  ['the byte FF', [0xff]],
  ['a beginning of two bytes before a letter', [0xc3, 0x61]],
  ['a beginning of three bytes before a letter', [0xe2, 0x82, 0x61]],
  ['a beginning of four bytes before a letter', [0xf0, 0x9f, 0x98, 0x61]],
  ['a beginning before a beginning', [0xe2, 0xe2, 0x82, 0xac]],
  ['a letter of Latin-1', [0x20, 0xe9, 0x20]],
  ['quotation marks of Windows-1252', [0x93, 0x61, 0x94]],
  ['NUL', [0x00]],
  ['a bell', [0x07]],
  ['a backspace', [0x08]],
  ['a vertical tab', [0x0b]],
  ['a form feed', [0x0c]],
  ['an escape', [0x1b, 0x5b, 0x33, 0x31, 0x6d]],
  ['the last control of the first row', [0x1f]],
  ['delete', [0x7f]],
  ['the first control of the second row', [0xc2, 0x80]],
  ['the last control of the second row', [0xc2, 0x9f]],
  ['an image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['an archive', [0x1f, 0x8b, 0x08, 0x00]],
];

/** Whole files that are none, made of a text. */
const whole: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['UTF-16, little end first, marked', (text) => units('\ufeff' + text, 2, true)],
  ['UTF-16, big end first, marked', (text) => units('\ufeff' + text, 2, false)],
  ['UTF-16, little end first', (text) => units(text, 2, true)],
  ['UTF-16, big end first', (text) => units(text, 2, false)],
  ['UTF-32, little end first, marked', (text) => units('\ufeff' + text, 4, true)],
  ['UTF-32, big end first, marked', (text) => units('\ufeff' + text, 4, false)],
  ['cut within its last letter, of two bytes', (text) => encode(`${text}é`).slice(0, -1)],
  ['cut within its last letter, of three bytes', (text) => encode(`${text}€`).slice(0, -1)],
  ['cut within its last letter, of four bytes', (text) => encode(`${text}😀`).slice(0, -2)],
  ['nothing but NUL', (text) => new Uint8Array(text.length)],
];

const seed = 'seeds/herald.txt';
const claim = 'content/claims/denial.md';

/** Broken bytes in an article's file, and in a file of ours. */
export const bytes: readonly Case[] = [
  ...broken.flatMap(([name, added]) => [
    hostile(`in an article: ${name}`, 'not-utf-8', () => inSeed((text) => within(text, added))),
    hostile(`in a claim: ${name}`, 'not-utf-8', () => ({
      [claim]: within(textOf(claim), added),
    })),
  ]),
  ...whole.flatMap(([name, make]) => [
    hostile(`an article: ${name}`, 'not-utf-8', () => inSeed(make)),
    hostile(`a claim: ${name}`, 'not-utf-8', () => ({ [claim]: make(textOf(claim)) })),
  ]),
];

function inSeed(make: (text: string) => Uint8Array): Changes {
  return seedOf('herald', make(textOf(seed)));
}

function textOf(path: string): string {
  return new TextDecoder().decode(readSound().get(path));
}

/** The text with bytes in the midst of it. */
function within(text: string, added: readonly number[]): Uint8Array {
  const middle = Math.floor(text.length / 2);
  return Uint8Array.of(...encode(text.slice(0, middle)), ...added, ...encode(text.slice(middle)));
}

function units(text: string, size: 2 | 4, little: boolean): Uint8Array {
  const codes =
    size === 2
      ? Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
      : Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(codes.length * size));
  codes.forEach((code, index) => {
    if (size === 2) view.setUint16(index * size, code, little);
    else view.setUint32(index * size, code, little);
  });
  return new Uint8Array(view.buffer);
}
