import type { RuleName } from './rules/index.ts';

/** A place in a file of the investigation: path from its folder, line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * A change that mends a problem for certain: another value or another name of a field at the problem's place, a value
 * put in quotation marks, spaces for the tabs that indent, or a field added at the end of the data of the file `into`.
 */
export type Fix =
  | { readonly kind: 'value' | 'name' | 'field'; readonly words: string }
  | { readonly kind: 'quoted' }
  | { readonly kind: 'tabs' };

/**
 * A mistake in what was written; the fields are named after vfile-message.
 * Plain data, because problems cross Astro's content store and must never carry a stack.
 */
export interface Problem extends Place {
  readonly ruleId: RuleName;
  /** What was written. */
  readonly actual: string;
  /** The nearest thing that would have been right. */
  readonly expected?: string;
  /** What is particular to this case, beyond the rule's own sentence and remedy. */
  readonly note?: string;
  /** What it is about, such as words of an article, where another file has to be changed. */
  readonly about?: Place;
  /** Lines ready to paste. */
  readonly paste?: string;
  /** The file in which the lines to paste belong, where it is not the one of the place. */
  readonly into?: string;
  /** What mends it, where that is certain. */
  readonly fix?: Fix;
}
