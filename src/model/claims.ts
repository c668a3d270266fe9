import { anchorQuote } from '../anchoring/anchor.ts';
import type { ClaimDraft } from '../content/draft.ts';
import { nearestTries } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { findQuote } from '../text/find-quote.ts';
import { assertionId } from '../values/id.ts';
import type { ReadArticle } from './articles.ts';
import type { Assertion, Claim, Figure, FigureValue, Hedge, Passage, Relay } from './types.ts';
import { compareUnits } from '../text/order.ts';

type AssertionDraft = ClaimDraft['value']['assertions'][number];
type FigureDraft = AssertionDraft['figures'][number];

/** Builds a claim with the assertions whose articles are known; a quotation that is not found is a problem and left out. */
export function buildClaim(
  draft: ClaimDraft,
  articles: readonly ReadArticle[],
  since: number,
): { readonly claim: Claim; readonly problems: readonly Problem[] } {
  const { value } = draft;
  const problems: Problem[] = [];
  const assertions = value.assertions.flatMap((written, index) => {
    const article = articles.find(({ slug }) => slug === written.article);
    return article === undefined ? [] : [buildAssertion(draft, written, index, article, problems)];
  });
  const rank = new Map(articles.map(({ slug }, index) => [slug, index]));
  const start = (assertion: Assertion) => assertion.passages[0]?.start ?? 0;
  assertions.sort(
    (a, b) =>
      (rank.get(a.article) ?? 0) - (rank.get(b.article) ?? 0) ||
      start(a) - start(b) ||
      compareUnits(a.id, b.id),
  );
  return {
    problems,
    claim: {
      id: draft.id,
      statement: value.statement,
      label: value.label,
      kind: value.kind,
      streams: value.streams,
      strengthens: value.strengthens,
      see: value.see,
      graphic: value.graphic,
      draftedBy: value['drafted-by'],
      reviewedBy: value['reviewed-by'] ?? null,
      reviewedOn: value['reviewed-on'] ?? null,
      assertions,
      assessment: value.assessment ?? null,
      since,
      history: value.history.map((old) => ({ ...old, assessment: old.assessment ?? null })),
      body: draft.body,
    },
  };
}

function buildAssertion(
  draft: ClaimDraft,
  written: AssertionDraft,
  index: number,
  article: ReadArticle,
  problems: Problem[],
): Assertion {
  const id = assertionId(draft.id, written.article, written.suffix);
  const passages = written.quotes.flatMap((quote, at): Passage[] => {
    const place = { file: draft.file, ...draft.at(['assertions', index, 'quotes', at]) };
    const wanted = typeof quote === 'string' ? { exact: quote } : quote;
    // Out of a file that is not the one described, nothing is offered to be copied.
    const described = article.sha256 === article.draft.value.sha256;
    const nearest = described && problems.length < nearestTries(article.text);
    const result = anchorQuote(article, wanted, place, nearest);
    if ('problem' in result) {
      problems.push(result.problem);
      return [];
    }
    return [{ id: `${id}/q${at + 1}`, article: article.slug, ...result.anchored }];
  });
  const traced = written['traced-to'];
  return {
    id,
    claim: draft.id,
    article: article.slug,
    passages,
    speaker: written.speaker,
    speakerBecause: written['speaker-because'] ?? null,
    relays: written.relays.map(buildRelay),
    form: written.form,
    hedges: written.hedges.flatMap((hedge) =>
      findHedge(article, typeof hedge === 'string' ? { words: hedge } : hedge, passages),
    ),
    figures: written.figures.map((figure, at) => buildFigure(`${id}/f${at + 1}`, figure)),
    tracedTo: traced === undefined ? null : { ...traced, relays: traced.relays.map(buildRelay) },
    said: written.said ?? null,
  };
}

function buildRelay(relay: string | { readonly actor: string; readonly document: string }): Relay {
  return typeof relay === 'string' ? { actor: relay, document: null } : relay;
}

/** The first place of a hedge within a passage; none is a problem that a check tells. */
function findHedge(
  article: ReadArticle,
  hedge: { readonly words: string; readonly class?: 'distance' | 'unclear' },
  passages: readonly Passage[],
): Hedge[] {
  for (const passage of passages) {
    const [found] = findQuote(passage.raw, { exact: hedge.words });
    if (found === undefined) continue;
    const start = passage.start + found.start;
    const end = passage.start + found.end;
    return [
      { words: article.text.slice(start, end), class: hedge.class ?? 'distance', start, end },
    ];
  }
  return [];
}

/** Builds a figure as data; a fraction such as 1/3 is its quotient. */
export function buildFigure(id: string, draft: FigureDraft): Figure {
  return { ...draft, id, value: buildValue(draft.value), of: draft.of ?? null };
}

function buildValue(value: FigureDraft['value']): FigureValue {
  if (typeof value !== 'string') return value;
  const [numerator = '0', denominator = '1'] = value.split('/');
  return Number(numerator) / Number(denominator);
}
