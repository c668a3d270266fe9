import type { ClaimDraft, Draft } from '../../content/draft.ts';
import type { Problem } from '../../problems/problem.ts';
import { parseFigure } from '../../values/money.ts';
import { buildFigure } from '../claims.ts';
import { placeIn, problemAt } from '../problem-at.ts';
import { nearestIn, standsIn } from '../spelling.ts';
import type { Subject } from '../subject.ts';
import type { Figure, FigureValue } from '../types.ts';
import { pairAssertions, textsOf } from '../written.ts';

type FigureDraft = ClaimDraft['value']['assertions'][number]['figures'][number];
type Path = readonly (string | number)[];

/** Checks that figures stand in their passages, that data and words agree, and that sums say what they are sums of. */
export function checkFigures(subject: Subject): Problem[] {
  const { documents } = subject.drafts;
  const inClaims = pairAssertions(subject).flatMap(({ draft, written, path, assertion, whole }) =>
    written.figures.flatMap((figure, index) => {
      const at = [...path, 'figures', index];
      const texts = whole && assertion !== null ? textsOf(assertion.passages) : null;
      return [...checkPlace(draft, figure, at, texts), ...checkData(draft, figure, at)];
    }),
  );
  const inDocuments = (documents?.value ?? []).flatMap(({ figures }, index) =>
    documents === null
      ? []
      : figures.flatMap((figure, at) => checkData(documents, figure, [index, 'figures', at])),
  );
  return [...inClaims, ...inDocuments];
}

function checkPlace(
  draft: Draft<unknown>,
  { words }: FigureDraft,
  path: Path,
  texts: readonly string[] | null,
): Problem[] {
  if (texts === null || standsIn(texts, words)) return [];
  const place = placeIn(draft, [...path, 'words']);
  return [problemAt(place, 'figure-not-in-passage', words, { expected: nearestIn(texts, words) })];
}

function checkData(draft: Draft<unknown>, written: FigureDraft, path: Path): Problem[] {
  const figure = buildFigure('', written);
  const place = placeIn(draft, path);
  const incomplete = ['income', 'stock', 'price'].includes(figure.nature) && figure.of === null;
  return [
    ...disagreements(figure).map(({ field, read }) =>
      problemAt(placeIn(draft, [...path, field]), 'figure-disagrees', String(written[field]), {
        expected: read,
        note: `The words: ${figure.words}`,
      }),
    ),
    ...(incomplete ? [problemAt(place, 'figure-incomplete', figure.words)] : []),
  ];
}
