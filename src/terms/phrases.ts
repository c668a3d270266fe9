/** A part of a line of ours: words, a name, strong words, words of an article, or of one that keep their distance, or a link. */
export interface Phrase {
  readonly text: string;
  readonly as?: 'name' | 'strong' | 'wavy' | 'quotation' | 'hedge';
  /** The language of words of an article. */
  readonly language?: string;
  /** Address within the site, from its root; or a place within the page, or an address elsewhere. */
  readonly href?: string;
  /** What a link is, for those who do not see where it stands. */
  readonly label?: string;
}

/** What can stand within a sentence. */
type PhrasePart = string | number | Phrase | readonly Phrase[];

/** A sentence of ours written as one, in which names, links and words of articles stand in their places. */
export function sentence(words: TemplateStringsArray, ...parts: readonly PhrasePart[]): Phrase[] {
  return words
    .flatMap((text, index) => [{ text }, ...phrasesOf(parts[index] ?? '')])
    .filter(({ text }) => text !== '');
}

function phrasesOf(part: PhrasePart): readonly Phrase[] {
  if (typeof part !== 'object') return [{ text: String(part) }];
  return 'text' in part ? [part] : part;
}

/** A list within a sentence, its parts set apart by a sign such as a comma. */
export function listed(parts: readonly PhrasePart[], apart = ', '): Phrase[] {
  return parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [{ text: apart }]),
    ...phrasesOf(part),
  ]);
}

/** A link within a sentence. */
export function link(text: string, href: string): Phrase {
  return { text, href };
}

/** A name within a sentence, which may run the other way. */
export function isolate(text: string): Phrase {
  return { text, as: 'name' };
}

/** Strong words within a sentence. */
export function strong(text: string): Phrase {
  return { text, as: 'strong' };
}

/** Words of ours with the line under them that words of an article have by which it keeps its distance. */
export function wavy(text: string): Phrase {
  return { text, as: 'wavy' };
}

/** Words of an article or a document within a sentence; without a language, in that of the page. */
export function quotation(text: string, language?: string): Phrase {
  return { text, as: 'quotation', ...(language === undefined ? {} : { language }) };
}

/** Words of an article by which it keeps its distance. */
export function hedge(text: string, language: string): Phrase {
  return { text, as: 'hedge', language };
}
