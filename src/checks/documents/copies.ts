import { collectAgencyTexts } from '../../model/agency.ts';
import { collectOwnProse, collectFields } from '../../model/own-words.ts';
import { problemAt } from '../../model/problem-at.ts';
import { hasSpelling, spellingFinder } from '../../model/spelling.ts';
import type { Problem } from '../../problems/problem.ts';
import { besides } from '../english.ts';
import type { Subject } from '../context/check-context.ts';

/** An article and an agency whose text it prints, each by its spellings. */
interface Copy {
  readonly outlet: readonly string[];
  readonly agency: readonly string[];
}

/** Checks that our own words never set an article beside the agency's text that it prints, as one more who says so. */
export function checkCopies({ drafts, investigation }: Subject): Problem[] {
  const copies = collectCopies({ drafts, investigation });
  const fields = [
    ...collectFields(drafts).map((field) => ({ ...field, placeOf: () => field })),
    ...collectOwnProse(drafts),
  ];
  return copies.flatMap((copy) =>
    fields
      .filter(({ text }) => hasSpelling(text, copy.agency) && hasSpelling(text, copy.outlet))
      .flatMap((field) =>
        findBesides(field.text, copy).map((words) =>
          problemAt(field.placeOf(words), 'copy-as-witness', words),
        ),
      ),
  );
}

function collectCopies({ investigation }: Subject): Copy[] {
  const { articles, documents, actors } = investigation;
  const spellings = (id: string | null) => {
    const actor = actors.find((each) => each.id === id);
    return actor === undefined ? [] : [actor.name, ...actor.spellings];
  };
  return collectAgencyTexts({ articles, documents }).map(({ article, actor }) => ({
    outlet: spellings(articles.find(({ slug }) => slug === article)?.outlet.value ?? null),
    agency: spellings(actor),
  }));
}

/** The sentences that name one of the two as one more, where they or the sentence before name the other. */
function findBesides(text: string, { outlet, agency }: Copy): string[] {
  const sentences = text.split(/(?<=[.!?][”"’)]?)\s+/u);
  return sentences.filter((sentence, at) => {
    const near = [sentences[at - 1] ?? '', sentence].join(' ');
    return (
      (standsBeside(sentence, agency) && hasSpelling(near, outlet)) ||
      (standsBeside(sentence, outlet) && hasSpelling(near, agency))
    );
  });
}

function standsBeside(sentence: string, names: readonly string[]): boolean {
  const within = (from: number, to: number) => from <= to && to - from < reachOfCopies;
  const before = spellingFinder(besides.before)(sentence);
  const after = spellingFinder(besides.after)(sentence);
  return spellingFinder(names)(sentence).some(
    ({ start, end }) =>
      before.some((each) => within(each.end, start)) ||
      after.some((each) => within(end, each.start)),
  );
}

/** How many characters may stand between such words and the name: an article, another name, but no clause. */
const reachOfCopies = 30;
