import { at } from './at.ts';
import { findLines } from './lines.ts';
import { findSentences } from './sentences.ts';
import { findTokenisedSentences } from './tokenised/sentences.ts';
import type { Form, TextParagraph, ParagraphRole, Span } from './types.ts';

/** What a writer says about the form of an article's file; groups and roles go by the ordinals of non-empty lines. */
export interface Layout {
  readonly form: Form;
  readonly language: string;
  readonly groups: readonly (readonly [number, number])[];
  readonly roles: ReadonlyMap<string, ParagraphRole>;
}

/** How large an article may be: bytes of the file, non-empty lines, UTF-16 units in a line. */
export const articleLimits = { bytes: 1_000_000, paragraphs: 5_000, line: 20_000 } as const;

/** The paragraphs of an article: its non-empty lines, those of a group together; a group that overlaps an earlier one counts for nothing. */
export function parseArticle(text: string, layout: Layout): TextParagraph[] {
  const lines = findLines(text).filter((line) => line.end > line.start);
  const lastOf = new Map<number, number>();
  for (const [first, last] of layout.groups) {
    lastOf.set(first, Math.max(last, lastOf.get(first) ?? first));
  }
  const paragraphs: TextParagraph[] = [];
  for (let ordinal = 1; ordinal <= lines.length;) {
    const last = Math.min(lastOf.get(ordinal) ?? ordinal, lines.length);
    const span = { start: at(lines, ordinal - 1).start, end: at(lines, last - 1).end };
    paragraphs.push(parseParagraph(text, span, `p${ordinal}`, layout));
    ordinal = last + 1;
  }
  return paragraphs;
}

/** What of an article exceeds the limits first, and the line where it does; bytes are for the reader of the file to count. */
export function exceeded(text: string): { what: 'paragraphs' | 'line'; line: number } | undefined {
  let paragraphs = 0;
  for (const line of findLines(text)) {
    if (line.length > articleLimits.line) return { what: 'line', line: line.number };
    if (line.end > line.start) paragraphs += 1;
    if (paragraphs > articleLimits.paragraphs) return { what: 'paragraphs', line: line.number };
  }
  return undefined;
}

function parseParagraph(text: string, span: Span, id: string, layout: Layout): TextParagraph {
  const sentences =
    layout.form === 'tokenised'
      ? findTokenisedSentences(text, span)
      : findSentences(text, span, layout.language);
  return {
    id,
    role: layout.roles.get(id) ?? 'body',
    ...span,
    sentences: sentences.map((sentence, index) => ({ id: `${id}s${index + 1}`, ...sentence })),
  };
}
