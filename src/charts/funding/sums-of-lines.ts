import type { Article, Assertion, Figure, Investigation } from '../../model/types.ts';
import { shownFigure } from '../../things/quotation/quotations.ts';

/** A sum that an article prints on a line; whether it is said to have come in, or what somebody paid. */
export interface SumOfLine {
  readonly figure: Figure;
  readonly words: string;
  readonly income: boolean;
}

/** The sums of a source that stand in the claims of a line: incomes, and prices; in the claims' order, each wording once. */
export function sumsOfLine(
  { articles }: { readonly articles: readonly Article[] },
  { assertions }: { readonly assertions: readonly Assertion[] },
  stream: string,
): SumOfLine[] {
  const sums = assertions.flatMap((assertion) =>
    assertion.figures
      .filter(({ of, nature }) => of === stream && drawnNatures.includes(nature))
      .map((figure) => {
        const article = articles.find(({ slug }) => slug === assertion.article);
        const words =
          article === undefined ? figure.words : shownFigure(article, assertion, figure);
        return { figure, words, income: figure.nature !== 'price' };
      }),
  );
  return sums.filter(({ words }, at) => sums.findIndex((each) => each.words === words) === at);
}

const drawnNatures: readonly Figure['nature'][] = ['income', 'unclear', 'price'];

/** Whether an article prints what a source is said to have brought in. */
export function hasPrintedIncome(
  { claims }: Pick<Investigation, 'claims'>,
  stream: string,
): boolean {
  return claims.some(({ assertions }) =>
    assertions.some(({ figures }) =>
      figures.some(
        ({ of, nature }) => of === stream && (nature === 'income' || nature === 'unclear'),
      ),
    ),
  );
}
