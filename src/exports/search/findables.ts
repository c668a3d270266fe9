import type { Findable } from '../../browser/search-engine.ts';
import type { Investigation } from '../../model/types.ts';
import { showTurning } from '../../text/turning.ts';
import { recordAll } from './records.ts';
import { type SearchKind, searchKindWords } from './result-words.ts';
import { spellingsIn } from './spellings.ts';

/** How much more a kind of thing is looked for than others. */
const weights: Readonly<Record<SearchKind, number>> = {
  ...{ claim: 1.4, page: 1.6, article: 1.6, speaker: 2, stream: 1.6, difference: 1.1 },
  ...{ event: 1, detail: 1, correction: 1, quotation: 0.9, document: 0.8 },
};

/** Everything that can be found as the script of the search reads it; `href` gives the path of an address. */
export function listFindables(
  investigation: Investigation,
  href: (address: string) => string,
): Findable[] {
  const typed = typedFor(investigation);
  return recordAll(investigation).map((record) => {
    const { kind, id, address, name, words, from, beside, found, language } = record;
    return {
      url: href(address),
      kind: showTurning([searchKindWords[kind], from].filter(Boolean).join(': ')),
      name: name === null || name === words ? '' : name,
      words: showTurning(words),
      beside: showTurning(beside),
      found: [found, ...spellingsIn(investigation, [words, beside, found].join(' '))].join(' '),
      // A name leads to whose it is before all that names him.
      typed: [kind === 'speaker' ? `${words} ${found}` : '', typed.get(`${kind}:${id}`) ?? '']
        .join(' ')
        .trim(),
      weight: weights[kind],
      language,
    };
  });
}

/** The words that editors say readers type, by what they lead to. */
function typedFor({ searchWords }: Investigation): ReadonlyMap<string, string> {
  const typed = new Map<string, string>();
  for (const { typed: words, finds } of searchWords) {
    for (const thing of finds) {
      typed.set(thing, [typed.get(thing), ...words].filter(Boolean).join(' '));
    }
  }
  return typed;
}
