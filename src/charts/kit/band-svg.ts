import { svgTag as tag } from './svg-tag.ts';
import type { BandSide } from './scene.ts';

/** A band in a drawing, from its upper left corner: a stretch of days or of sums. */
export interface Band {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly start: BandSide;
  readonly end: BandSide;
  /** Whether it is cut where the axis is. */
  readonly broken?: boolean;
  /** How far a side fades that is in doubt, where it is not the usual. */
  readonly fade?: number;
}

/** Writes a band, where no stylesheet does in the ink given. It is full where it draws an article's words, hollow where only documents'; a side that fades has no edge. */
export function writeBand(band: Band, hollow: boolean, name: string, ink?: string): string {
  const { x, y, width, height, start, end, broken = false, fade = unsureFade } = band;
  const before = fadeOf(start, width, fade);
  const after = fadeOf(end, width, fade);
  const pieces = [
    { x0: x, x1: x + before, paint: `url(#${name}-s)` },
    { x0: x + before, x1: x + width - after, paint: undefined },
    { x0: x + width - after, x1: x + width, paint: `url(#${name}-e)` },
  ].filter(({ x0, x1 }) => x1 > x0);
  const clip = broken ? `url(#${name}-b)` : undefined;
  const [top, bottom] = [round(y), round(y + height)];
  return pieces
    .map(({ x0, x1, paint }) => {
      const [left, right] = [round(x0), round(x1)];
      const whole = `M${left} ${top}H${right}V${bottom}H${left}z`;
      if (!hollow) {
        return tag(
          'path',
          { class: 'full', d: whole, fill: paint ?? ink, 'clip-path': clip },
          true,
        );
      }
      if (start === 'drawn' && end === 'drawn') {
        return tag('path', { class: 'hollow', d: whole, stroke: ink, 'clip-path': clip }, true);
      }
      const edges = paint === undefined ? [[start, left] as const, [end, right] as const] : [];
      const drawn = edges.map(([side, at]) => (side === 'drawn' ? `M${at} ${top}V${bottom}` : ''));
      const d = `M${left} ${top}H${right}M${left} ${bottom}H${right}${drawn.join('')}`;
      return tag('path', { class: 'hollow', d, stroke: paint ?? ink, 'clip-path': clip }, true);
    })
    .join('');
}

const openFade = 44;
const unsureFade = 24;

function fadeOf(side: BandSide, width: number, unsure: number): number {
  if (side === 'drawn') return 0;
  return side === 'open' ? Math.min(openFade, width * 0.48) : Math.min(unsure, width / 2);
}

/** The paints with which the sides of the bands of a drawing fade. */
export function writeFades(name: string): string {
  const sides = { s: [0, 1], e: [1, 0] };
  const gradients = Object.entries(sides).map(([side, opacities]) => {
    const stops = opacities.map(
      (opacity, index) => `<stop offset="${index}" stop-opacity="${opacity}"/>`,
    );
    return `<linearGradient id="${name}-${side}">${stops.join('')}</linearGradient>`;
  });
  return gradients.join('');
}

/** To whole pixels, so that edges are sharp; never below nought by a sign. */
export function round(number: number): number {
  return Math.round(number) + 0;
}
