import { Parser } from 'htmlparser2';

/** What is looked at in a built page before it is published. */
export interface Anatomy {
  /** Every address to which it leads or from which it takes something. */
  readonly links: readonly string[];
  /** The ids that stand in it, a repeated one repeatedly. */
  readonly ids: readonly string[];
  /** The policy that the first element of its head gives; null where that gives none, or where the head does not come first. */
  readonly policy: string | null;
}

const linkAttributes = ['href', 'src', 'xlink:href', 'data', 'poster', 'action'];

/** Reads the HTML of a built page. */
export function readAnatomy(html: string): Anatomy {
  const links: string[] = [];
  const ids: string[] = [];
  let policy: string | null = null;
  // Words, or an element of the body, end the head for a browser: a policy that comes after them counts for nothing.
  const opening: string[] = [];
  const open = (what: string) => opening.length < 3 && opening.push(what) === 3;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      for (const each of linkAttributes) {
        const value = attributes[each];
        if (value !== undefined) links.push(value);
      }
      if (attributes['id'] !== undefined) ids.push(attributes['id']);
      if (open(name) && opening.join(' ') === 'html head meta') {
        const says = attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
        policy = says ? (attributes['content'] ?? null) : null;
      }
      // A picture's address in the tags of a card is whole.
      if (name === 'meta' && attributes['property'] === 'og:image') {
        links.push(attributes['content'] ?? '');
      }
    },
    ontext: (text) => {
      if (/\S/u.test(text)) open('words');
    },
  });
  parser.end(html);
  return { links, ids, policy };
}
