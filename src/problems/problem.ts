import type { RuleName } from './rules/index.ts';

/** A place in a file of the investigation: path from its folder, line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

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
  /** Lines ready to paste. */
  readonly paste?: string;
}
