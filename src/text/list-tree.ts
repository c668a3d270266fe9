/** Words as one tree of their letters: node 0 is the root, and every other node has a greater number than the node above it. */
export interface ListTree {
  /** The node below a node by a letter: `node * 65536 + code`. */
  readonly below: ReadonlyMap<number, number>;
  /** For each node, how many letters lead to it. */
  readonly depths: Int32Array;
  /** For each node, the deepest other node whose letters end its own. */
  readonly shorter: Int32Array;
  /** For each node, the index of the words that end there, -1 for none. */
  readonly words: Int32Array;
  /** For each node, itself or the first on its way to shorter ones where words end; 0 for none. */
  readonly ends: Int32Array;
}

/** Grows the tree of Aho and Corasick, in time linear in the words; of words listed twice the first count. */
export function growTree(list: readonly string[]): ListTree {
  const most = list.reduce((sum, words) => sum + words.length, 1);
  const below = new Map<number, number>();
  const [depths, above, codes] = [0, 1, 2].map(() => new Int32Array(most)) as Three;
  const words = new Int32Array(most).fill(-1);
  let size = 1;
  for (const [index, each] of list.entries()) {
    let node = 0;
    for (let at = 0; at < each.length; at += 1) {
      const key = node * 65_536 + each.charCodeAt(at);
      const next = below.get(key) ?? size;
      if (next === size) {
        below.set(key, next);
        depths[next] = at + 1;
        above[next] = node;
        codes[next] = each.charCodeAt(at);
        size += 1;
      }
      node = next;
    }
    if (node > 0 && words[node] === -1) words[node] = index;
  }
  const shorter = new Int32Array(size);
  const ends = new Int32Array(size);
  for (const node of byDepth(depths.subarray(0, size))) {
    const parent = above[node] ?? 0;
    if (parent > 0) {
      shorter[node] = stepFrom({ below, shorter }, shorter[parent] ?? 0, codes[node] ?? 0);
    }
    ends[node] = words[node] === -1 ? (ends[shorter[node] ?? 0] ?? 0) : node;
  }
  return { below, depths, shorter, words, ends };
}

/** The deepest node whose letters end with those of a node and one more. */
export function stepFrom(
  { below, shorter }: Pick<ListTree, 'below' | 'shorter'>,
  from: number,
  code: number,
): number {
  for (let node = from; ; node = shorter[node] ?? 0) {
    const next = below.get(node * 65_536 + code);
    if (next !== undefined) return next;
    if (node === 0) return 0;
  }
}

type Three = [Int32Array, Int32Array, Int32Array];

/** The nodes but the root, those that are less deep first. */
function byDepth(depths: Int32Array): Int32Array {
  const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0);
  const places = new Int32Array(deepest + 2);
  for (const depth of depths) places[depth + 1] = (places[depth + 1] ?? 0) + 1;
  for (let depth = 1; depth < places.length; depth += 1) {
    places[depth] = (places[depth] ?? 0) + (places[depth - 1] ?? 0);
  }
  const sorted = new Int32Array(depths.length);
  depths.forEach((depth, node) => {
    const place = places[depth] ?? 0;
    sorted[place] = node;
    places[depth] = place + 1;
  });
  return sorted.subarray(1);
}
