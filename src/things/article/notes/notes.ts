import { headOf } from '../../../model/speakers.ts';
import type {
  AssessmentValue,
  Assertion,
  Attribution,
  Claim,
  Passage,
} from '../../../model/types.ts';
import { htmlId } from '../../../values/id.ts';

/** One note of a paragraph: all that one claim has in it. */
export interface Note {
  readonly htmlId: string;
  /** Running number within the article. */
  readonly number: number;
  readonly claim: Claim;
  readonly assertions: readonly Assertion[];
  /** What the editor has written for readers of the article; the note is open where there is something. */
  readonly says: readonly NonNullable<Assertion['note']>[];
  /** The passages that the note belongs to, in the order in which they stand. */
  readonly passages: readonly Passage[];
}

/** What a note says of one assertion, or of several that are alike. */
export interface NoteLine {
  readonly by: Attribution;
  readonly form: Assertion['form'];
  readonly relays: Assertion['relays'];
  readonly hedges: readonly string[];
  /** To whom documents lead from these words, where that is another. */
  readonly followed: Attribution | null;
  readonly said: AssessmentValue | null;
}

/** The notes of a paragraph, one for each claim, in the order in which their first passages end, where their numbers stand. */
export function noteParagraph(
  slug: string,
  paragraph: string,
  passages: readonly Passage[],
  claims: readonly Claim[],
  before: number,
): Note[] {
  const ids = new Set(passages.map(({ id }) => id));
  const ends = passages.toSorted((a, b) => a.end - b.end || a.start - b.start);
  const first = (claim: Claim) =>
    ends.findIndex((passage) => claim.assertions.some((a) => a.passages.includes(passage)));
  return claims
    .filter((claim) => first(claim) >= 0)
    .toSorted((a, b) => first(a) - first(b))
    .map((claim, index) => {
      const assertions = claim.assertions.filter(
        (a) => a.article === slug && a.passages.some(({ id }) => ids.has(id)),
      );
      return {
        htmlId: htmlId(`note-${paragraph}-${claim.id}`),
        number: before + index + 1,
        claim,
        assertions,
        // Of words that an assertion has in several paragraphs, the first ones bear its note.
        says: assertions.flatMap(({ passages: own, note }) =>
          note !== null && own.every(({ id }, at) => at > 0 || ids.has(id)) ? [note] : [],
        ),
        passages: passages.filter((passage) =>
          claim.assertions.some((a) => a.passages.includes(passage)),
        ),
      };
    });
}

/** The lines of a note; assertions of which the same is to be said share one. */
export function linesOf(note: Note): NoteLine[] {
  const lines = note.assertions.map((assertion): NoteLine => ({
    by: assertion.attribution,
    form: assertion.form,
    relays: assertion.relays.map((relay) => ({ ...relay, document: null })),
    hedges: hedgesOf(note, assertion),
    followed: headOf(assertion) === assertion.attribution ? null : headOf(assertion),
    said: assertion.said?.value ?? null,
  }));
  const seen = new Map(lines.map((line) => [JSON.stringify(line), line]));
  return [...seen.values()];
}

/** The words by which the text keeps its distance within the note's own passages. */
function hedgesOf({ passages }: Note, { hedges }: Assertion): string[] {
  const inside = hedges.filter((hedge) =>
    passages.some(({ start, end }) => start <= hedge.start && hedge.end <= end),
  );
  return [...new Set(inside.map(({ words }) => words))];
}
