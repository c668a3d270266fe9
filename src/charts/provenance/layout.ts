import {
  letters,
  type Box,
  type SceneLine,
  type Part,
  type Scene,
  type Shape,
  type Sign,
} from '../kit/scene.ts';
import { linesAt, markAt, markWidth, textAt } from '../kit/text.ts';
import { partsAt, wrapLabel, wrapParts } from '../kit/wrap.ts';
import { printedLeading, printedSize, type Sizes, sizesFor } from './sizes.ts';

/** What the picture says of a way back. */
export interface ProvenanceWay {
  readonly article: string;
  readonly date: string;
  readonly href: string | null;
  /** The article's whole sentence, the claim's words strong; empty where it is not shown. */
  readonly printed: readonly Part[];
  /** Whether the article's words run from right to left. */
  readonly rightToLeft: boolean;
  /** The language of the printed words. */
  readonly language?: string;
  /** Who passed it on, in one line; null where nobody did. */
  readonly relays: string | null;
  readonly sign: Sign;
  readonly speaker: string;
  /** Whether the last step is our inference. */
  readonly inferred: boolean;
  readonly witness: boolean;
}

/** All that the picture says. */
export interface ProvenanceWords {
  readonly ways: readonly ProvenanceWay[];
  readonly heads: readonly [article: string, relays: string, speaker: string, seen: string];
  /** What stands in the place of whoever saw it, in strong and in plain words; null where that is not asked. */
  readonly slot: {
    readonly strong: string;
    readonly plain: string;
    readonly found: boolean;
  } | null;
  /** That there are more ways, which stand in the list; null where all are drawn. */
  readonly more: string | null;
}

const top = 22;
const stopHeight = 6;

/** Lays the ways of a claim back out, from the article at the left to whoever saw it at the right: a row each. */
export function layoutProvenance(
  words: ProvenanceWords,
  width: number,
  given: Sizes = sizesFor(width),
): Scene {
  const sizes =
    words.slot === null ? { ...given, article: given.article + given.seen - 20, seen: 20 } : given;
  const x = columnsOf(sizes);
  let y = top;
  const rows = words.ways.flatMap((way): Shape[] => {
    const row = layoutWay(way, sizes, x, y, words.slot !== null);
    y += row.height + sizes.rowGap;
    return row.shapes;
  });
  const rowsEnd = Math.max(top, y - sizes.rowGap);
  const slot = words.slot === null ? [] : [layoutSlot(words.slot, sizes, x.seen, rowsEnd)];
  const bottom = Math.max(rowsEnd, ...slot.map((box) => box.y + box.height));
  const more = words.more === null ? [] : [textAt(words.more, 0, bottom + 18, { soft: true })];
  const heads = words.heads.slice(0, words.slot === null ? 3 : 4).flatMap((head, at) => {
    const place = [x.article, x.relays, x.speaker, x.seen][at] ?? 0;
    return [textAt(head, place, 12, { soft: true })];
  });
  const height = bottom + (more.length > 0 ? 26 : 1);
  return { width, height, letters, shapes: [...heads, ...rows, ...slot, ...more] };
}

function columnsOf({ article, relays, speaker, gap }: Sizes) {
  const second = article + gap;
  const third = second + relays + gap;
  return { article: 0, relays: second, speaker: third, seen: third + speaker + gap };
}

type Columns = ReturnType<typeof columnsOf>;

