import type { Drafts } from '../content/draft.ts';
import { readThing } from '../values/thing.ts';
import { collectKnown, isKnown, type Known } from './known.ts';
import type { Subject } from './subject.ts';
import type { Article, Claim } from './types.ts';

/** Whether a thing stands in what is written; `hidden` where a broken file may hold it. */
export type Standing = 'stands' | 'gone' | 'hidden';

/** Looks where things of the ledger, written `<kind>:<id>`, are. */
export function findStanding({ drafts, investigation }: Subject): (written: string) => Standing {
  const known = collectKnown(drafts);
  const articles = new Map(investigation.articles.map((article) => [article.slug, article]));
  const heard = findHeard(drafts);
  return (written) => {
    const thing = readThing(written);
    if (thing === null) return 'gone';
    const { kind, id } = thing;
    if (kind === 'paragraph' || kind === 'sentence') {
      const [slug = '', place = ''] = id.split('/');
      const article = articles.get(slug);
      if (article === undefined) return isKnown(drafts, known, 'article', slug) ? 'hidden' : 'gone';
      if (placesIn(article, investigation.claims).has(place)) return 'stands';
      return drafts.broken.claims.length > 0 ? 'hidden' : 'gone';
    }
    if (!isKnown(drafts, known, kind, id)) return 'gone';
    if (!isWritten(drafts, known, kind, id)) return 'hidden';
    if (kind !== 'speaker' || heard.has(id)) return 'stands';
    return drafts.broken.claims.length > 0 ? 'hidden' : 'gone';
  };
}

/** Whether a thing was read, and not only the name of a file that could not be. */
function isWritten({ broken }: Drafts, known: Known, kind: keyof Known, id: string): boolean {
  const names: readonly string[] = [...broken.claims, ...broken.events, ...broken.differences];
  return (known[kind]?.has(id) ?? false) && !names.includes(id) && !broken.articles.includes(id);
}

/** The paragraphs and sentences of an article that are published: of excerpts, those that hold a quotation. */
function placesIn(
  { slug, paragraphs, rights }: Article,
  claims: readonly Claim[],
): ReadonlySet<string> {
  const passages = claims.flatMap(({ assertions }) => assertions.flatMap((one) => one.passages));
  const own = passages.filter(({ article }) => article === slug);
  const quoted = new Set(own.flatMap(({ sentences }) => sentences));
  const whole = rights.publish === 'full';
  return new Set(
    paragraphs.flatMap(({ id, sentences }) => {
      const shown = sentences
        .map((sentence) => sentence.id)
        .filter((one) => whole || quoted.has(one));
      return whole || shown.length > 0 ? [id, ...shown] : [];
    }),
  );
}

/** The actors who speak, pass on or publish: only they have a page. */
function findHeard({ claims, articles }: Drafts): ReadonlySet<string> {
  const assertions = claims.flatMap(({ value }) => value.assertions);
  return new Set([
    ...assertions.flatMap(({ speaker, relays, 'traced-to': traced }) => [
      traced?.speaker ?? speaker,
      speaker,
      ...relays.map((relay) => (typeof relay === 'string' ? relay : relay.actor)),
    ]),
    ...articles.map(({ value }) => value.outlet.value ?? ''),
  ]);
}
