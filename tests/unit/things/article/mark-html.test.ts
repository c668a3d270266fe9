import { given } from '../../../support/attributions.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution, Claim } from '../../../../src/model/types.ts';
import { markSentence } from '../../../../src/things/article/mark-html.ts';
import { quoteSentences } from '../../../../src/things/quotation/quote-html.ts';
import { cutMarks } from '../../../../src/things/quotation/marks.ts';
import type { Note } from '../../../../src/things/article/notes/notes.ts';

const note = (number: number): Note => ({
  htmlId: `note-${number}`,
  number,
  claim: {} as Claim,
  assertions: [],
  says: [],
  passages: [],
});

const byPassage = new Map([
  ['a/x/q1', { note: note(1), by: given('one') }],
  ['b/x/q1', { note: note(2), by: given('two', 'inferred') }],
]);
const hues = new Map<string, string>([
  ['one', '1'],
  ['two', '2'],
]);
const signOf = ({ speaker, known }: Attribution) => ({
  number: hues.get(speaker) ?? 'unnamed',
  inferred: known === 'inferred',
});

function html(text: string, passages: readonly (readonly [string, number, number])[]): string {
  const whole = [{ id: 'p1s1', start: 0, end: text.length }];
  const placed = passages.map(([id, start, end]) => ({ id, start, end }));
  return cutMarks(text, whole, placed, [])
    .map((sentence) => markSentence(sentence, byPassage, signOf))
    .join('');
}

/** What a browser makes of it: the tags gone, the entities read. */
function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) =>
      name === 'lt' ? '<' : name === 'gt' ? '>' : name === 'quot' ? '"' : '&',
    );
}

describe('a marked sentence as HTML', () => {
  test('words without a passage are words', () => {
    expect(html('abc', [])).toBe('<span id="p1s1" class="sentence">abc</span>');
  });

  test('a passage is a mark with its id, its speaker’s hue, and a link to its note', () => {
    expect(html('abc', [['a/x/q1', 1, 2]])).toBe(
      '<span id="p1s1" class="sentence">a<mark id="a.x.q1" data-speaker="1">' +
        '<a href="#note-1" data-note="1">b</a></mark>c</span>',
    );
  });

  test('words of two passages link to the note of the shorter and have its speaker', () => {
    expect(
      html('abcd', [
        ['a/x/q1', 0, 4],
        ['b/x/q1', 1, 3],
      ]),
    ).toBe(
      '<span id="p1s1" class="sentence">' +
        '<mark id="a.x.q1" data-speaker="1"><a href="#note-1">a</a></mark>' +
        '<mark id="b.x.q1" data-speaker="2" data-inferred=""><a href="#note-2" data-note="2">bc</a></mark>' +
        '<mark data-speaker="1"><a href="#note-1" data-note="1" tabindex="-1">d</a></mark></span>',
    );
  });

  test('passages that begin together have an id each', () => {
    expect(
      html('abc', [
        ['a/x/q1', 0, 3],
        ['b/x/q1', 0, 2],
      ]),
    ).toContain('<mark id="b.x.q1" data-speaker="2" data-inferred=""><span id="a.x.q1"></span><a');
  });

  test('whatever the words, they are words: no character is added, lost or read as markup', () => {
    const span = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const words = fc.string({ unit: fc.constantFrom(...'<>&"\' abc\u202eش/!-='), maxLength: 30 });
    fc.assert(
      fc.property(words, span, span, (text, one, two) => {
        const within = ([start, end]: readonly [number, number]) =>
          [Math.min(start, text.length), Math.min(end, text.length)] as const;
        const passages = [
          ['a/x/q1', ...within(one)] as const,
          ['b/x/q1', ...within(two)] as const,
        ].filter(([, start, end]) => start < end);
        const made = html(text, passages);
        expect(textOf(made)).toBe(text);
        expect(made.replace(/<\/?(?:span|mark|a)(?: [a-z-]+="[^"<>]*")*>/g, '')).not.toMatch(
          /[<>]/,
        );
      }),
    );
  });
});

test('quoted sentences have the words of the passage marked, and no links or ids', () => {
  const cut = cutMarks(
    'ab & c',
    [{ id: 's', start: 0, end: 6 }],
    [{ id: 'a/x/q1', start: 0, end: 2 }],
    [{ start: 0, end: 1, class: 'distance' }],
  );
  expect(quoteSentences(cut, { number: '3', inferred: false })).toBe(
    '<mark data-speaker="3"><span class="hedge">a</span></mark><mark data-speaker="3">b</mark> &amp; c',
  );
});
