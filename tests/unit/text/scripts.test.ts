import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutByScript } from '../../../src/text/scripts.ts';

test.each([
  ['abc', 'en', ['abc']],
  ['a قال (نعم) b', 'en', ['a ', '*قال (نعم)', ' b']],
  ['(قال)', 'en', ['(', '*قال', ')']],
  ['قال 5 أيام', 'en', ['*قال 5 أيام']],
  ['قال abc', 'ar', ['قال abc']],
  ['日本とカナ', 'ja', ['日本とカナ']],
  ['日本 and 한국', 'ko', ['日本 and 한국']],
  ['日本 and 한국', 'en', ['*日本', ' and ', '*한국']],
])('%s in %s', (text, language, parts) => {
  const cut = cutByScript(text, language);
  expect(cut.map((run) => `${run.script === null ? '' : '*'}${run.text}`)).toEqual(parts);
});

test('the parts joined are the text', () => {
  const words = fc.string({ unit: fc.constantFrom(...'ab قل()[] 日Привет5.'), maxLength: 20 });
  fc.assert(
    fc.property(words, (text) => {
      const cut = cutByScript(text, 'en');
      expect(cut.map((run) => run.text).join('')).toBe(text);
      cut.slice(1).forEach(({ script }, at) => expect(script).not.toBe(cut[at]?.script));
    }),
  );
});
