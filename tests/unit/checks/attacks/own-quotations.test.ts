import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blankOwnQuotations,
  findOwnQuotations,
} from '../../../../src/text/quotations/own-quotations.ts';
import { parseProse } from '../../../../src/content/prose/markdown.ts';
import { tellLines } from '../../../support/tell-lines.ts';

describe('a quotation that stands nowhere is told, whatever its marks', () => {
  test.each([
    ...['“X”', '"X"', '‘X’', "'X'", '„X“', '„X”', '”X”', '»X«', '«X»', '« X »'],
    ...[
      '‹X›',
      '›X‹',
      '❝X❞',
      '❛X❜',
      '「X」',
      '『X』',
      '﹁X﹂',
      '｢X｣',
      '＂X＂',
      '＇X＇',
      '″X″',
      '‟X”',
    ],
    ...[
      '``X´´',
      "``X''",
      "''X''",
      '‘‘X’’',
      ",,X''",
      '‚X’',
      '‚X‘',
      '‛X’',
      '’X’',
      '〝X〞',
      '〝X〟',
      '🙶X🙷',
    ],
    ...['⹂X”', '《X》', 'ˮXˮ', 'ʺXʺ', '⸢X⸣', '❮X❯', '〃X〃', '❟X❜', '⟨X⟩', '〈X〉', '⟪X⟫', '｀X｀'],
  ])('%s', (marks) => {
    for (const words of [
      'the mill poisoned the town',
      '$90 million was taken',
      '…the mill',
      '—it',
    ]) {
      const text = `The Herald says ${marks.replace('X', () => words)} and they are copied`;
      const { quotations, lone } = findOwnQuotations(text);
      expect(quotations.map(({ start, end }) => text.slice(start, end))).toHaveLength(1);
      expect(quotations.map(({ start, end }) => text.slice(start + 1, end - 1))).toContain(
        marks.includes(' ') ? ` ${words} ` : words,
      );
      expect(lone).toEqual([]);
    }
  });

  test('in the story', () => {
    const marks = [
      '‹X›',
      '❝X❞',
      '『X』',
      '＂X＂',
      '″X″',
      '‟X”',
      "``X''",
      '‚X’',
      '‘X’',
      "'X'",
      '🙶X🙷',
    ];
    const lines = [
      ...marks.map((each) => `says ${each.replace('X', () => '$90 was taken')} and`),
      'says ‘the mill’s poison killed’ and',
      'says ‘it “really” poisoned’ them and',
      'says “it ‘really’ poisoned” them and',
      'says “sold mouldy flour for [](count:articles)” and',
      'says “[](count:articles) flour for weeks” and',
      'says “my oven [](count:articles) smelled of cellar” and',
      'says “my *oven* smelt of cellar” and',
      'says [“my oven smelt of cellar”](claim:denial) and',
      'says *“my oven smelt of cellar”* and',
      'says “300 a day” and',
      'says “oven smelled of cell” and',
      'says `“my oven smelt of cellar”` and',
      'says “the baker’s oven” and',
      'says “my oven smel\u00adled of cellar” and',
      'says “my oven\u200b smelled of cellar” and',
      'says “my оven smelled of cellar” and',
      'says “ｍｙ oven smelled of cellar” and',
    ];
    const told = tellLines(lines);
    expect(lines.filter((_, at) => told[at]?.join() !== 'prose-quotation-missing')).toEqual([]);
    expect(tellLines(['says “My oven smelled of cellar,” and', 'says “forty sacks”.'])).toEqual([
      [],
      [],
    ]);
  });
});

describe('a mark that opens or closes nothing is told', () => {
  test.each([
    ...['“the mill', 'the mill”', '"the mill', 'the mill "', '„the mill', '«the mill', 'the mill»'],
    ...[
      '‹the mill',
      'the mill›',
      '「the mill',
      '‘the mill',
      '‚the mill',
      '❝the mill',
      '＂the mill',
    ],
    ...['``the mill', '“the “mill”'],
  ])('%s', (words) => {
    expect(findOwnQuotations(`The Herald says ${words} poisoned the town`).lone).toHaveLength(1);
  });

  test('in the story, where a quotation goes on in the next paragraph, too', () => {
    const open = ['prose-quotation-open'];
    expect(
      tellLines(['says “the mill poisoned.', 'says it poisoned” them.', 'says ‘it did.']),
    ).toEqual([open, open, open]);
  });
});

test('a block quotation is told', () => {
  const quoted = [
    '> The mill poisoned forty people. — [The Herald](article:herald)',
    '  > poisoned',
    '> > The mill.',
  ];
  for (const each of quoted) {
    const { problems } = parseProse(each, 'content/story.md');
    expect(problems.map(({ ruleId }) => ruleId)).toContain('markup-forbidden');
  }
});

describe('what is no quotation is none', () => {
  test.each([
    'the workers’ mill',
    "the workers' mill",
    'the baker’s and the miller’s',
    'in the ’90s',
    'rock ’n’ roll',
    'at 36°20′ north',
    'O’Dell and O‘Neil',
    'a [baker’s](claim:denial) oven',
  ])('%s', (words) => {
    expect(
      findOwnQuotations(words).quotations.map(({ start, end }) => words.slice(start, end)),
    ).toEqual(words.includes('’n’') ? ['’n’'] : []);
    expect(findOwnQuotations(words).lone).toEqual([]);
  });
});

test('what stands outside is kept at its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab “”"‘’\'„«»‹›🙶``,. ') }), (text) => {
      const blanked = blankOwnQuotations(text);
      expect(blanked).toHaveLength(text.length);
      const { quotations, lone } = findOwnQuotations(text);
      for (const { start, end } of [...quotations, ...lone]) expect(start).toBeLessThan(end);
      quotations.slice(1).forEach(({ start }, at) => {
        expect(start).toBeGreaterThanOrEqual(quotations[at]?.end ?? 0);
      });
    }),
  );
});
