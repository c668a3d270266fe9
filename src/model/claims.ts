import { anchorQuote } from '../anchoring/anchor.ts';
import type { ClaimDraft } from '../content/draft.ts';
import { nearestTries } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { assertionId } from '../values/id.ts';
import { type AgencyText, agencyOf, traceToAgency } from './agency.ts';
import type { ReadArticle } from './articles/articles.ts';
import type { Assertion, Claim, Hedge, Passage } from './types.ts';
import { compareUnits } from '../text/order.ts';
import { findWhole } from '../values/whole-words.ts';

/** An article, and its place in their declared order. */
export interface RankedArticle {
  readonly article: ReadArticle;
  readonly rank: number;
}

type AssertionDraft = ClaimDraft['value']['assertions'][number];

/** Builds a claim with the assertions whose articles are known; a quotation that is not found is a problem and left out. */
export function buildClaim(
  draft: ClaimDraft,
  articles: ReadonlyMap<string, RankedArticle>,
  agencies: readonly AgencyText[],
  since: number,
): { readonly claim: Claim; readonly problems: readonly Problem[] } {
  const { value } = draft;
  const problems: Problem[] = [];
  const ranked = value.assertions.flatMap((written, index) => {
    const known = articles.get(written.article);
    if (known === undefined) return [];
    const assertion = buildAssertion(draft, written, index, known.article, agencies, problems);
    return [{ assertion, rank: known.rank, start: assertion.passages[0]?.start ?? 0 }];
  });
  ranked.sort(
    (a, b) => a.rank - b.rank || a.start - b.start || compareUnits(a.assertion.id, b.assertion.id),
  );
  const assertions = ranked.map(({ assertion }) => assertion);
  return {
    problems,
    claim: { ...value, id: draft.id, assertions, since, body: draft.body },
  };
}

function buildAssertion(
  draft: ClaimDraft,
  written: AssertionDraft,
  index: number,
  article: ReadArticle,
  agencies: readonly AgencyText[],
  problems: Problem[],
): Assertion {
  const id = assertionId(draft.id, written.article, written.suffix);
  const passages = written.quotes.flatMap((quote, at): Passage[] => {
    const place = { file: draft.file, ...draft.at(['assertions', index, 'quotes', at, 'exact']) };
    // Out of a file that is not the one described, nothing is offered to be copied.
    const described = article.sha256 === article.draft.value.sha256;
    const nearest = described && problems.length < nearestTries(article.text);
    const result = anchorQuote(article, quote, place, nearest);
    if ('problem' in result) {
      problems.push(result.problem);
      return [];
    }
    return [{ id: `${id}/q${at + 1}`, article: article.slug, ...result.anchored }];
  });
  const { speaker, speakerBecause, relays, form, directBecause, verb, said, note } = written;
  const agency = agencyOf(agencies, article.slug, passages);
  const through = agency !== undefined && relays.every(({ actor }) => actor !== agency.actor);
  const tracedTo = written.tracedTo ?? (through ? traceToAgency(agency, speaker, relays) : null);
  return {
    ...{ id, claim: draft.id, article: article.slug, passages },
    attribution: { speaker, known: speakerBecause === null ? 'printed' : 'inferred' },
    ...{ speakerBecause, relays, form, directBecause: directBecause ?? tellAs(written), verb },
    hedges: written.hedges.flatMap((hedge) => findHedge(article, hedge, passages)),
    figures: written.figures.map((figure, at) => ({ ...figure, id: `${id}/f${at + 1}` })),
    ...{ tracedTo, said, note },
  };
}

/** Why words without quotation marks are direct speech, where no more is said than that they are printed so. */
function tellAs({ as }: AssertionDraft): string | null {
  return as === null ? null : 'They are printed as in a transcript.';
}

/** Every place of a hedge within the passages, each once; none is a problem that a check tells. */
function findHedge(
  article: ReadArticle,
  hedge: AssertionDraft['hedges'][number],
  passages: readonly Passage[],
): Hedge[] {
  const places = new Map<number, Hedge>();
  for (const passage of passages) {
    const { found, whole } = findWhole(passage.raw, { exact: hedge.words }, article);
    for (const span of whole ? found : []) {
      const [start, end] = [passage.start + span.start, passage.start + span.end];
      const words = article.text.slice(start, end);
      places.set(start, { words, class: hedge.class, start, end });
    }
  }
  return [...places.values()];
}
