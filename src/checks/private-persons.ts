import type { Draft, Drafts } from '../content/draft.ts';
import { listDrafts } from '../content/list-drafts.ts';
import { type Field, findFields } from '../model/fields.ts';
import { endsOfLedger } from '../model/ledger.ts';
import { collectOwnProse, collectFields, oursIn } from '../model/own-words.ts';
import { placeIn, problemAt } from '../model/problem-at.ts';
import { findPrivateName, isPrivate } from '../model/private-names.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { blankOwnQuotations } from '../text/quotations/own-quotations.ts';
import { readThing } from '../values/thing.ts';
import type { Subject } from './context/check-context.ts';

/** Checks that a private person is named in quotations alone: in no words of ours, no title, no earlier statement, no id, and nothing that is told of what has gone. */
export function checkPrivatePersons({ drafts }: Subject): Problem[] {
  const actors = drafts.actors?.value ?? [];
  if (!actors.some(isPrivate)) return [];
  const tell = (place: Place, text: string, note?: string) => {
    const found = findPrivateName(actors, text);
    if (found === null) return [];
    const expected = found.person.label ?? undefined;
    return [problemAt(place, 'private-person-named', found.words, { expected, note })];
  };
  return [
    ...collectFields(drafts)
      .filter((field) => !isLabel(drafts, field))
      .flatMap((field) => tell(field, oursIn(field))),
    ...collectOwnProse(drafts).flatMap((block) => {
      const { text, placeOf } = block;
      const ours = oursIn(block);
      return tell(placeOf(wordsAbout(text, findPrivateName(actors, ours)?.words)), ours);
    }),
    ...listDrafts(drafts)
      .filter((draft) => draft !== drafts.ledger)
      .flatMap((draft) =>
        findFields(draft, 'cited').flatMap((field) => tell(field, unquoted(drafts, draft, field))),
      ),
    ...(drafts.actors === null ? [] : checkOthers(drafts.actors, tell)),
    ...listIds(drafts).flatMap(({ place, id }) =>
      tell(place, id.replaceAll('-', ' '), `It is an id: ${id}.`),
    ),
    ...checkRetired(drafts, tell),
    ...checkCorrections(drafts),
  ];
}

/** What a paper, or somebody unnamed, is called is ours, and names no private person. */
function checkOthers(actors: NonNullable<Drafts['actors']>, tell: Tell): Problem[] {
  return actors.value.flatMap(({ kind, name }, at) =>
    kind === 'paper' || kind === 'unnamed' ? tell(placeIn(actors, [at, 'name']), name) : [],
  );
}

type Tell = (place: Place, text: string, note?: string) => Problem[];

/** An earlier statement of ours may quote; a title may not hide a name in marks of its own. */
function unquoted({ claims }: Drafts, draft: Draft<unknown>, { text }: Field): string {
  return claims.some((each) => each === draft) ? blankOwnQuotations(text) : text;
}

/** Labels have a rule of their own. */
function isLabel({ actors }: Drafts, { file, line }: Field): boolean {
  if (actors?.file !== file) return false;
  return actors.value.some(
    ({ label }, at) => label !== null && actors.at([at, 'label']).line === line,
  );
}

/** The first letters of a name, as they are written, to find its place; the block's own first words where they are disguised. */
function wordsAbout(text: string, name: string | undefined): string {
  const at = name === undefined ? -1 : text.toLowerCase().indexOf(name);
  return at === -1 ? text.slice(0, 20) : text.slice(at, at + (name?.length ?? 0));
}

/** Ids that stand in addresses, with their places; an actor's own is never published. */
function listIds(drafts: Drafts): { readonly place: Place; readonly id: string }[] {
  const { articles, claims, events, differences, investigation, documents, funding, story } =
    drafts;
  const listed = (
    draft: Draft<unknown> | null,
    list: readonly { readonly id: string }[] | undefined,
    path: readonly string[],
  ) =>
    draft === null
      ? []
      : (list ?? []).map(({ id }, at) => ({ place: placeIn(draft, [...path, at, 'id']), id }));
  return [
    ...[...articles, ...claims, ...events, ...differences].map(({ file, id }) => ({
      place: { file, line: 1, column: 1 },
      id,
    })),
    ...articles.map((draft) => ({
      place: placeIn(draft, ['seed']),
      id: draft.value.seed.replace(/[._]/gu, ' '),
    })),
    ...claims.flatMap((draft) =>
      draft.value.assertions.flatMap(({ suffix }, at) =>
        suffix === null
          ? []
          : [{ place: placeIn(draft, ['assertions', at, 'suffix']), id: suffix }],
      ),
    ),
    ...listed(investigation, investigation?.value.sections, ['sections']),
    ...listed(investigation, investigation?.value.trail, ['trail']),
    ...listed(documents, documents?.value, []),
    ...listed(funding, funding?.value.nodes, ['nodes']),
    ...(['findings', 'supports', 'doesNotSupport'] as const).flatMap((name) =>
      listed(story, story?.value[name], [name]),
    ),
    ...(story?.body.references ?? []).flatMap(({ kind, id, line, column }) =>
      kind === 'section' && story !== null
        ? [{ place: { file: story.file, line, column }, id }]
        : [],
    ),
  ];
}

/** Kinds of thing whose words are an article's, and are shown as a quotation when they have gone. */
const printed: ReadonlySet<string> = new Set([
  'article',
  'paragraph',
  'sentence',
  'assertion',
  'passage',
  'figure',
]);

/** What is told of an id that has gone is published with the words that it had, unless they are withdrawn. */
function checkRetired({ ledger, actors }: Drafts, tell: Tell): Problem[] {
  if (ledger === null) return [];
  const ends = endsOfLedger(ledger.value);
  const persons = new Set((actors?.value ?? []).filter(isPrivate).map(({ id }) => `speaker:${id}`));
  const note = 'What is told under withdrawn takes these words out.';
  return ledger.value.ids.flatMap(({ id, words }, at) => {
    const end = ends.get(id);
    const thing = readThing(id);
    if (end === undefined || end.withdrawn !== null || thing === null) return [];
    const place = placeIn(ledger, ['ids', at, 'id']);
    if (persons.has(id)) return [problemAt(place, 'private-person-named', id, { note })];
    const told = printed.has(thing.kind) ? '' : (words ?? '');
    return tell(place, `${told} ${thing.id.replaceAll(/[-/]/gu, ' ')}`, note);
  });
}

/** A correction is published with the id of what it corrects. */
function checkCorrections({ corrections, actors }: Drafts): Problem[] {
  if (corrections === null) return [];
  const persons = new Set((actors?.value ?? []).filter(isPrivate).map(({ id }) => `speaker:${id}`));
  return corrections.value.flatMap(({ at: id }, at) =>
    persons.has(id)
      ? [problemAt(placeIn(corrections, [at, 'at']), 'private-person-named', id)]
      : [],
  );
}
