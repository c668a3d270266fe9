import { writeAssessment } from './assessment-glyph.ts';
import type { LabelWeight } from '../measure.ts';
import {
  type Box,
  type Dot,
  type Group,
  letters as usual,
  type SceneLine,
  type Mark,
  type Part,
  type ScenePath,
  type Scene,
  type Shape,
  type Text,
} from '../scene.ts';
import { type Attributes, escapeMarkup, roundTo, svgTag as tag, svgText } from './svg-tag.ts';
import { type BandPaint, writeBand, writePaints } from './write-band.ts';

/** How a drawing is written. */
export interface Writing extends BandPaint {
  /** Whether it stands alone: nothing in it leads anywhere, or is a part of a page. */
  readonly alone?: boolean;
}

/** Writes a scene as an SVG element of a page, never scaled. */
export function writeSvg(scene: Scene, root: Attributes, writing: Writing): string {
  const { width, height, top = 0, letters, data } = scene;
  const { class: kind, ...others } = root;
  const opened = tag('svg', {
    class: kind,
    width,
    height,
    viewBox: `0 ${top} ${width} ${height}`,
    'font-size': letters,
    ...data,
    ...others,
  });
  return `${opened}${writeShapes(scene, writing)}</svg>`;
}

/** Writes what is in a scene, without the element around it. */
export function writeShapes(scene: Scene, writing: Writing): string {
  return writerOf(scene, writing)(scene.shapes);
}

function writerOf(
  { grid = 0.5, letters }: Scene,
  writing: Writing,
): (shapes: readonly Shape[]) => string {
  const { alone = false, name } = writing;
  const set = (number: number) => roundTo(number, grid);
  const all = (shapes: readonly Shape[]): string => shapes.map(write).join('');
  const linked = (href: string | null, inside: string, attributes: Attributes = {}) =>
    href === null || alone
      ? inside
      : `${tag('a', { href, tabindex: -1, ...attributes })}${inside}</a>`;

  function write(shape: Shape): string {
    switch (shape.kind) {
      case 'text':
        return writeText(shape);
      case 'mark':
        return shape.strip === true && !alone ? writePageMark(shape) : writeMark(shape);
      case 'dot':
        return writeDot(shape);
      case 'band':
        return writeBand(shape, writing);
      case 'box':
        return writeBox(shape);
      case 'line':
        return writeLine(shape);
      case 'rule':
        return tag('path', { class: shape.of, d: writePath(shape.path, 1) }, true);
      case 'assessment':
        return writeAssessment(shape.value, roundTo(shape.x, 1), roundTo(shape.y, 1));
      case 'group':
        return writeGroup(shape);
      case 'link': {
        const id = shape.id === undefined ? undefined : `${name}.${shape.id}`;
        return linked(shape.href, all(shape.shapes), { id, ...shape.data });
      }
      case 'paints':
        return writePaints(shape, writing);
    }
  }

  function writeText(words: Text): string {
    const { x, y, text, size, weight, soft, direction, language, anchor, parts } = words;
    const kind =
      [soft ? 'soft' : undefined, weightClasses[weight]].filter(Boolean).join(' ') || undefined;
    const own = size === letters ? undefined : size;
    const place = {
      class: kind,
      x: set(x),
      y: set(y),
      'font-size': own,
      direction,
      lang: language,
      'text-anchor': anchor,
    };
    return parts === undefined || parts.every((part) => part.weight === weight)
      ? svgText(place, text)
      : `${tag('text', place)}${parts.map(writePart).join('')}</text>`;
  }

  function writePart({ text, weight }: Part): string {
    const strong = weight === '600' || weight === 'printed-strong';
    return strong
      ? `${tag('tspan', { class: 'strong' })}${escapeMarkup(text)}</tspan>`
      : escapeMarkup(text);
  }

  function writeMark(mark: Mark): string {
    const sign = { 'data-speaker': mark.number, 'data-inferred': mark.inferred ? '' : undefined };
    return `${tag('g', { class: 'tick', ...sign })}${writeTile(mark)}</g>`;
  }

  function writeDot({ form, hollow, half, ...at }: Dot): string {
    const [x, y] = [roundTo(at.x, 1), roundTo(at.y, 1)];
    const known = { class: hollow ? 'dot hollow' : 'dot' };
    if (form === 'round') return tag('circle', { ...known, cx: x, cy: y, r: half }, true);
    const d =
      form === 'bar'
        ? `M${x - 3} ${y - half}h6v${2 * half}h-6z`
        : `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}z`;
    return tag('path', { ...known, d }, true);
  }

  function writeTile({ mark, x, y, width, height }: Mark): string {
    const own = letters === undefined ? usual : undefined;
    const middle = { x: set(x + width / 2), y: set(y + height - 4.5) };
    return [
      tag('rect', { class: 'mark-box', x: set(x), y: set(y), width, height }, true),
      svgText({ class: 'mark-letter', ...middle, 'font-size': own, 'text-anchor': 'middle' }, mark),
    ].join('');
  }

  /** A page has its own sign, whose styles know every speaker's pattern. */
  function writePageMark({ number, mark, inferred, x, y, width, height }: Mark): string {
    const place = { x: set(x), y: set(y), width: set(width), height };
    const sign = { 'data-speaker': number, 'data-inferred': inferred ? '' : undefined };
    return `${tag('foreignObject', { ...place, ...sign })}<span class="speaker-mark">${escapeMarkup(mark)}</span></foreignObject>`;
  }

  /** The edge of a box is a pixel wide and within it; a speaker's own box names him once. */
  function writeBox({ x, y, width, height, of, speaker, href = null, shapes }: Box): string {
    const edge = {
      x: set(x) + 0.5,
      y: set(y) + 0.5,
      width: set(width) - 1,
      height: set(height) - 1,
    };
    const own = shapes.map((each) =>
      each.kind === 'mark' && each.number === speaker ? writeTile(each) : write(each),
    );
    const inside = `${tag('rect', edge, true)}${own.join('')}`;
    const isInferred = shapes.some(
      (each) => each.kind === 'mark' && each.number === speaker && each.inferred,
    );
    const whose = { 'data-speaker': speaker, 'data-inferred': isInferred ? '' : undefined };
    return `${tag('g', { class: 'box', 'data-kind': of, ...whose })}${linked(href, inside)}</g>`;
  }

  function writeLine({ part, path, rests, of }: SceneLine): string {
    if (part === 'reach' && alone) return '';
    const kind = of === undefined ? part : `${part} ${of}`;
    return tag('path', { class: kind, 'data-rests': rests, d: writePath(path, grid) }, true);
  }

  function writeGroup({ of, data, at, turned = false, shapes }: Group): string {
    const transform =
      at === undefined
        ? undefined
        : `translate(${set(at.x)} ${set(at.y)})${turned ? ' rotate(-90)' : ''}`;
    const anchor = turned ? 'middle' : undefined;
    return `${tag('g', { class: of, ...data, transform, 'text-anchor': anchor })}${all(shapes)}</g>`;
  }

  return all;
}

/** The classes of faces. */
const weightClasses: Readonly<Record<LabelWeight, string | undefined>> = {
  '400': undefined,
  '600': 'strong',
  printed: 'printed',
  'printed-strong': 'printed strong',
};

function writePath(path: ScenePath, step: number): string {
  if (typeof path === 'string') return path;
  return path
    .map(([letter, ...numbers]) => letter + numbers.map((each) => roundTo(each, step)).join(' '))
    .join('');
}
