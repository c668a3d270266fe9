import { describe, expect, test } from 'vitest';
import { coverWords } from '../../../src/model/articles/coverage.ts';
import type { Span } from '../../../src/text/types.ts';

/** A text of one sentence a line, with `<` and `>` around passages and `{` and `}` around listed words. */
function cover(marked: string, waiting: readonly string[] = []) {
  const text = marked.replace(/[<>{}]/gu, '');
  const lines = text.split('\n');
  const sentences = lines.map((line, index) => {
    const start = lines.slice(0, index).join('\n').length + Math.min(index, 1);
    return { id: `p${index + 1}s1`, start, end: start + line.length };
  });
  const paragraphs = [{ id: 'p1', start: 0, end: text.length, sentences }];
  const article = { seed: 'seeds/a.txt', text, language: 'en', paragraphs };
  const { coverage, notYet, problems } = coverWords(
    article,
    spans(marked, '<>'),
    spans(marked, '{}'),
    waiting,
  );
  return { coverage, notYet, runs: problems.map(({ actual }) => actual), problems };
}

function spans(marked: string, [open, close]: string): Span[] {
  const found: Span[] = [];
  let offset = 0;
  let start = 0;
  for (const sign of marked) {
    if (sign === open) start = offset;
    else if (sign === close) found.push({ start, end: offset });
    if (!'<>{}'.includes(sign)) offset += sign.length;
  }
  return found;
}

const eight = 'one two three four five six seven eight';

describe('words outside every quotation', () => {
  test.each([
    ['eight in a row are between quotations', eight, []],
    ['nine in a row are too many', `${eight} nine`, [`${eight} nine`]],
    ['nine are too many after a quotation', `<a b> ${eight} nine`, [`${eight} nine`]],
    ['nine are too many before a quotation', `${eight} nine <a b>`, [`${eight} nine`]],
    ['a quotation within ends the run', `${eight} <a> nine`, []],
    ['listed words end the run', `${eight} {a} nine`, []],
    ['a sentence ends the run', `one two three four five\n${eight}`, []],
    ['a word that is quoted in part counts as outside', `${eight} n<in>e`, [`${eight} nine`]],
    ['marks are no words', `${eight} – “ ” , .`, []],
    ['a bracket of the tokenised form is no word', `${eight} -lrb- -rrb-`, []],
    ['every run is told', `${eight} nine <a> ${eight} ten`, [`${eight} nine`, `${eight} ten`]],
  ])('%s', (_, marked, expected) => {
    expect(cover(marked).runs).toEqual(expected);
  });

  const joined = 'the old mill took all the grain of the whole town for many years'.split(' ');
  const joints = [
    ...['\u2060', '\u200c', '\u200d', '\u00ad', '\ufeff', '\u2062', '\u180e', '\u{e0020}'],
    ...['_', '‿', '·', '‧', '.', ':', "'", '’'],
  ];

  test.each(joints)('words that are joined by %j are as many as readers see', (joint) => {
    const run = joined.join(joint);
    expect(cover(run)).toMatchObject({ runs: [run], problems: [{ note: '14 words in a row.' }] });
    expect(cover(joined.slice(0, 8).join(joint)).runs).toEqual([]);
  });

  test.each(['1', 'ـ', '\u0301', 'ʼ', '\u3164', '\u034f', 'ๆ'])(
    'words that are joined by %j, a letter or a mark of one, have too many letters',
    (joint) => {
      const run = [...joined, ...joined].join(joint);
      expect(cover(run).runs).toEqual([run]);
    },
  );

  test('are told with their place, their number, and lines to paste', () => {
    expect(cover(`<a b>\n${eight} nine`).problems).toEqual([
      {
        ruleId: 'words-unaccounted-for',
        file: 'seeds/a.txt',
        line: 2,
        column: 1,
        actual: `${eight} nine`,
        note: '9 words in a row.',
        paste: 'not-yet: [p2s1]',
      },
    ]);
  });
});

test('each word is counted once: quoted before listed, listed before between', () => {
  expect(cover('<a b {c> d} e').coverage).toEqual({
    words: 5,
    quoted: 3,
    listed: 1,
    between: 1,
    notYet: 0,
  });
});

describe('sentences that are not yet annotated', () => {
  test.each([
    ['a sentence is listed', ['p2s1'], ['p2s1'], 1],
    ['its paragraph is listed', ['p1'], ['p1s1', 'p2s1'], 0],
    ['nothing is listed', [], [], 2],
  ])('%s', (_, waiting, notYet, runs) => {
    const found = cover(`${eight} nine\n<a b> ${eight} nine <c>`, waiting);
    expect(found).toMatchObject({ notYet });
    expect(found.runs).toHaveLength(runs);
  });

  test('their words that stand in no quotation are counted apart', () => {
    const { coverage } = cover(`<a b> ${eight} nine {c} d`, ['p1s1']);
    expect(coverage).toEqual({ words: 13, quoted: 2, listed: 1, between: 0, notYet: 10 });
  });

  test('a sentence of which everything is accounted for waits no more', () => {
    expect(cover(`<a b> ${eight}`, ['p1s1'])).toMatchObject({ notYet: [], problems: [] });
  });
});
