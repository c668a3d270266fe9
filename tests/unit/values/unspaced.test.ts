import { expect, test } from 'vitest';
import { runsIn, setApart } from '../../../src/values/unspaced.ts';

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
  ['检察机关', ['检察机关']],
  ['横領 店長', ['横領', '店長']],
  ['방앗간', ['방앗간']],
  ['โรงสี', ['โรงสี']],
  ['検事 flour', ['検事']],
  ['字', []],
  ['flour mill', []],
])('and have to be found side by side: %s', (question, runs) => {
  expect(runsIn(question)).toEqual(runs);
});
