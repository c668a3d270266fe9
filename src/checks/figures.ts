import type { ClaimDraft, Draft } from '../content/draft.ts';
import type { Problem } from '../problems/problem.ts';
import { parseFigure } from '../values/figures/money.ts';
import { findMissing } from './context/missing-words.ts';
import { placeIn, problemAt } from '../model/problem-at.ts';
import type { Subject } from './context/check-context.ts';
import type { FigureValue } from '../values/figures/figure.ts';
import type { Figure } from '../model/types.ts';
import { pairAssertions, textsOf } from './context/assertion-pairs.ts';

type FigureDraft = ClaimDraft['value']['assertions'][number]['figures'][number];
type Path = readonly (string | number)[];

/** Checks that figures stand in their passages, that data and words agree, and that sums say what they are sums of. */
export function checkFigures(subject: Subject): Problem[] {
  const { documents } = subject.drafts;
  const inClaims = pairAssertions(subject).flatMap(({ draft, written, path, assertion, whole }) =>
    written.figures.flatMap((figure, index) => {
      const at = [...path, 'figures', index];
      const place = placeIn(draft, [...at, 'words']);
      const texts = textsOf(assertion?.passages ?? []);
      return [
        ...(whole ? findMissing(place, 'figure-not-in-passage', figure.words, texts) : []),
        ...checkData(draft, figure, at),
      ];
    }),
  );
  const inDocuments = (documents?.value ?? []).flatMap(({ figures }, index) =>
    documents === null
      ? []
      : figures.flatMap((figure, at) => checkData(documents, figure, [index, 'figures', at])),
  );
  return [...inClaims, ...inDocuments];
}

function checkData(draft: Draft<unknown>, figure: FigureDraft, path: Path): Problem[] {
  const incomplete =
    ['income', 'stock', 'unclear', 'price'].includes(figure.nature) && figure.of === null;
  const note = `The words: ${figure.words}`;
  return [
    ...findDisagreements(figure).map(({ field, actual, expected }) =>
      problemAt(placeIn(draft, [...path, field]), 'figure-disagrees', `${field}: ${actual}`, {
        expected: `${field}: ${expected}`,
        note,
      }),
    ),
    ...(incomplete ? [problemAt(placeIn(draft, path), 'figure-incomplete', figure.words)] : []),
  ];
}

/** A field of a figure that says another thing than its words. */
interface Disagreement {
  readonly field: 'value' | 'unit' | 'per' | 'bound';
  readonly actual: string;
  readonly expected: string;
}

/** Compares a figure with its words; a currency or a time that the words leave out may stand beside them. */
export function findDisagreements(figure: Omit<Figure, 'id'>): Disagreement[] {
  const { value, unit, per, bound } = figure;
  const read = parseFigure(figure.words);
  if (read === null) {
    if (value === null) return [];
    return [{ field: 'value', actual: tellValue(value), expected: tellValue(null) }];
  }
  const said = read.percent && unit === 'share' ? scale(read.value, 0.01) : read.value;
  const found: (Disagreement | false)[] = [
    !isSameValue(value, said) && {
      field: 'value',
      actual: tellValue(value),
      expected: tellValue(said),
    },
    read.currency !== null &&
      read.currency !== unit && { field: 'unit', actual: unit, expected: read.currency },
    read.per !== 'none' && read.per !== per && { field: 'per', actual: per, expected: read.per },
    read.bound !== bound && { field: 'bound', actual: bound, expected: read.bound },
  ];
  return found.filter((one) => one !== false);
}

function scale(value: FigureValue, factor: number): FigureValue {
  if (value === null) return null;
  return typeof value === 'number' ? value * factor : [value[0] * factor, value[1] * factor];
}

function isSameValue(a: FigureValue, b: FigureValue): boolean {
  if (a === null || b === null) return a === b;
  const [lowA, highA] = typeof a === 'number' ? [a, a] : a;
  const [lowB, highB] = typeof b === 'number' ? [b, b] : b;
  return isClose(lowA, lowB) && isClose(highA, highB);
}

/** Fractions and multiplied decimals differ by less than a millionth of a millionth. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

function tellValue(value: FigureValue): string {
  return value === null ? 'null' : JSON.stringify(value);
}
