/** One way in which something written can be wrong: what is wrong, and how to mend it. */
export interface Rule {
  /** What is wrong, in one sentence. */
  readonly says: string;
  /** How to mend it, in one sentence. */
  readonly remedy: string;
}
