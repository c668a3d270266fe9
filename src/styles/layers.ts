/** The cascade layers, of which a later one wins over an earlier one, whatever their selectors. */
export const layers = [
  'tokens',
  'base',
  'page',
  'layouts',
  'parts',
  'things',
  'charts',
  'exports',
] as const;

/** The layer of a style sheet: the folder of `src/` in which it stands beside its component; null where it names its layers itself. */
export function layerOf(path: string): string | null {
  const [, folder] = /\/src\/(\w+)\/[^?]+\.css(?:\?|$)/u.exec(path) ?? [];
  return layers.find((layer) => layer === folder) ?? null;
}
