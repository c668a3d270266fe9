import { claimCountNames } from '../content/prose/counts.ts';
import type { Drafts } from '../content/draft.ts';
import type { Field } from '../model/fields.ts';
import { collectOwnProse, collectFields, type ProseField, seenIn } from '../model/own-words.ts';
import { placeIn, problemAt } from '../model/problem-at.ts';
import type { Investigation } from '../model/types.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { findNumbers } from '../values/figures/find-numbers.ts';
import type { Subject } from './context/check-context.ts';
import { countedNouns, findTypedNumbers } from './english.ts';

/** Checks that no number that the build counts is typed in prose or in a label, and that one typed elsewhere can be true. */
export function checkTypedCounts({ drafts, investigation }: Subject): Problem[] {
  const { articles, broken, documents } = drafts;
  const isWhole =
    investigation.articles.length === articles.length &&
    documents !== null &&
    broken.articles.length === 0;
  return [
    ...collectOwnProse(drafts).flatMap((block) => checkNumbers(block, drafts)),
    ...(isWhole ? checkCounts(drafts, investigation) : []),
  ];
}

function checkNumbers(block: ProseField, { claims }: Drafts): Problem[] {
  const typed = findTypedNumbers(seenIn(block).text);
  return [...new Set(typed)].map((words) =>
    problemAt(block.placeOf(words), 'number-typed', words, {
      note: offerCounts(words, [
        ...claims.flatMap(({ file, id }) => (file === block.file ? id : [])),
        ...block.references.flatMap(({ kind, id }) => (kind === 'claim' ? id : [])),
      ]),
    }),
  );
}

/** The counts of claims that may be what is meant; nothing where no claim is near, or nothing of one is counted so. */
function offerCounts(words: string, claims: readonly string[]): string | undefined {
  const name = claimCountNames.find((each) => words.toLowerCase().includes(each.slice(0, -1)));
  const offered = [...new Set(claims)].map((id) => `[](count:${id}/${name ?? ''})`);
  if (name === undefined || offered.length === 0) return undefined;
  return `Of one claim alone: ${offered.join(', ')}.`;
}

/**
 * Fields have no links that count: a number that is typed in a headline or a standfirst is the one that is counted, in
 * another field at most that, since it may be of some; a label has none.
 */
function checkCounts(drafts: Drafts, investigation: Investigation): Problem[] {
  const counts = countAll(drafts, investigation);
  const ofClaims = investigation.claims.map(
    ({ assertions }) => new Set(assertions.map(({ article }) => article)).size,
  );
  const whole = fieldsOf(drafts, ['headline', 'standfirst'], ['title', 'standfirst']);
  const { story } = drafts;
  const labels = new Set(
    [
      ...[...drafts.claims, ...drafts.events].map((draft) => placeIn(draft, ['label'])),
      ...(story?.value.findings.map((_, at) => placeIn(story, ['findings', at, 'title'])) ?? []),
    ].map(keyOfPlace),
  );
  // A statement is held to its own claim, and what a version or a correction tells is past.
  const apart = new Set(
    [
      ...whole,
      ...drafts.claims.map((draft) => placeIn(draft, ['statement'])),
      ...listPast(drafts),
    ].map(keyOfPlace),
  );
  const tell = (field: Field, isAll: boolean) =>
    findTypedNumbers(seenIn(field).text).flatMap((words) => {
      const noun = countedNouns.find((each) => words.toLowerCase().includes(each.slice(0, -1)));
      const count = noun === undefined ? undefined : counts[noun];
      const typed = findNumbers(words, 'en')[0]?.value ?? 1;
      if (count === undefined || typeof typed !== 'number') return [];
      const ofSome = !isAll || /\b(?:of|more|other|further)\b/iu.test(words);
      if (ofSome ? typed <= count : typed === count) return [];
      const all = `The build counts ${count}`;
      const singly = [...new Set(ofClaims)].sort((a, b) => a - b).join(', ');
      const note =
        noun === 'articles' && !ofSome
          ? `${all} in all, and of single claims: ${singly}.`
          : `${all}.`;
      return [problemAt(field, 'count-wrong', words, { note })];
    });
  return [
    ...whole.flatMap((field) => tell(field, true)),
    ...collectFields(drafts)
      .filter((field) => !apart.has(keyOfPlace(field)))
      .flatMap((field) =>
        labels.has(keyOfPlace(field))
          ? findTypedNumbers(seenIn(field).text).map((words) =>
              problemAt(field, 'number-typed', words, {
                note: 'A label or a title is no place for a count.',
              }),
            )
          : tell(field, false),
      ),
  ];
}

function countAll({ broken }: Drafts, investigation: Investigation) {
  const { articles, claims, documents } = investigation;
  const assertions = claims.flatMap((claim) => claim.assertions);
  const quotations = assertions.reduce((sum, { passages }) => sum + passages.length, 0);
  const counts: Readonly<Record<string, number>> = {
    articles: articles.length,
    documents: documents.length,
    ...(broken.claims.length === 0
      ? { claims: claims.length, quotations, passages: quotations }
      : {}),
  };
  return counts;
}

function fieldsOf(
  { story, investigation: head }: Drafts,
  ofStory: readonly ('headline' | 'standfirst')[],
  ofHead: readonly ('title' | 'standfirst')[],
): Field[] {
  return [
    ...ofStory.flatMap((name) =>
      story === null ? [] : [{ text: story.value[name], ...placeIn(story, [name]) }],
    ),
    ...ofHead.flatMap((name) =>
      head === null ? [] : [{ text: head.value[name], ...placeIn(head, [name]) }],
    ),
  ];
}

function listPast({ investigation: head, corrections, ledger, claims }: Drafts): Place[] {
  return [
    ...(head?.value.versions.map((_, at) => placeIn(head, ['versions', at, 'what'])) ?? []),
    ...(corrections?.value.map((_, at) => placeIn(corrections, [at, 'what'])) ?? []),
    ...(ledger?.value.ids.map((_, at) => placeIn(ledger, ['ids', at, 'notice'])) ?? []),
    ...claims.flatMap((draft) =>
      draft.value.history.map((_, at) => placeIn(draft, ['history', at, 'because'])),
    ),
  ];
}

function keyOfPlace({ file, line, column }: Place): string {
  return `${file} ${line} ${column}`;
}
