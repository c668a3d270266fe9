import { Parser } from 'htmlparser2';
import type { Span } from '../../text/types.ts';

/** A link whose address is to be given the words that it leads to. */
export interface CopyLink {
  /** The id to which it leads. */
  readonly id: string;
  /** The element whose words they are; of several, from the first to the last. */
  readonly of: readonly string[];
  /** The words, where they are not those of the whole element; they begin where it does. */
  readonly words: string | null;
  /** The link's opening tag in the HTML, its end excluded. */
  readonly tag: Span;
}

/** What a reader can find on a page: its text, a line for each block, white space folded; and where its elements stand in it. */
export interface PageText {
  readonly language: string;
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
const unfoundClasses = ['raw-text', 'own-address'];

interface Open {
  readonly id: string | undefined;
  readonly block: boolean;
  readonly hidden: boolean;
  readonly copies: boolean;
  start: number | null;
}

/** Reads the HTML of a built page. */
export function readPageText(html: string): PageText {
  let text = '';
  let space = false;
  let broken = false;
  let language = 'und';
  let sign: Span | null = null;
  const open: Open[] = [];
  const spans = new Map<string, Span>();
  const links: CopyLink[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const hidden =
        (open.at(-1)?.hidden ?? false) ||
        unfound.has(name) ||
        attributes['hidden'] !== undefined ||
        unfoundClasses.some((each) => attributes['class']?.split(' ').includes(each));
      const block = !inline.has(name);
      if (block) broken = true;
      if (name === 'html') language = attributes['lang'] ?? language;
      const id = attributes['id'];
      const copied = attributes['data-copy'];
      if (copied !== undefined) {
        links.push({
          id: attributes['href']?.replace(/^#/u, '') ?? '',
          of: copied.split(' '),
          words: attributes['data-words'] ?? null,
          tag: { start: parser.startIndex, end: parser.endIndex + 1 },
        });
      }
      open.push({ id, block, hidden, copies: copied !== undefined, start: null });
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
          const element = open[at];
          if (element === undefined || element.start !== null) break;
          element.start = text.length;
        }
        text += character;
      }
    },
    onclosetag() {
      const element = open.pop();
      if (element === undefined) return;
      if (element.block) broken = true;
      if (element.copies && element.start !== null)
        sign = { start: element.start, end: text.length };
      if (element.id === undefined || spans.has(element.id)) return;
      const start = element.start ?? nextPlace();
      // The sign itself, where it stands last in what it copies, is none of the words.
      const signed = sign !== null && sign.end === text.length && sign.start > start;
      spans.set(element.id, { start, end: signed ? (sign?.start ?? start) : text.length });
    },
  });
  const nextPlace = () => text.length + (text !== '' && (broken || space) ? 1 : 0);
  parser.write(html);
  parser.end();
  return { language, text, spans, links };
}
