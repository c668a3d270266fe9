import type { ArticleDraft, Drafts, Files, StoryDraft } from '../content/draft.ts';
import { emptyProse } from '../content/prose/empty-prose.ts';
import type { WrittenFields } from '../content/schemas/index.ts';
import type { Problem } from '../problems/problem.ts';
import { locate } from '../text/locate.ts';
import { compareUnits } from '../text/order.ts';
import type { Span } from '../text/types.ts';
import { flowId } from '../values/id.ts';
import { collectAgencyTexts } from './agency.ts';
import { type ReadArticle, readArticles } from './articles/articles.ts';
import { buildClaim } from './claims.ts';
import { coverWords } from './articles/coverage.ts';
import { collectRetired } from './retired.ts';
import type { Actor, Article, Claim, Investigation } from './types.ts';

const nobody = { draftedBy: '', reviewedBy: null, reviewedOn: null };

/** What stands for a file that is missing or broken, so that the rest can be checked. */
const nothing: {
  readonly head: WrittenFields<'investigation'>;
  readonly story: WrittenFields<'story'>;
  readonly about: WrittenFields<'about'>;
  readonly funding: WrittenFields<'funding'>;
} = {
  head: {
    ...{ title: '', standfirst: '', language: 'en', address: '', contentNote: '', central: '' },
    ...{ publisher: null, responsible: null, funding: null, contact: null, speakersNote: null },
    ...{ articles: [], sections: [], trail: [], trailTitle: null, trailSays: [], versions: [] },
    ...{ witnesses: null, datesTitle: null, datesSay: [], graphicWords: [], searchWords: [] },
  },
  story: {
    ...{ headline: '', standfirst: '', genre: '', method: [], ...nobody },
    ...{ findings: [], supports: [], doesNotSupport: [] },
    ...{ boxReviewedBy: null, boxReviewedOn: null },
  },
  about: { title: '', ...nobody },
  funding: { tiers: [], nodes: [], flows: [] },
};

