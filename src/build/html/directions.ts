/** Characters that turn the words after them round, or end that: embeddings, overrides, isolates and their ends. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;

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
  let within: string | null = null;
  for (const { tag, text } of findTags(html)) {
    if (within === null) shown += text.replace(turning, inElement);
    else shown += data.has(within) ? text : text.replace(turning, inWords);
    shown += tag.replace(turning, inWords);
    within = nextWithin(within, tag);
  }
  return shown;
}

/** The tags of a page as it was written here, each with the text before it; within text every < is written &lt;. */
function findTags(html: string): { readonly text: string; readonly tag: string }[] {
  const found: { readonly text: string; readonly tag: string }[] = [];
  let done = 0;
  while (done < html.length) {
    const start = html.indexOf('<', done);
    const open = start === -1 ? html.length : start;
    const end = start === -1 ? open : endOfTag(html, open);
    found.push({ text: html.slice(done, open), tag: html.slice(open, end) });
    done = end;
  }
  return found;
}

/** Where a tag ends; a > within quotation marks does not end it. */
function endOfTag(html: string, start: number): number {
  let quote = '';
  for (let at = start; at < html.length; at += 1) {
    const sign = html.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  return html.length;
}

/** The element of text alone that is open after a tag. */
function nextWithin(within: string | null, tag: string): string | null {
  const [, slash = '', name = ''] = /^<(\/?)([a-z]+)/u.exec(tag) ?? [];
  if (slash === '') return within ?? (bare.has(name) || data.has(name) ? name : null);
  return name === within ? null : within;
}

function inElement(sign: string): string {
  return `<bdi class="direction" data-code="${codeOf(sign)}">${sign}</bdi>`;
}

function inWords(sign: string): string {
  return `[${codeOf(sign)}]`;
}

function codeOf(sign: string): string {
  return `U+${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