function layoutWay(way: ProvenanceWay, sizes: Sizes, x: Columns, y: number, seen: boolean) {
  const article = measureArticle(way, sizes);
  const weight = sizes.printed ? '600' : '400';
  const relays =
    way.relays === null ? [] : wrapLabel(way.relays, sizes.relays - 10, sizes.size, weight);
  const sign = markWidth(way.sign.mark);
  const beside = !sizes.printed ? 0 : sign + 7;
  const speaker = wrapLabel(way.speaker, sizes.speaker - beside, sizes.size);
  const relaysHeight = relays.length * sizes.leading + 12;
  const speakerHeight = speaker.length * sizes.leading + (sizes.printed ? 0 : 24);
  const height = Math.max(sizes.least, article.height, relaysHeight, speakerHeight);
  const middle = Math.round(sizes.printed ? y + height / 2 : y + 16);
  const shapes: Shape[] = [article.at(y, height)];
  const rests = way.inferred ? 'inferred' : 'printed';
  const start = x.article + sizes.article;
  if (relays.length > 0) {
    const boxTop = sizes.printed ? middle - relaysHeight / 2 : y;
    shapes.push(
      ...arrow(start, x.relays, middle, 'printed'),
      {
        ...{ kind: 'box', of: 'relay', x: x.relays, y: boxTop },
        ...{ width: sizes.relays, height: relaysHeight },
        shapes: linesAt(relays, x.relays + 5, boxTop + sizes.size + 4, {
          ...{ leading: sizes.leading, size: sizes.size, weight },
        }),
      },
      ...arrow(x.relays + sizes.relays, x.speaker, middle, rests),
    );
  } else shapes.push(...arrow(start, x.speaker, middle, rests));
  shapes.push(markAt(way.sign, x.speaker + 3, middle - 8.5));
  const first = sizes.printed
    ? middle - (speaker.length * sizes.leading) / 2 + sizes.size - 1
    : middle + 23;
  shapes.push(
    ...linesAt(speaker, x.speaker + (sizes.printed ? 3 : 0) + beside, first, {
      ...{ leading: sizes.leading, size: sizes.size },
    }),
  );
  const from = sizes.printed ? x.speaker + sizes.speaker : x.speaker + sign + 7;
  const end = seen ? x.seen - (way.witness ? 0 : 7) : from + 20;
  shapes.push(
    ...(way.witness && seen ? arrow(from, end, middle, rests) : stopLine(from, end, middle)),
  );
  return { shapes, height };
}

/** The box of an article, once its place and height are known. */
function measureArticle(way: ProvenanceWay, { article: width, pad, printed }: Sizes) {
  const room = width - 2 * pad;
  const name = wrapLabel(way.article, room, printed ? printedSize : letters, '600');
  const date = wrapLabel(way.date, room, letters);
  const sentence = printed ? wrapParts(way.printed, room, printedSize) : [];
  const leading = printed ? 17 : 14;
  const head = (name.length + date.length) * leading;
  const height =
    pad + head + (sentence.length === 0 ? 0 : 4 + sentence.length * printedLeading) + pad;
  const at = (y: number, whole: number): Box => {
    const first = y + pad + 10;
    const after = first + name.length * leading;
    const begin = after + date.length * leading + 4;
    const right = way.rightToLeft ? { x: width - pad, direction: 'rtl' as const } : { x: pad };
    const { x, ...direction } = right;
    return {
      ...{ kind: 'box', of: 'article', x: 0, y, width, height: whole, href: way.href },
      shapes: [
        ...linesAt(name, pad, first, {
          leading,
          size: printed ? printedSize : letters,
          weight: '600',
        }),
        ...linesAt(date, pad, after, { leading, soft: true }),
        ...partsAt(sentence, x, begin, {
          ...{ leading: printedLeading, size: printedSize, weight: 'printed', soft: true },
          ...direction,
          ...(way.language === undefined ? {} : { language: way.language }),
        }),
      ],
    };
  };
  return { height, at };
}

/** The place of whoever saw it, over all rows. */
function layoutSlot(
  { strong, plain, found }: NonNullable<ProvenanceWords['slot']>,
  { seen: width, printed }: Sizes,
  x: number,
  bottom: number,
): Box {
  const pad = printed ? 14 : 5;
  const size = printed ? 15 : 12;
  const leading = printed ? 20 : 15;
  const lines = wrapLabel(strong, width - 2 * pad, size, '600');
  const rest = wrapLabel(plain, width - 2 * pad, size);
  const least = (lines.length + rest.length) * leading + 2 * pad;
  const height = Math.max(bottom - top, least);
  const first = top + (height - least) / 2 + pad + size - 1;
  return {
    ...{ kind: 'box', of: found ? 'seen' : 'slot', x, y: top, width, height },
    shapes: [
      ...linesAt(lines, x + pad, first, { leading, size, weight: '600' }),
      ...linesAt(rest, x + pad, first + lines.length * leading, { leading, size }),
    ],
  };
}

function arrow(from: number, to: number, y: number, rests: string): SceneLine[] {
  const head = [['M', to - 7, y - 4], ['L', to, y], ['L', to - 7, y + 4], ['z']] as const;
  return [
    {
      kind: 'line',
      part: 'line',
      rests,
      path: [
        ['M', from, y],
        ['H', to - 6],
      ],
    },
    { kind: 'line', part: 'head', path: head },
  ];
}

/** A line that ends in a bar: here the article stops. */
function stopLine(from: number, to: number, y: number): SceneLine[] {
  const path = [
    ['M', from, y],
    ['H', to],
    ['M', to, y - stopHeight],
    ['V', y + stopHeight],
  ] as const;
  return [{ kind: 'line', part: 'line', rests: 'printed', path }];
}
