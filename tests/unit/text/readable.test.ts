import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readable } from '../../../src/text/readable.ts';

test.each([
  ['as it is', 'proved', 'proved'],
  ['a soft hyphen', 'pro\u00adved', 'proved'],
  ['a space of no width', 'pro\u200bved', 'proved'],
  ['a non-joiner', 'pro\u200cved', 'proved'],
  ['a word joiner', 'pro\u2060ved', 'proved'],
  ['a byte order mark', 'pro\ufeffved', 'proved'],
  ['an invisible letter', 'pro\u3164ved', 'proved'],
  ['a tag', 'pro\u{e0076}ved', 'proved'],
  ['a variation selector', 'pro\ufe0fved', 'proved'],
  ['a joiner of graphemes', 'pro\u034fved', 'proved'],
  ['a turn of direction', 'pro\u202eved', 'proved'],
  ['a stroke through it', 'p\u0336r\u0336o\u0336v\u0336e\u0336d\u0336', 'proved'],
  ['an accent', 'provéd', 'proved'],
  ['Cyrillic letters', 'рrоvеd', 'proved'],
  ['Greek letters', 'prονed', 'proved'],
  ['wide letters', 'ｐｒｏｖｅｄ', 'proved'],
  ['mathematical letters', '𝐩𝓻𝔬𝕧𝖊𝗱', 'proved'],
  ['circled letters', 'ⓟⓡⓞⓥⓔⓓ', 'proved'],
  ['small capitals', 'ᴘʀᴏᴠᴇᴅ', 'proved'],
  ['raised letters', 'ᵖʳᵒᵛᵉᵈ', 'proved'],
  ['a ligature', 'ﬁnd', 'find'],
  ['a dotless i', 'prıce', 'price'],
  ['wide digits', '４０ articles', '40 articles'],
  ['Arabic digits', '٤٠ articles', '40 articles'],
  ['mathematical digits', '𝟒𝟘', '40'],
  ['a circled number', '㊵ articles', '40 articles'],
  ['a Roman number', 'Ⅻ articles', 'XII articles'],
  ['quotation marks, as they are', '‹“x”›', '‹“x”›'],
])('%s', (_, written, looks) => {
  expect(readable(written).text).toBe(looks);
});

test('what is found in it stands in the text', () => {
  const written = 'He ｐro\u00adｖed it.';
  const { text, spanOf } = readable(written);
  const start = text.indexOf('proved');
  const span = spanOf({ start, end: start + 'proved'.length });
  expect(written.slice(span.start, span.end)).toBe('ｐro\u00adｖed');
});

test('every stretch of it is a stretch of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (written, a, b) => {
      const { text, spanOf } = readable(written);
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const span = spanOf({ start: start ?? 0, end: end ?? 0 });
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(span.end).toBeLessThanOrEqual(written.length);
    }),
  );
});
