/** The form of an article's file: running text, or one sentence a line in lower case, split into tokens. */
export type Form = 'plain' | 'tokenised';

/** A stretch of a text: UTF-16 offsets, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One sentence of a paragraph, such as `p4s2`, spanning the file's text without the white space around it. */
export interface Sentence extends Span {
  readonly id: string;
}

/** What a paragraph is in the article. */
export type ParagraphRole = 'body' | 'headline' | 'caption' | 'credit';

/**
 * One non-empty line of the file, or several that the article groups.
 * `id` is `p` and the ordinal, from 1, of its first non-empty line: grouping lines moves no other id.
 */
export interface TextParagraph extends Span {
  readonly id: string;
  readonly role: ParagraphRole;
  readonly sentences: readonly Sentence[];
}

/** Text as readers see it; `from[i]` is the file offset of its character i, and `from[text.length]` the end in the file. */
export interface Restored {
  readonly text: string;
  readonly from: readonly number[];
}

/** A quotation to be found: its exact words, and words that must stand directly before and after it (W3C: prefix, suffix). */
export interface Quote {
  readonly exact: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}
