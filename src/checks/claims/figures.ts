import type { FieldPath } from '../../content/yaml/places.ts';
import type { ClaimDraft, Draft } from '../../content/draft.ts';
import type { Problem } from '../../problems/problem.ts';
import { isEnglish } from '../../values/figures/figure.ts';
import { compareFigure } from './compare-figure.ts';
import { findMissing } from '../context/missing-words.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import type { Subject } from '../context/check-context.ts';
import { pairAssertions, textsOf } from '../context/assertion-pairs.ts';

type FigureDraft = ClaimDraft['value']['assertions'][number]['figures'][number];
/** Checks that figures stand in their passages, that data and words agree, and that sums say what they are sums of. */
export function checkFigures(subject: Subject): Problem[] {
  const { documents } = subject.drafts;
  const { language } = subject.investigation;
  const inClaims = pairAssertions(subject).flatMap(
    ({ draft, written, path, article, assertion, whole }) =>
      written.figures.flatMap((figure, index) => {
        const at = [...path, 'figures', index];
        const place = placeIn(draft, [...at, 'words']);
        const texts = article === null ? [] : textsOf(article, assertion?.passages ?? []);
        return [
          ...(whole ? findMissing(place, 'figure-not-in-passage', figure.words, texts) : []),
          ...checkData(draft, figure, at, article?.language ?? language),
        ];
      }),
  );
  const inDocuments = (documents?.value ?? []).flatMap(({ figures, language: its }, index) =>
    documents === null
      ? []
      : figures.flatMap((figure, at) => checkData(documents, figure, [index, 'figures', at], its)),
  );
  return [...inClaims, ...inDocuments];
}

const notEnglish =
  'Of this language digits, words for thousands and millions, and currencies are read here, where nothing else stands among them.';

function checkData(
  draft: Draft<unknown>,
  figure: FigureDraft,
  path: FieldPath,
  language: string,
): Problem[] {
  const incomplete = ['income', 'unclear'].includes(figure.nature) && figure.of === null;
  const outgoing = ['spending', 'debt'].includes(figure.nature) && figure.of !== null;
  const note = `The words: ${figure.words}`;
  const { disagreements, unread } = compareFigure(figure, language);
  return [
    ...disagreements.map(({ field, actual, expected }) =>
      problemAt(placeIn(draft, [...path, field]), 'figure-disagrees', `${field}: ${actual}`, {
        expected: `${field}: ${expected}`,
        note,
      }),
    ),
    ...unread.map(({ field, actual }) =>
      problemAt(placeIn(draft, [...path, field]), 'figure-not-read', `${field}: ${actual}`, {
        note: isEnglish(language) ? note : `${note}. ${notEnglish}`,
      }),
    ),
    ...checkReader(draft, figure, path),
    ...(incomplete ? [problemAt(placeIn(draft, path), 'figure-incomplete', figure.words)] : []),
    ...(outgoing
      ? [problemAt(placeIn(draft, [...path, 'of']), 'outlay-of-income', figure.of ?? '')]
      : []),
  ];
}

/** Who reads words for the check says why, and who says why has read them. */
function checkReader(draft: Draft<unknown>, figure: FigureDraft, path: FieldPath): Problem[] {
  const { readBy, readBecause, words } = figure;
  if ((readBy === null) === (readBecause === null)) return [];
  const field = readBy === null ? 'readBecause' : 'readBy';
  return [problemAt(placeIn(draft, [...path, field]), 'figure-reader-unexplained', words)];
}
