import { crc32, deflateSync } from 'node:zlib';

type Rgb = readonly [number, number, number];

/** Steps between light and dark: enough for the edges of letters. */
const steps = 32;

/** Encodes pixels (red, green, blue, alpha) as PNG with a palette from light to dark: a fraction of the bytes of true colour. */
export function encodePng(
  pixels: Uint8Array,
  width: number,
  height: number,
  { light, dark }: { readonly light: Rgb; readonly dark: Rgb },
): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  const span = light[1] - dark[1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const green = pixels[(y * width + x) * 4 + 1] ?? 0;
      const step = Math.round(((light[1] - green) / span) * (steps - 1));
      rows[y * (width + 1) + x + 1] = Math.min(steps - 1, Math.max(0, step));
    }
  }
  const palette = Array.from({ length: steps }, (_, step) =>
    [0, 1, 2].map((part) => {
      const from = light[part] ?? 0;
      return Math.round(from + (((dark[part] ?? 0) - from) * step) / (steps - 1));
    }),
  ).flat();
  const head = [...bytesOf(width), ...bytesOf(height), 8, 3, 0, 0, 0];
  return joinBytes([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', Uint8Array.from(head)),
    chunk('PLTE', Uint8Array.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joinBytes([new TextEncoder().encode(name), data]);
  return joinBytes([
    Uint8Array.from(bytesOf(data.length)),
    body,
    Uint8Array.from(bytesOf(crc32(body))),
  ]);
}

/** A number as four bytes, the highest first. */
function bytesOf(number: number): number[] {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
