import { singles } from '../../content/file-names.ts';
import type { Drafts } from '../../content/draft.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { locator } from '../../text/locate.ts';
import { assertionId } from '../../values/id.ts';
import { goesWith, readThing } from '../../values/thing.ts';
import { endsOfLedger, lastDate, type Ledger, type LedgerEntry } from '../../model/ledger.ts';
import { collectNamed } from '../../model/named.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import type { Subject } from '../context/check-context.ts';
import type { Investigation } from '../../model/types.ts';

/** Checks that words and speakers that are not the published ones have an entry among the corrections. */
export function checkChangedWords({ drafts, investigation }: Subject): Problem[] {
  const { ledger, corrections } = drafts;
  if (ledger === null || corrections === null) return [];
  const { version, ids } = ledger.value;
  const told = new Set(
    corrections.value.filter((entry) => entry.version === version).map(({ at }) => at),
  );
  const articles = investigation.articles.map(({ slug }) => slug);
  const ends = endsOfLedger(ledger.value);
  const now = new Map(collectNamed(investigation).map((each) => [each.id, each]));
  const places = collectPlaces(drafts, investigation);
  const isTold = (id: string) => {
    const thing = readThing(id);
    return [id, ...(thing === null ? [] : goesWith(thing, articles))].some((each) =>
      told.has(each),
    );
  };
  return ids.flatMap((entry) => {
    const present = now.get(entry.id);
    const place = places.get(entry.id);
    if (present === undefined || place === undefined || ends.has(entry.id)) return [];
    if (isTold(entry.id)) return [];
    // The words of an assertion are those of its quotations, which are compared one by one.
    const first = entry.id.startsWith('assertion:') ? 'speaker' : 'words';
    const changed = [first, 'also', 'sha256'] as const;
    const name = changed.find((each) => entry[each] !== null && entry[each] !== present[each]);
    if (name === undefined) return [];
    return [
      tellChanged(entry, place, present[name] ?? '', entry[name] ?? '', {
        version: ledger.value.version,
        date: lastDate(drafts),
      }),
    ];
  });
}

function tellChanged(
  { id }: LedgerEntry,
  place: Place,
  is: string,
  was: string,
  { version, date }: Pick<Ledger, 'version'> & { readonly date: string },
): Problem {
  const note = `In version ${version}, ${id} was “${was}”.`;
  const paste = [`- date: ${date}`, '  kind: correction', `  at: ${id}`, `  version: ${version}`];
  return {
    ...problemAt(place, 'published-words-changed', is, { note }),
    paste: [...paste, '  what: The words were others before.'].join('\n'),
    into: singles.corrections,
  };
}

/** Where the words of each thing are written, by `<kind>:<id>`. */
function collectPlaces(drafts: Drafts, { articles }: Investigation): ReadonlyMap<string, Place> {
  const { claims, documents, events, differences, funding, actors, story } = drafts;
  const places = new Map<string, Place>();
  for (const { slug, seed, text, paragraphs } of articles) {
    const locate = locator(text);
    for (const { id, start } of paragraphs.flatMap(({ sentences }) => sentences)) {
      places.set(`sentence:${slug}/${id}`, { file: seed, ...locate(start) });
    }
  }
  for (const draft of claims) {
    draft.value.assertions.forEach(({ article, suffix, quotes, figures }, index) => {
      const id = assertionId(draft.id, article, suffix);
      const path = ['assertions', index];
      places.set(`assertion:${id}`, placeIn(draft, [...path, 'speaker']));
      quotes.forEach((_, at) => {
        places.set(`passage:${id}/q${at + 1}`, placeIn(draft, [...path, 'quotes', at]));
      });
      figures.forEach((_, at) => {
        places.set(`figure:${id}/f${at + 1}`, placeIn(draft, [...path, 'figures', at, 'words']));
      });
    });
  }
  documents?.value.forEach(({ id, figures }, index) => {
    places.set(`document:${id}`, placeIn(documents, [index, 'title']));
    figures.forEach((_, at) => {
      places.set(`figure:${id}/f${at + 1}`, placeIn(documents, [index, 'figures', at, 'words']));
    });
  });
  for (const draft of events) places.set(`event:${draft.id}`, placeIn(draft, ['statement']));
  for (const draft of differences) {
    places.set(`difference:${draft.id}`, placeIn(draft, ['question']));
  }
  funding?.value.nodes.forEach(({ id }, index) => {
    places.set(`stream:${id}`, placeIn(funding, ['nodes', index, 'label']));
  });
  actors?.value.forEach(({ id }, index) => {
    places.set(`speaker:${id}`, placeIn(actors, [index, 'name']));
  });
  for (const name of ['findings', 'supports', 'doesNotSupport'] as const) {
    story?.value[name].forEach(({ id }, index) => {
      places.set(`finding:${id}`, placeIn(story, [name, index, 'text']));
    });
  }
  for (const block of story?.body.blocks ?? []) {
    for (const { kind, id, line, column } of block.references) {
      if (kind !== 'section' || story === null) continue;
      places.set(`section:${id}`, { file: story.file, line, column });
    }
  }
  return places;
}
