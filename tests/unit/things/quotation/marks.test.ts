import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutMarks } from '../../../../src/things/quotation/marks.ts';

const text = 'abcdefghij';
const whole = [{ id: 's1', start: 0, end: 10 }];

/** Writes pieces as `[ids:text]`, the shortest passage first. */
function written(passages: readonly (readonly [string, number, number])[]): string {
  const placed = passages.map(([id, start, end]) => ({ id, start, end }));
  return cutMarks(text, whole, placed, [])
    .flatMap(({ pieces }) => pieces)
    .map((piece) =>
      piece.passages.length === 0 ? piece.text : `[${piece.passages.join('+')}:${piece.text}]`,
    )
    .join('');
}

describe('cutting a paragraph at the union of all boundaries', () => {
  test.each([
    ['none', [], 'abcdefghij'],
    ['one', [['a', 2, 5]], 'ab[a:cde]fghij'],
    ['the whole text', [['a', 0, 10]], '[a:abcdefghij]'],
    [
      'at both ends',
      [
        ['a', 0, 2],
        ['b', 8, 10],
      ],
      '[a:ab]cdefgh[b:ij]',
    ],
    [
      'touching',
      [
        ['a', 2, 5],
        ['b', 5, 7],
      ],
      'ab[a:cde][b:fg]hij',
    ],
    [
      'nested',
      [
        ['a', 1, 9],
        ['b', 3, 5],
      ],
      'a[a:bc][b+a:de][a:fghi]j',
    ],
    [
      'nested at the start',
      [
        ['a', 1, 9],
        ['b', 1, 5],
      ],
      'a[b+a:bcde][a:fghi]j',
    ],
    [
      'nested at the end',
      [
        ['a', 1, 9],
        ['b', 5, 9],
      ],
      'a[a:bcde][b+a:fghi]j',
    ],
    [
      'crossing',
      [
        ['a', 1, 5],
        ['b', 3, 8],
      ],
      'a[a:bc][a+b:de][b:fgh]ij',
    ],
    [
      'the same span',
      [
        ['b', 2, 5],
        ['a', 2, 5],
      ],
      'ab[a+b:cde]fghij',
    ],
    [
      'three deep',
      [
        ['a', 0, 9],
        ['b', 2, 8],
        ['c', 4, 6],
      ],
      '[a:ab][b+a:cd][c+b+a:ef][b+a:gh][a:i]j',
    ],
    [
      'three crossing',
      [
        ['a', 0, 4],
        ['b', 2, 6],
        ['c', 3, 9],
      ],
      '[a:ab][a+b:c][a+b+c:d][b+c:ef][c:ghi]j',
    ],
  ] as const)('%s', (_, passages, expected) => {
    expect(written(passages)).toBe(expected);
  });

  test('a passage begins with its first piece and ends with its last', () => {
    const pieces = cutMarks(
      text,
      whole,
      [
        { id: 'a', start: 1, end: 9 },
        { id: 'b', start: 1, end: 4 },
      ],
      [],
    ).flatMap((sentence) => sentence.pieces);
    expect(pieces.map((piece) => piece.begins)).toEqual([[], ['b', 'a'], [], []]);
    expect(pieces.map((piece) => piece.ends)).toEqual([[], ['b'], ['a'], []]);
  });

  test('hedges cut too, and are told by their class', () => {
    const pieces = cutMarks(
      text,
      whole,
      [{ id: 'a', start: 0, end: 10 }],
      [{ start: 3, end: 5, class: 'unclear' }],
    ).flatMap((sentence) => sentence.pieces);
    expect(pieces.map(({ text: words, hedge }) => [words, hedge])).toEqual([
      ['abc', null],
      ['de', 'unclear'],
      ['fghij', null],
    ]);
  });

  test('a passage over two sentences is cut between them, and the space is nobody’s sentence', () => {
    const sentences = [
      { id: 's1', start: 0, end: 4 },
      { id: 's2', start: 5, end: 10 },
    ];
    const cut = cutMarks(text, sentences, [{ id: 'a', start: 2, end: 7 }], []);
    expect(cut.map(({ id, pieces }) => [id, pieces.map((piece) => piece.text)])).toEqual([
      ['s1', ['ab', 'cd']],
      [null, ['e']],
      ['s2', ['fg', 'hij']],
    ]);
  });

  test('right-to-left text is cut by the same offsets', () => {
    const arabic = 'قال الشاهد إن الطحين فاسد';
    const cut = cutMarks(
      arabic,
      [{ id: 's1', start: 0, end: arabic.length }],
      [{ id: 'a', start: 4, end: 10 }],
      [],
    );
    expect(cut.flatMap(({ pieces }) => pieces.map((piece) => piece.text))).toEqual([
      'قال ',
      'الشاهد',
      ' إن الطحين فاسد',
    ]);
  });

  test('whatever the passages, the pieces joined are the text and each piece knows exactly its passages', () => {
    const span = fc
      .tuple(fc.nat(10), fc.nat(10))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
      .filter(({ start, end }) => start < end);
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 6 }),
        fc.array(span, { maxLength: 3 }),
        (spans, hedged) => {
          const passages = spans.map((each, index) => ({ ...each, id: `q${index}` }));
          const hedges = hedged.map((each) => ({ ...each, class: 'distance' as const }));
          const pieces = cutMarks(text, whole, passages, hedges).flatMap(
            (sentence) => sentence.pieces,
          );
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          let at = 0;
          for (const piece of pieces) {
            const end = at + piece.text.length;
            const within = passages
              .filter((p) => p.start <= at && end <= p.end)
              .map(({ id }) => id);
            expect([...piece.passages].sort()).toEqual(within.sort());
            at = end;
          }
          for (const { id } of passages) {
            expect(pieces.filter((piece) => piece.begins.includes(id))).toHaveLength(1);
            expect(pieces.filter((piece) => piece.ends.includes(id))).toHaveLength(1);
          }
        },
      ),
    );
  });
});
