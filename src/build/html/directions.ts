import { Parser } from 'htmlparser2';
import { signCode, showTurning, turning } from '../../text/turning.ts';
import type { Span } from '../../text/types.ts';

/** Elements whose content is text alone, or data. */
const bare: ReadonlySet<string> = new Set(['title', 'textarea', 'option', 'svg']);
const data: ReadonlySet<string> = new Set(['script', 'style']);

/**
 * A page in which such characters show: each stands alone in an element that says its code and keeps it from the
 * words around, so that the text of the page stays what it is; where there can be no element, the code stands for it.
 */
export function showDirections(html: string): string {
  if (html.search(turning) === -1) return html;
  let shown = '';
  let done = 0;
  const show = (until: number, within: string | null) => {
    const text = html.slice(done, until);
    if (within === null) shown += text.replace(turning, inElement);
    else shown += data.has(within) ? text : showTurning(text);
  };
  for (const { start, end, within } of findTags(html)) {
    show(start, within);
    shown += showTurning(html.slice(start, end));
    done = end;
  }
  show(html.length, null);
  return shown;
}

/** How such characters show in what has this type: JSON has escapes for them, which it writes itself; null where nothing is to be done. */
export function wayToShow(type: string): ((text: string) => string) | null {
  if (type.startsWith('text/html')) return showDirections;
  return /^text\/|xml|bibtex|research-info/u.test(type) ? showTurning : null;
}

/** The tags of a page in their order, each with the element of text alone or of data in which the text before it stands. */
function findTags(html: string): (Span & { readonly within: string | null })[] {
  const tags: (Span & { readonly within: string | null })[] = [];
  let within: string | null = null;
  const add = () => tags.push({ start: parser.startIndex, end: parser.endIndex + 1, within });
  const parser = new Parser({
    onopentag(name) {
      add();
      within ??= bare.has(name) || data.has(name) ? name : null;
    },
    onclosetag(name, implied) {
      if (!implied) add();
      if (name === within) within = null;
    },
    oncomment: add,
    onprocessinginstruction: add,
  });
  parser.write(html);
  parser.end();
  return tags;
}

function inElement(sign: string): string {
  return `<bdi class="direction" data-code="${signCode(sign)}">${sign}</bdi>`;
}
