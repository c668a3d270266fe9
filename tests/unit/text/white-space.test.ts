import { describe, expect, test } from 'vitest';
import { fold } from '../../support/said.ts';
import { foldWhiteSpace } from '../../../src/text/normalise.ts';
import { isSpace, skipSpace, skipSpaceBack } from '../../../src/text/white-space.ts';

describe('what two texts say alike', () => {
  test.each([
    ['capitals', 'The Mill', 'the mill'],
    ['white space', 'the mill', ' the\n\u00a0 mill '],
    ['spacing of marks', 'the mill , burned .', 'The mill, burned.'],
    ['single marks', "` no '", '‘no’'],
    ['double marks', "`` no ''", '“no”'],
    ['straight double marks', '"no"', '«no»'],
    ['apostrophes', "mill 's", 'mill’s'],
    ['brackets', '-lrb- a -rsb- -LCB-', '(a] {'],
    ['a last sigma', 'οδος', 'ΟΔΟς'],
  ])('%s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.each([
    ['other letters', 'mill', 'mile'],
    ['other marks', 'a, b', 'a. b'],
    ['single and double marks', '‘a’', '“a”'],
    ['brackets of another kind', '-lrb-', '['],
    ['brackets within a word', 'a-lrb-b', 'a(b'],
    ['accents', 'é', 'e'],
    ['numbers', '$2', '£2'],
  ])('not %s', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

describe('white space', () => {
  test('is what Unicode says', () => {
    const codes = Array.from({ length: 0x10000 }, (_, code) => code);
    expect(codes.filter(isSpace)).toEqual(
      codes.filter((code) => /\p{White_Space}/u.test(String.fromCharCode(code))),
    );
  });

  test.each([
    ['', ''],
    [' \n ', ''],
    [' a  b\n\nc ', 'a b c'],
    ['a\ufeffb', 'a\ufeffb'],
  ])('folded: %j', (text, expected) => {
    expect(foldWhiteSpace(text)).toBe(expected);
  });

  test('is skipped forwards and backwards, within bounds', () => {
    expect(skipSpace('  a ', 0, 4)).toBe(2);
    expect(skipSpace('    ', 1, 3)).toBe(3);
    expect(skipSpaceBack(' a  ', 0, 4)).toBe(2);
    expect(skipSpaceBack('    ', 1, 3)).toBe(1);
  });
});
