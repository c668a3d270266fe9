import { expect, test } from 'vitest';
import { markForeignWords } from '../../../../src/build/html/foreign-words.ts';

const declared = [
  { words: 'tout va bien', language: 'fr' },
  { words: 'قال الخباز', language: 'ar' },
];

test.each([
  ['words of the page’s script', '<p>a &amp; b, 5 µm</p>', '<p>a &amp; b, 5 µm</p>'],
  [
    'words of another script',
    '<p>a “Привет, мир!” b</p>',
    '<p>a “<bdi lang="und-Cyrl">Привет, мир</bdi>!” b</p>',
  ],
  [
    'with the brackets among them, in a language that was declared',
    '<p>“قال الخباز (نعم).” b</p>',
    '<p>“<bdi lang="ar">قال الخباز (نعم)</bdi>.” b</p>',
  ],
  ['under their own language', '<q lang="ar">قال</q>', '<q lang="ar">قال</q>'],
  ['in a title', '<title>قال</title>', '<title>قال</title>'],
  ['in a picture', '<svg><text>قال</text></svg>', '<svg><text>قال</text></svg>'],
  [
    'words that were declared, in a quotation',
    '<q>a tout va bien b</q>',
    '<q>a <bdi lang="fr">tout va bien</bdi> b</q>',
  ],
  ['and in none', '<p>tout va bien</p>', '<p>tout va bien</p>'],
  [
    'beside an element',
    '<p lang="ar">قال <b lang="en">a قال</b></p>',
    '<p lang="ar">قال <b lang="en">a <bdi lang="und-Arab">قال</bdi></b></p>',
  ],
])('%s', (_, html, marked) => {
  expect(markForeignWords(`<html lang="en">${html}</html>`, declared)).toBe(
    `<html lang="en">${marked}</html>`,
  );
});
