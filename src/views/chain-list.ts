import type { Assertion, Relay } from '../investigation/types.ts';

/** The chains of assertions that read alike: the speaker and who passed the words on to the article, as printed and as followed. */
export interface ChainLine {
  readonly article: string;
  readonly speaker: string;
  readonly relays: readonly Relay[];
  readonly traced: { readonly speaker: string; readonly relays: readonly Relay[] } | null;
  readonly assertions: readonly string[];
}

/** Lists chains in the assertions' order; those that read alike are one line. */
export function listChains(assertions: readonly Assertion[]): ChainLine[] {
  const lines = new Map<string, ChainLine & { readonly assertions: string[] }>();
  for (const { id, article, speaker, relays, tracedTo } of assertions) {
    const traced =
      tracedTo === null ? null : { speaker: tracedTo.speaker, relays: tracedTo.relays };
    const key = JSON.stringify([article, speaker, relays, traced]);
    const known = lines.get(key);
    if (known === undefined) lines.set(key, { article, speaker, relays, traced, assertions: [id] });
    else known.assertions.push(id);
  }
  return [...lines.values()];
}
