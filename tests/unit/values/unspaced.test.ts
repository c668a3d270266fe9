import { expect, test } from 'vitest';
import { asIndexed, setApart } from '../../../src/values/unspaced.ts';

test.each([
  ['最高人民检察院14日', '最 高 人 民 检 察 院 14日'.replace('14日', '14 日')],
  ['横領した', '横 領 し た'],
  ['방앗간이', '방 앗 간 이'],
  ['โรงสี', 'โ ร ง สี'],
  ['the 検事 said', 'the 検 事 said'],
  ['flour and café', 'flour and café'],
  ['قال الخباز', 'قال الخباز'],
  ['Мельница', 'Мельница'],
  ['आटा', 'आटा'],
  ['「知らない。」', '「 知 ら な い 。」'],
])('letters of scripts without spaces are set apart: %s', (text, apart) => {
  expect(setApart(text).trim()).toBe(apart);
});

test.each([
  ['检察机关', '"检 察 机 关"'],
  ['横領', '"横 領"'],
  ['店長', '"店 長"'],
  ['방앗간', '"방 앗 간"'],
  ['検事 flour', '検 事 flour'],
  ['flour', 'flour'],
  ['"flour mill"', '"flour mill"'],
])('and asked for side by side: %s', (question, indexed) => {
  expect(asIndexed(question)).toBe(indexed);
});
