import { Parser } from 'htmlparser2';
import type { Span } from '../../text/types.ts';

/** An element of a page, and where its opening tag and all of it stand in the HTML, ends excluded. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly tag: Span;
  readonly end: number;
  /** The names and ids of the elements that stand within it. */
  readonly holds: ReadonlySet<string>;
  readonly holdsIds: ReadonlySet<string>;
}

/** A link whose address is to be given the words that it leads to. */
export interface CopyLink {
  /** The id to which it leads. */
  readonly id: string;
  /** The element whose words they are; of several, from the first to the last. */
  readonly of: readonly string[];
  /** The words, where they are not those of the whole element; they begin where it does. */
  readonly words: string | null;
  readonly element: Element;
}

/** A built page, read once: its elements as they open and close, and what a reader can find on it. */
export interface Page {
  readonly html: string;
  readonly language: string;
  readonly steps: readonly { readonly opens: boolean; readonly element: Element }[];
  /** Its text, a line for each block, white space folded; and where its elements stand in it, by id. */
  readonly text: string;
  readonly spans: ReadonlyMap<string, Span>;
  readonly links: readonly CopyLink[];
}

/** Elements that stand within a line of text; all others begin a block of their own. */
const inline = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'em', 'i', 'mark', 'q', 's', 'small'],
  ...['span', 'strong', 'sub', 'sup', 'time', 'tspan', 'u', 'wbr', 'del', 'ins', 'label'],
]);

/** Elements and classes of which nothing can be found: not shown, or shown only when asked for. */
const unfound = new Set(['head', 'script', 'style', 'template', 'noscript', 'textarea', 'title']);
const unfoundClasses = ['raw-text', 'plain-text', 'own-address'];

interface Open {
  readonly element: Element & { end: number; holds: Set<string>; holdsIds: Set<string> };
  readonly block: boolean;
  readonly hidden: boolean;
  readonly copies: boolean;
  /** Where its text begins; null before there is any. */
  start: number | null;
}

/** Reads the HTML of a built page. */
export function readPage(html: string): Page {
  let text = '';
  let space = false;
  let broken = false;
  let language = 'und';
  let sign: Span | null = null;
  const open: Open[] = [];
  const steps: { opens: boolean; element: Element }[] = [];
  const spans = new Map<string, Span>();
  const links: CopyLink[] = [];
  const nextPlace = () => text.length + (text !== '' && (broken || space) ? 1 : 0);
  const parser = new Parser({
    onopentag(name, attributes) {
      const hidden =
        (open.at(-1)?.hidden ?? false) ||
        unfound.has(name) ||
        attributes['hidden'] !== undefined ||
        unfoundClasses.some((each) => isClass({ attributes }, each));
      const block = !inline.has(name);
      if (block) broken = true;
      if (name === 'html') language = attributes['lang'] ?? language;
      const tag = { start: parser.startIndex, end: parser.endIndex + 1 };
      const element = {
        ...{ name, attributes, tag, end: tag.end },
        ...{ holds: new Set<string>(), holdsIds: new Set<string>() },
      };
      for (const { element: around } of open) {
        around.holds.add(name);
        if (attributes['id'] !== undefined) around.holdsIds.add(attributes['id']);
      }
      const copied = attributes['data-copy'];
      if (copied !== undefined) {
        const id = attributes['href']?.replace(/^#/u, '') ?? '';
        const words = attributes['data-words'] ?? null;
        links.push({ id, of: copied.split(' '), words, element });
      }
      open.push({ element, block, hidden, copies: copied !== undefined, start: null });
      steps.push({ opens: true, element });
    },
    ontext(data) {
      if (open.at(-1)?.hidden === true) return;
      for (const character of data) {
        if (/\s/u.test(character)) {
          space = true;
          continue;
        }
        if (broken && text !== '') text += '\n';
        else if (space && text !== '') text += ' ';
        broken = false;
        space = false;
        for (let at = open.length - 1; at >= 0; at -= 1) {
          const around = open[at];
          if (around === undefined || around.start !== null) break;
          around.start = text.length;
        }
        text += character;
      }
    },
    onclosetag() {
      const closed = open.pop();
      if (closed === undefined) return;
      const { element, block, copies, start } = closed;
      element.end = parser.endIndex + 1;
      steps.push({ opens: false, element });
      if (block) broken = true;
      if (copies && start !== null) sign = { start, end: text.length };
      const id = element.attributes['id'];
      if (id === undefined || spans.has(id)) return;
      const from = start ?? nextPlace();
      // The sign itself, where it stands last in what it copies, is none of the words.
      const signed = sign !== null && sign.end === text.length && sign.start > from;
      spans.set(id, { start: from, end: signed ? (sign?.start ?? from) : text.length });
    },
  });
  parser.write(html);
  parser.end();
  return { html, language, steps, text, spans, links };
}

/** Whether an element has a class. */
export function isClass({ attributes }: Pick<Element, 'attributes'>, name: string): boolean {
  return attributes['class']?.split(' ').includes(name) ?? false;
}

/** What stands in place of a stretch of the HTML. */
export interface Edit extends Span {
  readonly text: string;
}

/** HTML with its edits, in the order in which they stand; of two that overlap, the wider. */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  let text = '';
  let done = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < done) continue;
    text += html.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return text + html.slice(done);
}
