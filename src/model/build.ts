import type { Drafts, Files, StoryDraft } from '../content/draft.ts';
import type { Problem } from '../problems/problem.ts';
import { locate } from '../text/locate.ts';
import { foldWhiteSpace } from '../text/normalise.ts';
import type { Span } from '../text/types.ts';
import { type ReadArticle, readArticles } from './articles.ts';
import { buildClaim, buildFigure } from './claims.ts';
import { coverWords } from './coverage.ts';
import { collectRetired } from './retired.ts';
import type { Actor, Article, Claim, Document, Investigation, Made } from './types.ts';
import { compareUnits } from '../text/order.ts';

const emptyBody = { root: { type: 'root' as const, children: [] }, blocks: [], references: [] };

/** Builds the model of whatever can be built: every list in its declared order, then by id. */
export function build(
  files: Files,
  drafts: Drafts,
): { readonly investigation: Investigation; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const head = drafts.investigation?.value;
  const read = readArticles(files, drafts);
  problems.push(...read.problems);
  const articles = inOrder(read.articles, ({ slug }) => slug, head?.articles ?? []);
  const since = new Map(drafts.ledger?.value.ids.map((entry) => [entry.id, entry.since]));
  const latest = head?.versions.at(-1)?.version ?? 1;
  const claims = inOrder(
    drafts.claims.map((draft) => {
      const built = buildClaim(draft, articles, since.get(`claim:${draft.id}`) ?? latest);
      problems.push(...built.problems);
      return built.claim;
    }),
    ({ id }) => id,
    (head?.sections ?? []).flatMap((section) => section.claims),
  );
  const whole = drafts.broken.claims.length === 0 && problems.length === 0;
  return {
    problems,
    investigation: {
      title: head?.title ?? '',
      standfirst: head?.standfirst ?? '',
      language: head?.language ?? 'en',
      address: head?.address ?? '',
      publisher: head?.publisher ?? null,
      responsible: head?.responsible ?? null,
      funding: head?.funding ?? null,
      contact: head?.contact ?? null,
      contentNote: head?.['content-note'] ?? '',
      central: head?.central ?? '',
      speakersNote: head?.['speakers-note'] ?? null,
      versions: head?.versions ?? [],
      sections: head?.sections ?? [],
      articles: articles.map((article) => finishArticle(article, claims, whole, problems)),
      claims,
      actors: buildActors(drafts),
      documents: buildDocuments(drafts),
      tiers: drafts.funding?.value.tiers ?? [],
      nodes: (drafts.funding?.value.nodes ?? []).map((node) => ({
        ...node,
        note: node.note ?? null,
      })),
      flows: (drafts.funding?.value.flows ?? []).map((flow) => ({
        ...flow,
        id: `${flow.from}--${flow.to}`,
        paid: flow.paid ?? null,
        inferred: flow.inferred ?? null,
      })),
      events: drafts.events.map(({ id, value }) => ({
        ...value,
        id,
        words: value.words ?? null,
        passage: value.passage ?? null,
        article: value.article ?? null,
      })),
      differences: drafts.differences.map(({ id, value, body }) => ({
        id,
        question: value.question,
        ...buildMade(value),
        positions: value.positions.map((position) => ({
          ...position,
          label: position.label ?? null,
        })),
        condition: value.condition ?? null,
        references: value.references,
        body,
      })),
      story: buildStory(drafts.story),
      about: {
        title: drafts.about?.value.title ?? '',
        ...buildMade(drafts.about?.value),
        body: drafts.about?.body ?? emptyBody,
      },
      retired: collectRetired(drafts),
      corrections: (drafts.corrections?.value ?? []).map((correction) => ({
        ...correction,
        version: correction.version ?? null,
      })),
    },
  };
}

