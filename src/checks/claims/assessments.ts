import type { ClaimDraft } from '../../content/draft.ts';
import type { Problem } from '../../problems/problem.ts';
import { restOnArticles } from '../../model/find.ts';
import { findChainDocuments } from '../../model/chain-documents.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import { hasSpelling } from '../../model/spelling.ts';
import type { Subject } from '../context/check-context.ts';
import type { Document } from '../../model/types.ts';

type AssessmentDraft = NonNullable<ClaimDraft['value']['assessment']>;

/** An assessment as written: of the claim, or of that it was said, and the assertions that it is about. */
interface Assessed {
  readonly assessment: AssessmentDraft;
  readonly path: readonly (string | number)[];
  readonly assertions: ClaimDraft['value']['assertions'];
}

/** Checks that what outside documents say is told where it belongs, and rests on documents that can bear it. */
export function checkAssessments(subject: Subject): Problem[] {
  return subject.drafts.claims.flatMap((draft) =>
    draft.value.kind === 'context'
      ? checkContext(subject, draft)
      : [
          ...checkPresence(draft),
          ...findAssessed(draft).flatMap((one) => checkOne(subject, draft, one)),
        ],
  );
}

function findAssessed({ value }: ClaimDraft): Assessed[] {
  const { assessment, assertions } = value;
  return [
    ...(assessment === null ? [] : [{ assessment, path: ['assessment'], assertions }]),
    ...assertions.flatMap((assertion, index) => {
      const path = ['assertions', index, 'said'];
      return assertion.said === null
        ? []
        : [{ assessment: assertion.said, path, assertions: [assertion] }];
    }),
  ];
}

function checkPresence(draft: ClaimDraft): Problem[] {
  if (draft.value.assessment !== null) return [];
  return [problemAt(placeIn(draft, []), 'assessment-missing', draft.id)];
}

function checkContext({ investigation }: Subject, draft: ClaimDraft): Problem[] {
  const { see, strengthens, assertions } = draft.value;
  const refused: (readonly (string | number)[])[] = [
    ...findAssessed(draft).map(({ path }) => path),
    ...(strengthens.length > 0 ? [['strengthens']] : []),
    ...assertions.flatMap(({ figures }, index) =>
      figures.length > 0 ? [['assertions', index, 'figures']] : [],
    ),
  ];
  const place = placeIn(draft, ['see']);
  const named = investigation.documents.filter(({ id }) => see.includes(id));
  const bare = named.length === see.length && !named.some(isPrimary);
  return [
    ...(see.length > 0 ? [] : [problemAt(place, 'context-without-see', draft.id)]),
    ...(see.length > 0 && bare
      ? [problemAt(place, 'context-without-primary', see.join(', '))]
      : []),
    ...refused.map((path) =>
      problemAt(placeIn(draft, path), 'context-assessed', String(path.at(-1))),
    ),
  ];
}

function checkOne(subject: Subject, draft: ClaimDraft, one: Assessed): Problem[] {
  const { value, references } = one.assessment;
  const place = placeIn(draft, [...one.path, 'value']);
  if (value === 'not-examined') return [];
  if (references.length === 0) return [problemAt(place, 'assessment-without-reference', value)];
  if (!namesEvidence(subject, references)) return [];
  const articles = restOnArticles(subject.investigation, references);
  if (articles !== (value === 'articles-differ')) {
    const note = `${articles ? 'No' : 'An'} outside document is among its references.`;
    return [problemAt(place, 'articles-are-no-documents', value, { note })];
  }
  if (articles) return [];
  if (value === 'supported') return checkSupport(subject, draft, one);
  if (value !== 'contradicted' && value !== 'established') return [];
  const documents = subject.investigation.documents.filter(({ id }) => references.includes(id));
  if (documents.some(isPrimary)) return [];
  if (value === 'established') return [problemAt(place, 'established-without-primary', value)];
  if (documents.some((document) => isDenial(subject, draft.id, one, document))) return [];
  return [problemAt(place, 'contradicted-without-primary', value)];
}

/** Whether every reference names something: what names nothing has a problem of its own. */
function namesEvidence(
  { investigation: { documents, articles, claims } }: Subject,
  references: readonly string[],
): boolean {
  const passages = claims.flatMap(({ assertions }) => assertions.flatMap((each) => each.passages));
  const ids = new Set([
    ...articles.map(({ slug }) => slug),
    ...[...documents, ...passages].map(({ id }) => id),
  ]);
  return references.every((id) => ids.has(id));
}

function isPrimary({ kind }: Document): boolean {
  return kind === 'primary';
}

/** Whether a document tells a speaker's own denial of this claim. */
function isDenial(
  { investigation }: Subject,
  claim: string,
  { assertions }: Assessed,
  document: Document,
): boolean {
  const speakers = investigation.actors.filter(({ id }) =>
    assertions.some(({ speaker }) => speaker === id),
  );
  return document.assessments.some(
    (assessment) =>
      assessment.claim === claim &&
      assessment.value === 'contradicted' &&
      speakers.some(({ name, spellings }) => hasSpelling(assessment.by, [name, ...spellings])),
  );
}

function checkSupport({ investigation }: Subject, draft: ClaimDraft, one: Assessed): Problem[] {
  const chain = findChainDocuments(investigation.documents, one.assertions);
  return one.assessment.references.flatMap((id, index) => {
    const because = chain.get(id);
    if (because === undefined) return [];
    const place = placeIn(draft, [...one.path, 'references', index]);
    return [problemAt(place, 'support-from-the-chain', id, { note: because })];
  });
}
