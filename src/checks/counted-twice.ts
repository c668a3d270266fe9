import type { Drafts } from '../content/draft.ts';
import { placeIn, problemAt } from '../model/problem-at.ts';
import type { Investigation } from '../model/types.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { foldCase } from '../text/normalise.ts';
import { readable } from '../text/readable.ts';
import { pairAssertions } from './context/assertion-pairs.ts';
import type { Subject } from './context/check-context.ts';

/** One thing as it is described, with what two of them cannot share. */
interface Described {
  readonly place: Place;
  readonly name: string;
  readonly keys: readonly string[];
}

/** Checks that nothing is described as two things that are counted: articles, actors, marks, documents, claims, quotations. */
export function checkCountedTwice(subject: Subject): Problem[] {
  const { drafts, investigation } = subject;
  return [
    describeArticles(drafts, investigation),
    describeActors(drafts),
    describeMarks(drafts),
    [...describeAddresses(drafts), ...describeDocuments(drafts)],
    drafts.claims.map((draft) => ({
      place: placeIn(draft, ['statement']),
      name: draft.id,
      keys: [bareLetters(draft.value.statement)],
    })),
  ]
    .flatMap(tellShared)
    .concat(checkQuotedTwice(subject));
}

/** The addresses of articles: what stands at one is no outside document. */
function describeAddresses({ articles }: Drafts): Described[] {
  return articles.map((draft) => ({
    place: placeIn(draft, ['address', 'value']),
    name: draft.id,
    keys: [addressKey(draft.value.address.value)],
  }));
}

/** One file, the same bytes, or the same words from one outlet. */
function describeArticles({ articles }: Drafts, investigation: Investigation): Described[] {
  const texts = new Map(investigation.articles.map(({ slug, text }) => [slug, bareLetters(text)]));
  return articles.map((draft) => {
    const { seed, sha256, outlet } = draft.value;
    const words = texts.get(draft.id);
    return {
      place: placeIn(draft, ['seed']),
      name: draft.id,
      keys: [
        `file ${seed.normalize('NFC')}`,
        `bytes ${sha256}`,
        ...(words === undefined ? [] : [`words ${outlet.value ?? ''} ${words}`]),
      ],
    };
  });
}

/** One person has one name, however its letters are written; whom nothing names, one description. */
function describeActors({ actors }: Drafts): Described[] {
  return (actors?.value ?? []).flatMap(({ id, kind, name, spellings }, at) => {
    if (actors === null) return [];
    // Any of those whom nothing names can be printed as “one of them”.
    const words = kind === 'unnamed' ? [name] : [name, ...spellings];
    return [{ place: placeIn(actors, [at]), name: id, keys: words.map(bareLetters) }];
  });
}

function describeMarks({ actors }: Drafts): Described[] {
  return (actors?.value ?? []).flatMap(({ id, mark }, at) =>
    actors === null || mark === null
      ? []
      : [{ place: placeIn(actors, [at, 'mark']), name: id, keys: [bareLetters(mark)] }],
  );
}

/** What is told as the page of an article is no second thing at its address. */
function describeDocuments({ documents, articles }: Drafts): Described[] {
  const own = new Map(articles.map(({ id, value }) => [id, addressKey(value.address.value)]));
  return (documents?.value ?? []).flatMap(({ id, address, pageOf }, at) => {
    const key = addressKey(address);
    if (documents === null || (pageOf !== null && own.get(pageOf) === key)) return [];
    return [{ place: placeIn(documents, [at]), name: id, keys: [key] }];
  });
}

function tellShared(list: readonly Described[]): Problem[] {
  const first = new Map<string, string>();
  return list.flatMap(({ place, name, keys }) => {
    const own = [...new Set(keys)].filter((key) => key !== '');
    const other = own.map((key) => first.get(key)).find((each) => each !== undefined);
    for (const key of own) if (!first.has(key)) first.set(key, name);
    // Two of one id have a problem of their own.
    if (other === undefined || other === name) return [];
    const note = `It is what ${other} is, too.`;
    return [problemAt(place, 'counted-twice', name, { note })];
  });
}

/** No quotation of an assertion lies within another of it: each is counted. */
function checkQuotedTwice(subject: Subject): Problem[] {
  return pairAssertions(subject).flatMap(({ draft, path, assertion, whole }) => {
    if (assertion === null || !whole) return [];
    const { passages } = assertion;
    return passages.flatMap((passage, at) => {
      const around = passages.find(
        (other, index) =>
          index !== at &&
          other.start <= passage.start &&
          passage.end <= other.end &&
          (index < at || other.end - other.start > passage.end - passage.start),
      );
      if (around === undefined) return [];
      const note = `It lies within “${around.shown.slice(0, 80)}”.`;
      const place = placeIn(draft, [...path, 'quotes', at]);
      return [problemAt(place, 'counted-twice', passage.shown, { note })];
    });
  });
}

/** Letters and digits as they look, in small letters. */
function bareLetters(text: string): string {
  return foldCase(readable(text.normalize('NFC')).text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** An address without what does not tell pages apart. */
function addressKey(address: string | null): string {
  const url = address === null ? null : URL.parse(address);
  if (url === null) return '';
  const host = url.hostname.replace(/^www\./u, '');
  return `${host}${url.pathname.replace(/\/$/u, '')}${url.search}${url.hash}`;
}
