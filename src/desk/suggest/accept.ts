import type { Files } from '../../content/draft.ts';
import { folders } from '../../content/file-names.ts';
import { addBlock } from '../../content/yaml/add-item.ts';
import { parseContent } from '../../content/parse.ts';
import { build } from '../../model/build.ts';
import { findQuote } from '../../text/quotations/find-quote.ts';
import { freeId, idFromName } from '../skeleton/names.ts';

/** What accepting a draft writes: a file, and the claim or event that it is of. */
export interface Accepted {
  readonly path: string;
  readonly text: string;
  readonly id: string;
}

const decoder = new TextDecoder();

/** A draft of a claim as a claim of its own under an id that is free, or its assertion as one more of a claim that is there; null where that claim cannot be read. */
export function acceptClaim(
  files: Files,
  draft: string,
  claim: string | null,
  label: string,
): Accepted | null {
  const taken = new Set(
    [...files.keys()].flatMap((path) => /^content\/claims\/(.+)\.md$/u.exec(path)?.[1] ?? []),
  );
  if (claim === null || !taken.has(claim)) {
    const id = claim ?? freeId(idFromName(label, 'claim'), taken);
    return { id, path: `content/claims/${id}${folders.claims}`, text: withoutComments(draft) };
  }
  const path = `content/claims/${claim}${folders.claims}`;
  const lines = decoder.decode(files.get(path)).split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/u.test(line));
  const block = /^assertions:\n((?: .*\n?)+)/mu.exec(draft)?.[1] ?? '';
  const data = addBlock(
    lines.slice(1, end).join('\n'),
    'assertions',
    withoutComments(block).trimEnd(),
  );
  if (end === -1 || data === null) return null;
  return { id: claim, path, text: [lines[0], data, ...lines.slice(end)].join('\n') };
}

/** A draft of an event under an id that is free, with the passage in which its words stand and its claim; null where no claim quotes them. */
export function acceptEvent(
  files: Files,
  draft: string,
  article: string,
  words: string,
  label: string,
): Accepted | null {
  const { investigation } = build(files, parseContent(files).drafts);
  const passages = investigation.claims
    .flatMap(({ assertions }) => assertions)
    .filter((assertion) => assertion.article === article)
    .flatMap(({ passages: own, claim }) => own.map((passage) => ({ claim, passage })));
  const found = passages.find(({ passage }) => findQuote(passage.raw, { exact: words }).length > 0);
  if (found === undefined) return null;
  const taken = new Set(investigation.events.map(({ id }) => id));
  const id = freeId(idFromName(label, 'event'), taken);
  const text = withoutComments(draft).replace(
    /^date:/mu,
    `passage: ${found.passage.id}\nclaims: [${found.claim}]\ndate:`,
  );
  return { id, path: `content/events/${id}${folders.events}`, text };
}

function withoutComments(text: string): string {
  return text.replaceAll(/^ *#.*\n/gmu, '');
}