/** Coverage is told only when every claim could be anchored: one mistake is told once. */
function finishArticle(
  article: ReadArticle,
  claims: readonly Claim[],
  whole: boolean,
  problems: Problem[],
): Article {
  const { byteAt, draft, ...rest } = article;
  const passages = claims.flatMap((claim) =>
    claim.assertions
      .filter((assertion) => assertion.article === article.slug)
      .flatMap((assertion) => assertion.passages),
  );
  const { coverage, problems: unaccounted } = coverWords(article, passages, article.noClaim);
  if (whole) problems.push(...unaccounted);
  draft.value['no-claim'].forEach(({ words }, index) => {
    const span = article.noClaim.find(({ start, end }) =>
      sameWords(article.text.slice(start, end), words),
    );
    if (span === undefined) return;
    const shut = span.withheld ? wholeSentences(article, span) : span;
    const quoted = passages.find((p) => p.start < shut.end && shut.start < p.end);
    if (quoted === undefined) return;
    const what = span.withheld ? 'would show their whole sentence' : 'quotes them';
    problems.push({
      ruleId: 'no-claim-quoted',
      file: draft.file,
      ...draft.at(['no-claim', index, 'words']),
      actual: words,
      note: `${quoted.id} ${what}, at line ${locate(article.text, quoted.start).line} of ${article.seed}.`,
    });
  });
  return { ...rest, coverage };
}

/** From the start of the first sentence that a span touches to the end of the last one. */
function wholeSentences({ paragraphs }: ReadArticle, span: Span): Span {
  const touched = paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter(({ start, end }) => start < span.end && span.start < end);
  return { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
}

function sameWords(a: string, b: string): boolean {
  return foldWhiteSpace(a) === foldWhiteSpace(b);
}

function buildActors(drafts: Drafts): Actor[] {
  let marked = 0;
  return (drafts.actors?.value ?? []).map((actor) => ({
    ...actor,
    label: actor.label ?? null,
    mark: actor.mark ?? null,
    number: actor.mark === undefined ? null : (marked += 1),
  }));
}

function buildDocuments(drafts: Drafts): Document[] {
  return (drafts.documents?.value ?? []).map((document) => ({
    ...document,
    dateBecause: document['date-because'] ?? null,
    figures: document.figures.map(({ by, note, ...figure }, index) => ({
      ...buildFigure(`${document.id}/f${index + 1}`, figure),
      by,
      note: note ?? null,
    })),
    relays: document.relays.map((relay) => ({ ...relay, because: relay.because ?? null })),
    assessments: document.assessments.map((assessment) => ({
      ...assessment,
      date: assessment.date ?? null,
      claim: assessment.claim ?? null,
    })),
  }));
}

function buildStory(draft: StoryDraft | null): Investigation['story'] {
  const value = draft?.value;
  const made = buildMade(value);
  const ownReview = value?.['box-reviewed-by'] !== undefined;
  return {
    headline: value?.headline ?? '',
    standfirst: value?.standfirst ?? '',
    genre: value?.genre ?? '',
    method: value?.method ?? [],
    findings: (draft?.findings ?? []).map(({ id, prose }, index) => ({
      id,
      body: prose,
      status: value?.findings[index]?.status ?? null,
    })),
    box: {
      supports: (draft?.supports ?? []).map(({ id, prose }) => ({ id, body: prose })),
      doesNotSupport: (draft?.doesNotSupport ?? []).map(({ id, prose }) => ({ id, body: prose })),
      reviewedBy: value?.['box-reviewed-by'] ?? made.reviewedBy,
      reviewedOn: ownReview ? (value['box-reviewed-on'] ?? null) : made.reviewedOn,
    },
    ...made,
    body: draft?.body ?? emptyBody,
  };
}

function buildMade(
  value:
    | {
        'drafted-by': string;
        'reviewed-by'?: string | undefined;
        'reviewed-on'?: string | undefined;
      }
    | undefined,
): Made {
  return {
    draftedBy: value?.['drafted-by'] ?? '',
    reviewedBy: value?.['reviewed-by'] ?? null,
    reviewedOn: value?.['reviewed-on'] ?? null,
  };
}

/** Sorts by place in `order`, what is not in it last, then by id in code units. */
function inOrder<T>(items: readonly T[], idOf: (item: T) => string, order: readonly string[]): T[] {
  const rank = new Map(order.map((id, index) => [id, index]));
  const last = order.length;
  return items.toSorted((a, b) => {
    const [idA, idB] = [idOf(a), idOf(b)];
    return (rank.get(idA) ?? last) - (rank.get(idB) ?? last) || compareUnits(idA, idB);
  });
}
