import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../support/said.ts';
import { restore, shownSpan, shownText } from '../../../../src/text/tokenised/restore.ts';
import { findTokens } from '../../../../src/text/tokenised/tokens.ts';
import { timed } from '../../../support/timed.ts';

const token = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('the', 'millers', 'arden', 'is', 'nmo', 'u.s.', '790', '2nd'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('`', "'", '``', "''", '"', '‘', '’', '“', '”', "'s", "n't"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('-lrb-', '-rrb-', '-LSB-', '-rcb-', '(', ')', '-lrb', '-rrb'),
  },
  { weight: 2, arbitrary: fc.constantFrom(',', '.', ':', '?!', '...', '%', '$', '£', '-', '--') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'σας',
      'ΣΑΣ',
      'ßa',
      'ıi',
      'İi',
      'ŉa',
      'ǆa',
      'ⓐb',
      '\u{10428}x',
      'שר',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
);
const space = fc.constantFrom(' ', ' ', ' ', '\n', '\r\n', '  ', '\u00a0', '\t');
const salad = fc
  .array(fc.tuple(token, space), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const names = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Arden',
      'NMO',
      'IS is',
      "Arden's Mill",
      '(Is)',
      'The Millers’',
      'ΣΑΣ',
      'İI',
      'Ⓐb',
      '',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  ),
  { maxLength: 6 },
);
const inputs = fc.record({ text: salad, names, skip: fc.nat({ max: 5 }) });

const spanOf = (text: string, skip: number) => ({
  start: Math.min(skip, text.length),
  end: text.length,
});

describe('whatever the tokens are', () => {
  test('the map goes forward, within the span, and ends at its end', () => {
    fc.assert(
      fc.property(inputs, ({ text, names: given, skip }) => {
        const span = spanOf(text, skip);
        const restored = restore(text, span, given);
        expect(restored.from).toHaveLength(restored.text.length + 1);
        expect(restored.from.at(-1)).toBe(span.end);
        for (const [index, offset] of restored.from.entries()) {
          expect(offset).toBeGreaterThanOrEqual(restored.from[index - 1] ?? span.start);
          expect(offset).toBeLessThanOrEqual(span.end);
        }
      }),
    );
  });

  test('readers see what the file says', () => {
    fc.assert(
      fc.property(inputs, ({ text, names: given, skip }) => {
        const span = spanOf(text, skip);
        const file = text.slice(span.start, span.end);
        expect(fold(restore(text, span, given).text)).toBe(fold(file));
      }),
      { numRuns: 500 },
    );
  });

  test('restoring twice says the same', () => {
    fc.assert(
      fc.property(inputs, ({ text, names: given, skip }) => {
        const once = restore(text, spanOf(text, skip), given).text;
        const twice = restore(once, { start: 0, end: once.length }, given).text;
        expect(fold(twice)).toBe(fold(once));
      }),
      { numRuns: 500 },
    );
  });

  test('each token and each run of tokens is shown as itself', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), fc.nat(), ({ text, names: given, skip }, one, other) => {
        const span = spanOf(text, skip);
        const restored = restore(text, span, given);
        const tokens = findTokens(text, span);
        const index = one % Math.max(tokens.length, 1);
        const first = tokens[index];
        const last = tokens[Math.min(index + (other % 4), tokens.length - 1)];
        if (first === undefined || last === undefined) return;
        const stretch = { start: first.start, end: last.end };
        const seen = shownText(text, restored, stretch);
        expect(fold(seen)).toBe(fold(text.slice(stretch.start, stretch.end)));
        expect(seen).toBe(seen.replace(/^ | $/g, ''));
      }),
    );
  });

  test('spans that meet in the file meet in what readers see', () => {
    fc.assert(
      fc.property(
        inputs,
        fc.array(fc.nat(), { maxLength: 6 }),
        ({ text, names: given, skip }, cuts) => {
          const span = spanOf(text, skip);
          const restored = restore(text, span, given);
          const inner = cuts.map((cut) => span.start + (cut % (span.end - span.start + 1)));
          const ends = [span.start, ...inner, span.end].sort((a, b) => a - b);
          const pieces = ends.slice(1).map((end, index) => ({ start: ends[index] ?? 0, end }));
          expect(pieces.map((piece) => shownText(text, restored, piece)).join('')).toBe(
            restored.text,
          );
          expect(shownSpan(restored, span)).toEqual({ start: 0, end: restored.text.length });
        },
      ),
    );
  });
});

test.each([
  "` millers ' ",
  "millers ' ",
  "` a '\n",
  "' ",
  '-lrb- ',
  'a ',
  '$ 2 ',
  "`` '' ",
  '. ',
  ", ` . ' ",
  "n't ",
])(
  'the time is linear: %j without end',
  (piece) => {
    const text = piece.repeat(Math.ceil(300_000 / piece.length));
    const given = ['a a a a', 'Millers', "Millers ' `"];
    const run = () => restore(text, { start: 0, end: text.length }, given);
    expect(timed(run, 5_000).taken).toBeLessThan(5_000);
  },
  60_000,
);
