import type { Band, BandSide, Paints } from '../scene.ts';
import { roundTo, svgTag as tag } from './svg-tag.ts';

/** How bands of a drawing are painted: the name that sets its ids apart, and the ink where no stylesheet has it. */
export interface BandPaint {
  readonly name: string;
  readonly ink?: string | undefined;
}

/** Writes a band, its edges on whole pixels; a side that fades has no edge. */
export function writeBand(band: Band, { name, ink }: BandPaint): string {
  const { x, y, width, height, start, end, hollow, broken = false, fade = unsureFade } = band;
  const before = fadeOf(start, width, fade);
  const after = fadeOf(end, width, fade);
  const pieces = [
    { x0: x, x1: x + before, paint: `url(#${name}-s)` },
    { x0: x + before, x1: x + width - after, paint: undefined },
    { x0: x + width - after, x1: x + width, paint: `url(#${name}-e)` },
  ].filter(({ x0, x1 }) => x1 > x0);
  const clip = broken ? `url(#${name}-b)` : undefined;
  const [top, bottom] = [roundTo(y, 1), roundTo(y + height, 1)];
  return pieces
    .map(({ x0, x1, paint }) => {
      const [left, right] = [roundTo(x0, 1), roundTo(x1, 1)];
      const whole = `M${left} ${top}H${right}V${bottom}H${left}z`;
      if (!hollow) {
        const fill = paint ?? ink;
        return tag('path', { class: 'full', d: whole, fill, 'clip-path': clip }, true);
      }
      const edges = paint === undefined ? [[start, left] as const, [end, right] as const] : [];
      const drawn = edges.map(([side, at]) => (side === 'drawn' ? `M${at} ${top}V${bottom}` : ''));
      const open = `M${left} ${top}H${right}M${left} ${bottom}H${right}${drawn.join('')}`;
      const d = start === 'drawn' && end === 'drawn' ? whole : open;
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

/** Writes the paints of a drawing's bands: one for each side that fades, and everything but the breaks of its axis, at any height. */
export function writePaints({ stretches = [] }: Paints, { name }: BandPaint): string {
  const sides = { s: [0, 1], e: [1, 0] };
  const fades = Object.entries(sides).map(([side, opacities]) => {
    const stops = opacities.map(
      (opacity, index) => `<stop offset="${index}" stop-opacity="${opacity}"/>`,
    );
    return `<linearGradient id="${name}-${side}">${stops.join('')}</linearGradient>`;
  });
  const seen = stretches
    .map(({ x0, x1 }) => [roundTo(x0, 1), roundTo(x1, 1)] as const)
    .map(([left, right]) => `M${left} 0H${right}V99999H${left}z`);
  const clip =
    seen.length < 2 ? '' : `<clipPath id="${name}-b"><path d="${seen.join('')}"/></clipPath>`;
  return `<defs>${fades.join('')}${clip}</defs>`;
}
