import { parseHTML } from 'linkedom';

/** What a consumer that knows of no provider sets in its page, or null where it sets nothing. */
export interface Consumed {
  readonly frame: Element;
  /** What is left beside the frame. */
  readonly words: string;
}

/** The addresses of oEmbed that a page tells, found as WordPress does: in the tags of links of its head. */
export function discover(page: string): string[] {
  const [head = ''] = page.split('</head>');
  return [...head.matchAll(/<link ([^<>]+)>/gu)].flatMap(([, attributes = '']) => {
    const read = (name: string) => new RegExp(`${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
    return read('type') === 'application/json+oembed' ? [read('href') ?? ''] : [];
  });
}

const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'scrolling', 'title'],
};

/** Sets an answer as WordPress does for a provider that it does not know: three elements are left, and what is no frame or quotation before it goes. */
export function consume(answer: string): Consumed | null {
  const data = JSON.parse(answer) as { readonly [name: string]: unknown };
  if (data['type'] !== 'rich' || data['version'] !== '1.0' || typeof data['html'] !== 'string')
    return null;
  const { document } = parseHTML(`<html><body>${data['html']}</body></html>`);
  for (const element of document.querySelectorAll('body *')) {
    const names = allowed[element.localName];
    if (names === undefined) element.replaceWith(...element.childNodes);
    else
      for (const { name } of [...element.attributes])
        if (!names.includes(name)) element.removeAttribute(name);
  }
  const frame = document.querySelector('iframe');
  if (frame === null) return null;
  const words = document.querySelector('blockquote:has(~ iframe)')?.textContent ?? '';
  return { frame, words };
}
