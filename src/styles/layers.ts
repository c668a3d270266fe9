/** The cascade layers, of which a later one wins over an earlier one, whatever their selectors. */
export const layers = [
  'tokens',
  'base',
  'page',
  'layouts',
  'parts',
  'things',
  'kit',
  'charts',
  'exports',
] as const;

/** The layer of a style sheet: the folder of `src/` in which it stands beside its component (the drawing kit is one); null where it names its layers itself. */
export function layerOf(path: string): string | null {
  const [, folder] = /\/src\/(?:charts\/(?=kit\/))?(\w+)\/[^?]+\.css(?:\?|$)/u.exec(path) ?? [];
  return layers.find((layer) => layer === folder) ?? null;
}
