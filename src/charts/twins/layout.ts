import type { CollationRow } from '../../things/collation/collation.ts';
import { boxAt, lineAt } from '../kit/place.ts';
import { letters, type Scene, type Shape, type Sign, type Text } from '../kit/scene.ts';
import { linesAt, markAt, textAt } from '../kit/text.ts';
import { partsAt, wrapLabel, wrapParts } from '../kit/wrap.ts';

/** Whose words a side is said to be. */
export interface TwinSide extends Sign {
  readonly words: string;
  readonly rightToLeft: boolean;
  readonly language: string;
}

/** Two sentences side by side. */
export interface Twins {
  readonly left: TwinSide;
  readonly right: TwinSide;
  readonly rows: readonly CollationRow[];
  /** Whether their words have graphic detail: then each row says only whether it is the same. */
  readonly hidden: boolean;
  /** To whom both lead when they are followed further; null where they lead not to one. */
  readonly leads: (Sign & { readonly words: string }) | null;
}

const pad = 4;

/** Lays two sentences out in two columns, a row for each stretch of the same words and for what stands between. */
export function layoutTwins({ left, right, rows, hidden, leads }: Twins, width: number): Scene {
  const gap = width < 400 ? 26 : 44;
  const column = (width - gap) / 2;
  const second = column + gap;
  const size = width < 400 ? 14 : 16;
  const leading = width < 400 ? 18 : 21;
  const heads = [sideHead(left, 0, column), sideHead(right, second, column)];
  let y = 4 + Math.max(...heads.map(({ height }) => height));
  const shapes: Shape[] = heads.flatMap((head) => head.shapes);
  shapes.push(
    lineAt([
      ['M', 0, y],
      ['H', column],
      ['M', second, y],
      ['H', width],
    ]),
  );
  y += 6;
  for (const row of rows) {
    const same = row.sign === '=';
    const lines = [row.left, row.right].map((words) =>
      words === null
        ? []
        : wrapParts(
            [{ text: hidden ? blocksFor(words) : words, weight: 'printed' }],
            column - 2 * pad,
            size,
          ),
    );
    const most = Math.max(...lines.map((each) => each.length));
    const height = most * leading + 6;
    const words = lines.flatMap((each, at): Text[] => {
      const side = at === 0 ? left : right;
      const start = at === 0 ? 0 : second;
      const place = side.rightToLeft
        ? { x: start + column - pad, direction: 'rtl' as const }
        : { x: start + pad };
      const { x, ...direction } = place;
      const style = { leading, size, soft: !same, language: side.language } as const;
      return partsAt(each, x, y + size + 3, { ...style, ...direction, weight: 'printed' });
    });
    if (same) {
      const sign = textAt('=', column + gap / 2 - 4, y + height / 2 + 5, {
        size: 14,
        weight: '600',
      });
      shapes.push(boxAt('same', [0, y, width, height], [...words, sign]));
    } else shapes.push(...words);
    y += height + 2;
  }
  if (leads === null) return { width, height: y, letters, shapes };
  y += 4;
  const ends = [column / 2, second + column / 2] as const;
  shapes.push(
    lineAt(
      [
        ['M', ends[0], y],
        ['V', y + 12],
        ['H', ends[1]],
        ['V', y],
      ],
      'documents',
    ),
    lineAt(
      [
        ['M', width / 2, y + 12],
        ['V', y + 24],
      ],
      'documents',
    ),
  );
  y += 30;
  const mark = markAt(leads, 0, y);
  const lines = wrapLabel(leads.words, width - mark.width - 8, 13);
  shapes.push(mark, ...linesAt(lines, mark.width + 8, y + 13, { leading: 16, size: 13 }));
  return { width, height: y + Math.max(20, lines.length * 16 + 4), letters, shapes };
}

function sideHead(side: TwinSide, x: number, column: number) {
  const mark = markAt(side, x, 2);
  const lines = wrapLabel(side.words, column - mark.width - 7, 13, '600');
  const words = linesAt(lines, x + mark.width + 7, 15, { leading: 16, size: 13, weight: '600' });
  return { shapes: [mark, ...words], height: Math.max(22, lines.length * 16 + 8) };
}

/** Blocks as long as words are. */
function blocksFor(words: string): string {
  return words.replaceAll(/[\p{L}\p{N}\p{M}]+/gu, (word) =>
    '–'.repeat(Math.max(1, Math.ceil(word.length / 2))),
  );
}