/** Builds the model of whatever can be built: every list in its declared order, then by id. */
export function build(
  files: Files,
  drafts: Drafts,
): { readonly investigation: Investigation; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const head = drafts.investigation?.value ?? nothing.head;
  const { tiers, nodes, flows } = drafts.funding?.value ?? nothing.funding;
  const read = readArticles(files, drafts);
  problems.push(...read.problems);
  const articles = inOrder(read.articles, ({ slug }) => slug, head.articles);
  const ranked = new Map(articles.map((article, rank) => [article.slug, { article, rank }]));
  const since = new Map(drafts.ledger?.value.ids.map((entry) => [entry.id, entry.since]));
  const latest = head.versions.at(-1)?.version ?? 1;
  const agencies = collectAgencyTexts({ articles, documents: drafts.documents?.value ?? [] });
  const claims = inOrder(
    drafts.claims.map((draft) => {
      const built = buildClaim(draft, ranked, agencies, since.get(`claim:${draft.id}`) ?? latest);
      problems.push(...built.problems);
      return built.claim;
    }),
    ({ id }) => id,
    head.sections.flatMap((section) => section.claims),
  );
  const whole = drafts.broken.claims.length === 0 && problems.length === 0;
  return {
    problems,
    investigation: {
      ...head,
      articles: articles.map((article) => finishArticle(article, claims, whole, problems)),
      claims,
      actors: numberActors(drafts.actors?.value ?? []),
      documents: (drafts.documents?.value ?? []).map((document) => ({
        ...document,
        figures: document.figures.map((figure, index) => ({
          ...figure,
          id: `${document.id}/f${index + 1}`,
        })),
      })),
      ...{ tiers, nodes },
      flows: flows.map((flow) => ({ ...flow, id: flowId(flow) })),
      events: drafts.events.map(({ id, value }) => ({ ...value, id })),
      differences: drafts.differences.map(({ id, value, body }) => ({ ...value, id, body })),
      story: buildStory(drafts.story),
      about: {
        ...(drafts.about?.value ?? nothing.about),
        body: drafts.about?.body ?? emptyProse,
      },
      retired: collectRetired(drafts),
      corrections: drafts.corrections?.value ?? [],
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
  const { notYet: waiting } = draft.value;
  const cover = coverWords(article, passages, article.noClaim, waiting);
  const { coverage, notYet } = cover;
  if (whole) problems.push(...inDescription(draft, cover.problems), ...settled(draft, notYet));
  article.noClaim.forEach((span) => {
    const shut = span.withheld ? wholeSentences(article, span) : span;
    const quoted = passages.find((p) => p.start < shut.end && shut.start < p.end);
    if (quoted === undefined) return;
    const what = span.withheld ? 'would show their whole sentence' : 'quotes them';
    problems.push({
      ruleId: 'no-claim-quoted',
      file: draft.file,
      ...draft.at(['noClaim', span.index, 'words']),
      actual: article.text.slice(span.start, span.end),
      note: `${quoted.id} ${what}, at line ${locate(article.text, quoted.start).line} of ${article.seed}.`,
    });
  });
  return { ...rest, coverage, notYet };
}

/** What is listed as not yet annotated, and is: every sentence of it is accounted for. */
function settled(draft: ArticleDraft, notYet: readonly string[]): Problem[] {
  const waits = new Set(notYet.flatMap((id) => [id, id.replace(/s\d+$/u, '')]));
  return draft.value.notYet.flatMap((id, index): Problem[] =>
    waits.has(id)
      ? []
      : [
          {
            ruleId: 'not-yet-settled',
            file: draft.file,
            ...draft.at(['notYet', index]),
            actual: id,
          },
        ],
  );
}

/**
 * Words that are not accounted for, told where they can be listed: in the description. All that can be pasted stands
 * with the first, as one field with what waits already.
 */
function inDescription({ file, at, value }: ArticleDraft, told: readonly Problem[]): Problem[] {
  const place = at(['notYet']);
  const ids = [...value.notYet, ...told.flatMap(({ paste = '' }) => /p\d+s\d+/u.exec(paste) ?? [])];
  const first = `not-yet: [${[...new Set(ids)].join(', ')}]`;
  const instead = value.notYet.length > 0 ? ' The lines to paste take the place of not-yet.' : '';
  return told.map(({ paste: _, note = '', ...problem }, index) => ({
    ...problem,
    file,
    ...place,
    about: { file: problem.file, line: problem.line, column: problem.column },
    note: `${note}${index === 0 ? instead : ''}`,
    ...(index === 0 ? { paste: first } : {}),
  }));
}

/** From the start of the first sentence that a span touches to the end of the last one. */
function wholeSentences({ paragraphs }: ReadArticle, span: Span): Span {
  const touched = paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter(({ start, end }) => start < span.end && span.start < end);
  return { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
}

function numberActors(actors: WrittenFields<'actors'>): Actor[] {
  let marked = 0;
  return actors.map((actor) => ({
    ...actor,
    number: actor.mark === null ? null : (marked += 1),
  }));
}

function buildStory(draft: StoryDraft | null): Investigation['story'] {
  const { headline, standfirst, genre, method, findings, ...rest } = draft?.value ?? nothing.story;
  const { draftedBy, reviewedBy, reviewedOn, boxReviewedBy, boxReviewedOn } = rest;
  const bodies = (sayings: StoryDraft['findings'] = []) =>
    sayings.map(({ id, prose }) => ({ id, body: prose }));
  const shown = new Map(findings.map(({ id, title, chart }) => [id, { title, chart }]));
  return {
    ...{ headline, standfirst, genre, method, draftedBy, reviewedBy, reviewedOn },
    findings: bodies(draft?.findings).map((finding) => ({
      ...finding,
      ...(shown.get(finding.id) ?? { title: null, chart: null }),
    })),
    box: {
      supports: bodies(draft?.supports),
      doesNotSupport: bodies(draft?.doesNotSupport),
      ...(boxReviewedBy === null
        ? { reviewedBy, reviewedOn }
        : { reviewedBy: boxReviewedBy, reviewedOn: boxReviewedOn }),
    },
    body: draft?.body ?? emptyProse,
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
