import { describe, expect, test } from 'vitest';
import { findTokens } from '../../../../src/text/tokenised/tokens.ts';

/** Tokens as kind and text. */
const tokens = (text: string) =>
  findTokens(text, { start: 0, end: text.length }).map(({ kind, raw }) => `${kind} ${raw}`);

/** The pairs of quotation marks, each as the words from one to the other. */
const pairs = (text: string) =>
  findTokens(text, { start: 0, end: text.length }).flatMap(({ start, partner }, index, all) =>
    partner === null || partner < index ? [] : [text.slice(start, all[partner]?.end)],
  );

describe('kinds of tokens', () => {
  test.each([
    ['', []],
    ['the mill', ['word the', 'word mill']],
    ['the mill , old .', ['word the', 'word mill', 'mark ,', 'word old', 'mark .']],
    ['so ... ?!', ['word so', 'mark ...', 'mark ?!']],
    ["the mill 's roof", ['word the', 'word mill', "ending 's", 'word roof']],
    ["did n't , i 'll", ['word did', "ending n't", 'mark ,', 'word i', "ending 'll"]],
    ["millers ' rights", ['word millers', "ending '", 'word rights']],
    ["' he left", ["word '", 'word he', 'word left']],
    ["'s alone", ["word 's", 'word alone']],
    [", 's", ['mark ,', "word 's"]],
    ["left .\n's", ['word left', 'mark .', "word 's"]],
    ["` no '", ['opens `', 'word no', "closes '"]],
    ["`` no ''", ['opens ``', 'word no', "closes ''"]],
    ['" no "', ['opens "', 'word no', 'closes "']],
    ['a lone "', ['word a', 'word lone', 'word "']],
    ['-lrb- no -rrb-', ['opens -lrb-', 'word no', 'closes -rrb-']],
    ['-LSB- no -RSB-', ['opens -LSB-', 'word no', 'closes -RSB-']],
    [
      '-lcb- ( [ ] ) -rcb-',
      ['opens -lcb-', 'opens (', 'opens [', 'closes ]', 'closes )', 'closes -rcb-'],
    ],
    ['well-lrb-known - --', ['word well-lrb-known', 'word -', 'word --']],
    ['40 %', ['word 40', 'mark %']],
  ])('%j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe('pairs of quotation marks', () => {
  test.each([
    ['no ` here', []],
    ["no ' here", []],
    ["` one '", ["` one '"]],
    ["` one ' and ` two '", ["` one '", "` two '"]],
    ["` ` '", ["` '"]],
    ["` one ' ' '", ["` one '"]],
    ["` one ` two '", ["` two '"]],
    ["the millers ' mill", []],
    ["the millers ' ` mill '", ["` mill '"]],
    ["` the millers ' mill , ' he said", ["` the millers ' mill , '"]],
    ["` marx ' mill , ' he said", ["` marx ' mill , '"]],
    ["` sanchez ' mill , ' he said", ["` sanchez ' mill , '"]],
    ["` the miller ' mill , ' he said", ["` the miller '"]],
    ["` the millers ' mill .\n' he said", ["` the millers ' mill .\n'"]],
    ["` the millers ' he said", ["` the millers '"]],
    ["` the millers ' he said . ` yes . '", ["` the millers '", "` yes . '"]],
    ["` the mill ' he said , ' she said", ["` the mill '"]],
    ["` one ,\ntwo .\n' three", ["` one ,\ntwo .\n'"]],
    ["`` one ` two ' ''", ["`` one ` two ' ''", "` two '"]],
    ['" one " and " two "', ['" one "', '" two "']],
    ['“ one ” ‘ two ’', ['“ one ”', '‘ two ’']],
    ["'' one ``", []],
  ])('%j', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});
