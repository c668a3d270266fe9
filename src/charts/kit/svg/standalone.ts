import { breakLabel, labelWidth } from '../measure.ts';
import { letters, type Scene, type Shape, type Sign } from '../scene.ts';
import { colours } from '../../../styles/colours.ts';
import { aloneStyles } from './standalone-styles.ts';
import { svgTag as tag } from './svg-tag.ts';
import { linesAt, markAt, textAt } from '../text.ts';
import { type Writing, writeShapes } from './write-svg.ts';

/** What a sign means, which is drawn about the middle of its line, no wider than 36 px. */
export interface Key {
  readonly sign: Shape;
  readonly words: string;
}

/** What a drawing that stands alone says about itself. */
export interface AloneWords {
  readonly title: string;
  readonly keys: readonly Key[];
  readonly speakers: readonly (Sign & { readonly name: string })[];
  /** How it is to be read, who made it, where it stands. */
  readonly notices: readonly string[];
}

/** A key with the room that its sign takes. */
interface RoomyKey extends Key {
  readonly room: number;
}

const margin = 16;
const keyHeight = 22;
const titleSize = 16;
const titleLeading = 21;
const noticeLeading = 17;
const roomOfSign = 44;

/** Writes a drawing as a file of its own: title, picture, legend, notices, styles; with nothing outside of it. `name` begins its ids. */
export function writeAlone(scene: Scene, words: AloneWords, name: string): string {
  const { width } = scene;
  const titleLines = breakLabel(words.title, width, titleSize, '600', 4);
  const top = titleLines.length * titleLeading + 14;
  const legendTop = top + scene.height + 24;
  const legend = placeKeys(roomyKeys(words), width);
  const noticesTop = legendTop + (legend.at(-1)?.row ?? 0) * keyHeight + 32;
  const notices = words.notices.flatMap((notice) => breakLabel(notice, width, letters, '400', 6));
  const height = noticesTop + notices.length * noticeLeading;
  const size = { width: width + 2 * margin, height: height + 2 * margin };
  const writing: Writing = { name, alone: true, ink: colours.ink.light };
  const written = (shapes: readonly Shape[]) => writeShapes({ ...size, letters, shapes }, writing);
  const title = linesAt(titleLines, 0, 18, {
    leading: titleLeading,
    size: titleSize,
    weight: '600',
  });
  const keys = legend.map(({ sign, room, words: meaning, x, row }): Shape => ({
    kind: 'group',
    at: { x, y: legendTop + row * keyHeight },
    shapes: [sign, textAt(meaning, room, 4)],
  }));
  const said = linesAt(notices, 0, noticesTop, { leading: noticeLeading, soft: true });
  return [
    tag('svg', {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'funding-picture',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      'font-size': letters,
      role: 'img',
      'aria-label': words.title,
    }),
    `<style>${aloneStyles()}</style>`,
    tag('rect', { class: 'paper', ...size }, true),
    `<g transform="translate(${margin} ${margin})">${written(title)}`,
    `<g transform="translate(0 ${top})">${writeShapes(scene, writing)}</g>`,
    `${written([...keys, ...said])}</g></svg>\n`,
  ].join('\n');
}

function roomyKeys({ keys, speakers }: AloneWords): RoomyKey[] {
  return [
    ...keys.map((key) => ({ ...key, room: roomOfSign })),
    ...speakers.map(({ name, ...sign }) => {
      const mark = markAt(sign, 0, -8.5);
      return { sign: mark, room: mark.width + 8, words: name };
    }),
  ];
}

/** Sets keys side by side, and under each other where a line is full. */
function placeKeys(
  keys: readonly RoomyKey[],
  width: number,
): (RoomyKey & { readonly x: number; readonly row: number })[] {
  let [x, row] = [0, 0];
  return keys.map((key) => {
    const needs = Math.ceil(key.room + labelWidth(key.words, letters));
    if (x > 0 && x + needs > width) [x, row] = [0, row + 1];
    const placed = { ...key, x, row };
    x += needs + 20;
    return placed;
  });
}
