import { Parser } from 'htmlparser2';

/** An element that is open while a page is read. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its opening tag begins and ends in the HTML, the end excluded. */
  readonly start: number;
  readonly inside: number;
  /** The names of the elements that stand within it. */
  readonly holds: Set<string>;
  readonly holdsIds: Set<string>;
}

/** What is to be written instead of an element, of what is in it, or of its tag; null leaves it. */
export interface Rewriting {
  /** Called for each opening tag with the tag as it is written. */
  readonly tag: (element: Element, written: string) => string;
  /** Called when an element is whole: what stands for all of it, or null. */
  readonly whole: (element: Element) => string | null;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The HTML with every tag and element rewritten; what lies within a rewritten element is gone with it. */
export function rewrite(html: string, { tag, whole }: Rewriting): string {
  const edits: Edit[] = [];
  const open: Element[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const [start, inside] = [parser.startIndex, parser.endIndex + 1];
      const element: Element = {
        ...{ name, attributes, start, inside, holds: new Set(), holdsIds: new Set() },
      };
      for (const around of open) {
        around.holds.add(name);
        if (attributes['id'] !== undefined) around.holdsIds.add(attributes['id']);
      }
      open.push(element);
      const written = html.slice(start, inside);
      const text = tag(element, written);
      if (text !== written) edits.push({ start, end: inside, text });
    },
    onclosetag() {
      const element = open.pop();
      if (element === undefined) return;
      const text = whole(element);
      if (text !== null) edits.push({ start: element.start, end: parser.endIndex + 1, text });
    },
  });
  parser.write(html);
  parser.end();
  return apply(html, edits);
}

/** Edits in the order in which they stand; of two that overlap, the wider. */
function apply(html: string, edits: readonly Edit[]): string {
  let text = '';
  let done = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < done) continue;
    text += html.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return text + html.slice(done);
}
