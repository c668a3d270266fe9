import { expect, test } from 'vitest';
import { tellLines } from '../../../support/tell-lines.ts';

test('a refused word is seen however it is written', () => {
  const forms = [
    ...['proved', 'PROVED', 'pro\u00adved', 'pro&shy;ved', 'pro\u200bved'],
    ...['pro&#x200b;ved', 'pro\u200cved', 'pro\u2060ved', 'pro\ufeffved', 'pro\u034fved'],
    ...[
      'prоved',
      'рroved',
      'prονed',
      'ｐｒｏｖｅｄ',
      '𝐩𝐫𝐨𝐯𝐞𝐝',
      'ⓟⓡⓞⓥⓔⓓ',
      'ᵖʳᵒᵛᵉᵈ',
      'ᴘʀᴏᴠᴇᴅ',
      ...['provéd', 'prøved', 'pꮢoved', 'ᏢᏒOVED', 'ꓑꓣꓳꓦꓰꓓ', 'prⲟved', '🄿🅁🄾🅅🄴🄳'],
    ],
    ...[
      'p\u0336roved',
      '**pro**ved',
      '[proved](claim:denial)',
      'sheds\u00a0light',
      'sheds\u00ad light',
    ],
  ];
  const told = tellLines(forms.map((form) => `has ${form} it`));
  expect(forms.filter((_, at) => told[at]?.join() !== 'refused-word')).toEqual([]);
});

test('a number that the build counts is seen however it is written', () => {
  const forms = [
    ...['nine', '9', 'ni\u00adne', '９', '٩', '➈', '𝟗', 'nin\u200be'],
    ...['n\u0456ne', '𝐧𝐢𝐧𝐞'],
  ];
  const told = tellLines(forms.map((form) => `has ${form} articles about it`));
  expect(forms.filter((_, at) => told[at]?.join() !== 'number-typed')).toEqual([]);
});
