import type { AssessmentValue, Attribution } from '../../../model/types.ts';
import type { Sign } from '../../kit/scene.ts';
import type { FundingLine } from '../lines.ts';
import type { SumOfLine } from '../sums-of-lines.ts';

/** What the picture says besides the labels of its nodes, and where it leads. */
export interface FundingWords {
  readonly namedBy: string;
  readonly through: string;
  readonly paid: string;
  /** The articles of the cells, by name; of many, how many there are. */
  readonly outlets: readonly string[];
  readonly articles: (count: number) => string;
  readonly counted: (count: number, of: number) => string;
  readonly noSum: string;
  readonly sum: (sum: SumOfLine) => string;
  readonly stops: string;
  readonly unpaid: (count: number) => string;
  readonly ownRow: string;
  readonly drawn: string;
  readonly documentsOnly: string;
  /** Who names a source that no article names. */
  readonly namedIn: (node: string) => string;
  readonly folded: (count: number) => string;
  readonly foldedRows: (count: number) => string;
  readonly signOf: (by: Attribution) => Sign;
  /** The words of a line in quotation marks, with the articles that have them; empty where it has none. */
  readonly lineWords: (line: FundingLine) => string;
  readonly assessmentOf: (
    node: string,
  ) => { readonly value: AssessmentValue | null; readonly word: string } | null;
  readonly lineHref: (id: string) => string;
  readonly listHref: string;
  readonly nodeHref: (id: string) => string | null;
}
