/** What of the package we use: its parser's raw answer, and the bounds of a single date. */
declare module 'edtf' {
  export interface DateNode {
    /** Missing where a date with unknown digits stands in a span. */
    readonly type?: 'Date';
    readonly values: readonly number[];
    readonly uncertain?: boolean | number;
    readonly approximate?: boolean | number;
    readonly unspecified?: number;
  }
  export interface NumberNode {
    readonly type: 'Season' | 'Year' | 'Decade' | 'Century';
    readonly values: readonly number[];
    readonly uncertain?: boolean | number;
    readonly approximate?: boolean | number;
    readonly significant?: number;
  }
  export type SingleNode = DateNode | NumberNode;
  export interface IntervalNode {
    readonly type: 'Interval';
    /** Infinity for a side that is open, null for one that is not known. */
    readonly values: readonly [SingleNode | number | null, SingleNode | number | null];
  }
  export interface SetNode extends Omit<ListNode, 'type'> {
    readonly type: 'Set';
  }
  export interface ListNode {
    readonly type: 'List';
    readonly values: readonly (SingleNode | readonly [SingleNode, SingleNode])[];
    readonly earlier?: boolean;
    readonly later?: boolean;
  }
  export type Node = SingleNode | IntervalNode | SetNode | ListNode;

  /** Throws where the text is no EDTF. */
  export function parse(
    text: string,
    constraints?: { seasonIntervals?: boolean; seasonUncertainty?: boolean },
  ): Node;

  const DateClass: new (node: DateNode) => { readonly min: number; readonly max: number };
  export { DateClass as Date };
}
