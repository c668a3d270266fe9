import type { Drafts } from '../../content/draft.ts';
import type { IdKind } from '../../values/kinds.ts';
import { readThing } from '../../values/thing.ts';
import { collectKnown, isKnown, type Known } from '../../model/known.ts';
import { quotedSentences, shownIn } from '../../model/shown-sentences.ts';
import type { Subject } from '../context/check-context.ts';
import type { Article, Claim } from '../../model/types.ts';

/** Whether a thing stands in what is written; `hidden` where a broken file may hold it. */
export type Standing = 'stands' | 'gone' | 'hidden';

/** Looks where things of the ledger, written `<kind>:<id>`, are. */
export function findStanding({ drafts, investigation }: Subject): (written: string) => Standing {
  const known = collectKnown(drafts);
  const articles = new Map(investigation.articles.map((article) => [article.slug, article]));
  const heard = findHeard(drafts, investigation.claims);
  const quoted = quotedSentences(investigation.claims);
  const places = new Map(investigation.articles.map((each) => [each.slug, placesIn(each, quoted)]));
  return (written) => {
    const thing = readThing(written);
    if (thing === null) return 'gone';
    const { kind, id } = thing;
    if (kind === 'paragraph' || kind === 'sentence') {
      const [slug = '', place = ''] = id.split('/');
      const article = articles.get(slug);
      if (article === undefined) return isKnown(drafts, known, 'article', slug) ? 'hidden' : 'gone';
      if (places.get(slug)?.has(place) === true) return 'stands';
      return drafts.broken.claims.length > 0 ? 'hidden' : 'gone';
    }
    if (!isKnown(drafts, known, kind, id)) return 'gone';
    if (!isWrittenAnywhere(drafts, known, kind, id)) return 'hidden';
    if (kind !== 'speaker' || heard.has(id)) return 'stands';
    return drafts.broken.claims.length > 0 ? 'hidden' : 'gone';
  };
}

/** Whether a thing was read, and not only the name of a file that could not be. */
function isWrittenAnywhere({ broken }: Drafts, known: Known, kind: IdKind, id: string): boolean {
  const names: readonly string[] = [...broken.claims, ...broken.events, ...broken.differences];
  return (known(kind)?.has(id) ?? false) && !names.includes(id) && !broken.articles.includes(id);
}

/** The paragraphs and sentences of an article that are published: none that is withheld, and of excerpts those that hold a quotation. */
function placesIn(
  article: Article,
  quoted: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const isShown = shownIn(article, quoted);
  return new Set(
    article.paragraphs.flatMap(({ id, sentences }) => {
      const shown = sentences.filter(isShown).map((sentence) => sentence.id);
      return shown.length > 0 ? [id, ...shown] : [];
    }),
  );
}

/** The actors who speak, pass on or publish: only they have a page. */
function findHeard({ claims, articles }: Drafts, built: readonly Claim[]): ReadonlySet<string> {
  const assertions = claims.flatMap(({ value }) => value.assertions);
  // What follows from the description of an article, such as an agency's text, is only in the model.
  const followed = built.flatMap((claim) =>
    claim.assertions.flatMap(({ tracedTo }) => tracedTo ?? []),
  );
  return new Set([
    ...followed.flatMap(({ speaker, relays }) => [speaker, ...relays.map(({ actor }) => actor)]),
    ...assertions.flatMap(({ speaker, relays, tracedTo }) => [
      tracedTo?.speaker ?? speaker,
      speaker,
      ...relays.map(({ actor }) => actor),
    ]),
    ...articles.map(({ value }) => value.outlet.value ?? ''),
  ]);
}
