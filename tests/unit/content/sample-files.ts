import type { Files } from '../../../src/content/draft.ts';

const sha = 'a'.repeat(64);

/** The least that an invented investigation can have, by path. */
export const sample: Readonly<Record<string, string>> = {
  'content/investigation.yaml': `title: The bridge
standfirst: Who said that the bridge would fall?
language: en
address: https://bridge.example
publisher: null
responsible: null
funding: null
contact: null
content-note: None.
central: cracks
articles: [courier]
sections:
  - id: all
    title: All claims
    claims: [cracks]
versions:
  - version: 1
    date: 2031-05-04
    what: The first.
`,
  'content/actors.yaml': `- id: mayor
  name: The mayor
  kind: official
  role: mayor of the town
`,
  'content/documents.yaml': '[]\n',
  'content/story.md': `---
headline: The bridge
standfirst: Who said so?
genre: explainer
drafted-by: A person
---
## [The claim](section:the-claim)

It was [said](claim:cracks).
`,
  'content/about.md': '---\ntitle: About\ndrafted-by: A person\n---\nIt is invented.\n',
  'content/articles/courier.md': `---
seed: seeds/courier.txt
sha256: ${sha}
form: plain
language: en
rights: { publish: full }
outlet: { value: mayor, how: established }
headline: { value: null, how: not-found }
author: { value: null, how: not-found }
date: { value: 2031-05-01, how: established }
address: { value: null, how: not-found }
compared: Not compared.
---
An invented article.
`,
  'content/claims/cracks.md': `---
statement: The mayor said that the bridge has cracks.
label: Cracks
kind: allegation
drafted-by: A person
assertions:
  - article: courier
    quotes:
      - |-
        the bridge has cracks
    speaker: mayor
    form: paraphrase
assessment: { value: not-examined, because: We did not look into it. }
---
What the mayor said.
`,
};

/** The sample with some files laid over it; null takes one out. */
export function filesWith(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): Files {
  const encoder = new TextEncoder();
  const all = Object.entries({ ...sample, ...changes });
  return new Map(
    all.flatMap(([path, text]) => {
      if (text === null) return [];
      return [[path, typeof text === 'string' ? encoder.encode(text) : text] as const];
    }),
  );
}
