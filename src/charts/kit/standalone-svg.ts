import { breakLabel, labelWidth } from './label-size.ts';
import { letters, type Sign } from './scene.ts';
import { svgTag as tag, svgText } from './svg-tag.ts';

/** What a drawing that stands alone says about itself. */
export interface AloneWords {
  readonly title: string;
  /** What its lines or bands mean: each sign is drawn about the middle of its line, no wider than 36 px. */
  readonly keys: readonly { readonly sign: string; readonly words: string }[];
  readonly speakers: readonly (Sign & { readonly name: string })[];
  /** How it is to be read, who made it, where it stands. */
  readonly notices: readonly string[];
  /** Rules for its classes, which are those of the page's picture. */
  readonly styles: string;
}

const margin = 16;
const keyHeight = 22;
const titleSize = 16;
const titleLeading = 21;

/** A drawing that is put into a file of its own: its size, and its markup. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly inside: string;
}

/** Writes a drawing as a file of its own: title, picture, legend, notices, styles; with nothing outside of it. */
export function writeAlone(drawing: Drawing, words: AloneWords): string {
  const width = drawing.width;
  const title = breakLabel(words.title, width, titleSize, '600', 4).map((line, at) =>
    svgText({ class: 'strong', y: 18 + at * titleLeading, 'font-size': titleSize }, line),
  );
  const top = title.length * titleLeading + 14;
  const keys = [
    ...words.keys.map(({ sign, words: told }) => ({ sign, room: 44, told })),
    ...words.speakers.map(({ number, mark, name }) => {
      const wide = Math.max(19, Math.ceil(labelWidth(mark, letters, '600') + 6));
      const box = tag('rect', { class: 'mark-box', y: -8.5, width: wide, height: 17 }, true);
      const letter = svgText(
        { class: 'mark-letter', x: wide / 2, y: 4, 'text-anchor': 'middle' },
        mark,
      );
      return {
        sign: `<g data-speaker="${number}">${box}${letter}</g>`,
        room: wide + 8,
        told: name,
      };
    }),
  ];
  let y = top + drawing.height + 24;
  const legend = placeKeys(keys, width).map(({ sign, room, told, x, row }) =>
    [
      `<g transform="translate(${x} ${y + row * keyHeight})">`,
      `${sign}${svgText({ x: room, y: 4 }, told)}</g>`,
    ].join(''),
  );
  y += (placeKeys(keys, width).at(-1)?.row ?? 0) * keyHeight + 32;
  const notices = words.notices
    .flatMap((notice) => breakLabel(notice, width, letters, '400', 6))
    .map((line, at) => svgText({ class: 'soft', y: y + at * 17 }, line));
  const height = y + notices.length * 17;
  const size = { width: width + 2 * margin, height: height + 2 * margin };
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
    `<style>${words.styles}</style>`,
    tag('rect', { class: 'paper', ...size }, true),
    `<g transform="translate(${margin} ${margin})">${title.join('')}`,
    `<g transform="translate(0 ${top})">${drawing.inside}</g>`,
    `${legend.join('')}${notices.join('')}</g></svg>\n`,
  ].join('\n');
}

/** Sets keys side by side, and under each other where a line is full. */
function placeKeys<T extends { readonly room: number; readonly told: string }>(
  keys: readonly T[],
  width: number,
): (T & { readonly x: number; readonly row: number })[] {
  let [x, row] = [0, 0];
  return keys.map((key) => {
    const needs = Math.ceil(key.room + labelWidth(key.told, letters));
    if (x > 0 && x + needs > width) [x, row] = [0, row + 1];
    const placed = { ...key, x, row };
    x += needs + 20;
    return placed;
  });
}
