import type { ClaimDraft } from '../content/draft.ts';
import type { Document } from './types.ts';

/** The documents of the chains by which assertions came about, each with why it is one. */
export function findChainDocuments(
  documents: readonly Document[],
  assertions: ClaimDraft['value']['assertions'],
): ReadonlyMap<string, string> {
  const chain = new Map<string, string>();
  for (const { article, relays, tracedTo } of assertions) {
    const leading = findLeading(documents, article);
    for (const document of documents) {
      if (document.pageOf === article) chain.set(document.id, `It is the page of ${article}.`);
      const steps = [document.id, ...document.relays.map(({ to }) => to)];
      if (steps.some((step) => leading.has(step))) {
        chain.set(document.id, `Its relays lead to ${article}.`);
      }
    }
    for (const { document } of [...relays, ...(tracedTo?.relays ?? [])]) {
      if (document !== null) chain.set(document, `It is a relay of what ${article} prints.`);
    }
  }
  return chain;
}

/** The article, and every actor, document and article from which relays lead to it. */
function findLeading(documents: readonly Document[], article: string): ReadonlySet<string> {
  const origins = new Map<string, string[]>();
  for (const { from, to } of documents.flatMap(({ relays }) => relays)) {
    origins.set(to, [...(origins.get(to) ?? []), from]);
  }
  const leading = new Set([article]);
  for (const step of leading) for (const from of origins.get(step) ?? []) leading.add(from);
  return leading;
}
