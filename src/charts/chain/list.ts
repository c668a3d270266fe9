import type { Assertion, Relay } from '../../model/types.ts';

/** The chains of assertions that read alike: the speaker and who passed the words on to the article, as printed and as followed. */
export interface ChainLine {
  readonly article: string;
  readonly speaker: string;
  readonly relays: readonly Relay[];
  readonly traced: { readonly speaker: string; readonly relays: readonly Relay[] } | null;
  readonly assertions: readonly string[];
}

/** Lists chains in the assertions' order; those that read alike are one line, with the first document that any of them has for a step. */
export function listChains(assertions: readonly Assertion[]): ChainLine[] {
  const lines = new Map<string, ChainLine>();
  for (const { id, article, speaker, relays, tracedTo } of assertions) {
    const traced =
      tracedTo === null ? null : { speaker: tracedTo.speaker, relays: tracedTo.relays };
    const line = { article, speaker, relays, traced, assertions: [id] };
    const key = JSON.stringify([
      article,
      speaker,
      actorsOf(relays),
      traced?.speaker,
      actorsOf(traced?.relays),
    ]);
    const known = lines.get(key);
    lines.set(key, known === undefined ? line : join(known, line));
  }
  return [...lines.values()];
}

function actorsOf(relays: readonly Relay[] | undefined): string[] | undefined {
  return relays?.map(({ actor }) => actor);
}

function join(a: ChainLine, b: ChainLine): ChainLine {
  const documented = (relays: readonly Relay[], others: readonly Relay[] | undefined) =>
    relays.map((relay, at) => (relay.document === null ? (others?.[at] ?? relay) : relay));
  const traced = a.traced && {
    ...a.traced,
    relays: documented(a.traced.relays, b.traced?.relays),
  };
  return {
    ...a,
    relays: documented(a.relays, b.relays),
    traced,
    assertions: [...a.assertions, ...b.assertions],
  };
}
