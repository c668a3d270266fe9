import { collectOwnProse, collectFields } from '../../model/own-words.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import { spellingFinder } from '../../model/spelling.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { pairAssertions } from '../context/assertion-pairs.ts';
import type { Subject } from '../context/check-context.ts';

/** Checks that words which tell the manner of a harm stand behind a note everywhere, and nothing else does. */
export function checkGraphic(subject: Subject): Problem[] {
  const head = subject.drafts.investigation;
  // A list that could not be read tells of nothing.
  if (head === null) return [];
  const find = spellingFinder(head.value.graphicWords);
  return [...checkQuoted(subject, find), ...checkMarked(subject, find), ...checkOwn(subject, find)];
}

type Find = ReturnType<typeof spellingFinder>;

function checkQuoted(subject: Subject, find: Find): Problem[] {
  return pairAssertions(subject).flatMap(({ draft, path, assertion }) => {
    if (draft.value.graphic) return [];
    const words = (assertion?.passages ?? []).flatMap(({ raw }) =>
      find(raw).map(({ start, end }) => raw.slice(start, end)),
    );
    return [...new Set(words)].map((each) =>
      problemAt(placeIn(draft, [...path, 'quotes']), 'graphic-unmarked', each),
    );
  });
}

function checkMarked(subject: Subject, find: Find): Problem[] {
  const pairs = pairAssertions(subject);
  return subject.drafts.claims.flatMap((draft) => {
    const own = pairs.filter((pair) => pair.draft === draft);
    if (!draft.value.graphic || own.length === 0 || own.some(({ whole }) => !whole)) return [];
    const passages = own.flatMap(({ assertion }) => assertion?.passages ?? []);
    if (passages.some(({ raw }) => find(raw).length > 0)) return [];
    return [problemAt(placeIn(draft, ['graphic']), 'graphic-without-words', draft.id)];
  });
}

/** Only the body of a graphic claim, which stands on its page behind the note, may say it; translations stand with their words. */
function checkOwn({ drafts }: Subject, find: Find): Problem[] {
  const noted = new Set(drafts.claims.flatMap(({ value, file }) => (value.graphic ? file : [])));
  const behind = new Set(placesOfTranslations(drafts).map(keyOf));
  const open = [
    ...collectFields(drafts).filter((field) => !behind.has(keyOf(field))),
    ...collectOwnProse(drafts).filter(({ file }) => !noted.has(file)),
  ];
  return open.flatMap((field) =>
    find(field.text).map(({ start, end }) =>
      problemAt(field, 'graphic-in-prose', field.text.slice(start, end)),
    ),
  );
}

function placesOfTranslations({ documents }: Subject['drafts']): Place[] {
  if (documents === null) return [];
  return documents.value.flatMap(({ quotations }, at) =>
    quotations.map((_, index) => placeIn(documents, [at, 'quotations', index, 'translation'])),
  );
}

const keyOf = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;
