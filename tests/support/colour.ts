/** A colour as linear light: red, green, blue, each 0 to 1. */
export type Light = readonly [number, number, number];

/** The ways of seeing under which a palette must hold. */
export const views = ['normal', 'protan', 'deutan', 'tritan', 'greyscale'] as const;
export type View = (typeof views)[number];

type Matrix = readonly [Light, Light, Light];

/** Full loss of one kind of cone, over linear light (Machado, Oliveira and Fernandes, 2009). */
const lost: Readonly<Record<'protan' | 'deutan' | 'tritan', Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Reads `#rgb` or `#rrggbb`; throws on anything else. */
export function parseHex(hex: string): Light {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  if (!/^#[0-9a-f]{6}$/i.test(long)) throw new Error(`${hex} is no colour written as #rrggbb.`);
  const channel = (at: number) => toLinear(Number.parseInt(long.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

/** Mixes two colours as `color-mix(in srgb, ...)` does; `share` is the part of the first. */
export function mix(first: Light, second: Light, share: number): Light {
  const channel = (at: 0 | 1 | 2) =>
    toLinear(toEncoded(first[at]) * share + toEncoded(second[at]) * (1 - share));
  return [channel(0), channel(1), channel(2)];
}

/** The contrast of WCAG 2: 1 to 21. */
export function contrast(one: Light, other: Light): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** How a colour looks to somebody who sees in this way. */
function seen(light: Light, view: View): Light {
  if (view === 'normal') return light;
  if (view === 'greyscale') return [luminance(light), luminance(light), luminance(light)];
  const [red, green, blue] = lost[view];
  return [clamp(dot(red, light)), clamp(dot(green, light)), clamp(dot(blue, light))];
}

/** The distance of two colours in Oklab, where black and white are 1 apart. */
export function distance(one: Light, other: Light): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The least distance between any two of the colours, for somebody who sees in this way. */
export function leastDistance(colours: readonly Light[], view: View): number {
  const looks = colours.map((colour) => seen(colour, view));
  return Math.min(
    ...looks.flatMap((one, at) => looks.slice(at + 1).map((other) => distance(one, other))),
  );
}

function luminance(light: Light): number {
  return dot([0.2126, 0.7152, 0.0722], light);
}

function oklab(light: Light): Light {
  const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], light));
  const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], light));
  const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], light));
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function dot(one: Light, other: Light): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function toLinear(encoded: number): number {
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
}

function toEncoded(linear: number): number {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
}
