import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectWords } from '../../../../src/exports/tables/article-annotations.ts';

test.each([
  ['a b c', 2, 3, { exact: 'b', prefix: 'a ', suffix: ' c' }],
  ['a b\nc', 2, 3, { exact: 'b', prefix: 'a ', suffix: '' }],
  ['b\na b\nc b', 4, 5, { exact: 'b', prefix: 'a ', suffix: '' }],
  ['b\nb', 2, 3, { exact: 'b', prefix: '\n', suffix: '' }],
  [`${'x'.repeat(40)} b ${'y'.repeat(40)}`, 41, 42, { prefix: `${'x'.repeat(31)} ` }],
])(
  '%j, %i to %i: what is near in the line, and more where the words are not unique',
  (text, start, end, expected) => {
    expect(selectWords(text, start, end)).toMatchObject(expected);
  },
);

test('selected words stand once with their context, and at their place in code points', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '𝒳', 'é'), maxLength: 30 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
      const letters = [...text];
      const [from = 0, to = 0] = [one, other]
        .map((at) => at % (letters.length + 1))
        .sort((a, b) => a - b);
      fc.pre(from < to);
      const before = letters.slice(0, from).join('');
      const exact = letters.slice(from, to).join('');
      const selected = selectWords(text, before.length, before.length + exact.length);
      expect([selected.exact, selected.start, selected.end]).toEqual([exact, from, to]);
      const words = selected.prefix + selected.exact + selected.suffix;
      expect(text.indexOf(words)).toBe(text.lastIndexOf(words));
      expect(words.isWellFormed()).toBe(true);
    }),
  );
});
