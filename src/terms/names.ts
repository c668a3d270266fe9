import { publicName } from '../redaction/private-persons.ts';
import type { Actor, Article, Assertion, Document, Investigation } from '../model/types.ts';
import { dateInWords } from '../values/dates/date-words.ts';

/** The name of an article's outlet, as the actor is called. */
export function outletName(investigation: Pick<Investigation, 'actors'>, article: Article): string {
  const { value } = article.outlet;
  return investigation.actors.find(({ id }) => id === value)?.name ?? value ?? 'outlet not found';
}

/** The date of an article in words, with its doubt. */
export function articleDate(article: Article): string {
  const { value, how } = article.date;
  if (value === null) return 'date not found';
  return how === 'established' ? dateInWords(value) : `${dateInWords(value)} (${how})`;
}

/** An article as it is called in running text: its outlet and date. */
export function articleName(
  investigation: Pick<Investigation, 'actors'>,
  article: Article,
): string {
  return `${outletName(investigation, article)}, ${articleDate(article)}`;
}

/** An article's headline, or, where none was found, its outlet and date and that. */
export function articleTitle(
  investigation: Pick<Investigation, 'actors'>,
  article: Article,
): string {
  const { headline, date } = article;
  if (headline.value !== null) return headline.value;
  const when = date.value === null ? 'date not found' : dateInWords(date.value);
  return `${outletName(investigation, article)}, ${when} (headline not found)`;
}

/** An outside document as it is called in running text: its publisher and date. */
export function documentName(document: Document): string {
  const date = document.date === null ? 'undated' : dateInWords(document.date);
  return `${document.publisher}, ${date}`;
}

/** A speaker as readers see him: number of the hue, letters of the mark, name; the outlet's own words and nobody named are not persons. */
export interface SpeakerSign {
  readonly number: string;
  readonly mark: string;
  readonly name: string;
  readonly actor: Actor | null;
}

/** The sign of a speaker by id; `outlet` and `unnamed` have signs of their own. */
export function speakerSign(investigation: Pick<Investigation, 'actors'>, id: string): SpeakerSign {
  if (id === 'outlet') {
    return { number: 'outlet', mark: 'own', name: 'the article’s own words', actor: null };
  }
  if (id === 'unnamed')
    return { number: 'unnamed', mark: '–', name: 'a speaker who is not named', actor: null };
  const actor = investigation.actors.find((each) => each.id === id) ?? null;
  return {
    number: String(actor?.number ?? 'unnamed'),
    mark: actor?.mark ?? '–',
    name: actor === null ? id : publicName(actor),
    actor,
  };
}

/** The speakers of assertions, each once: those with a mark in their order, then other actors, the article, nobody named. */
export function speakersOf(
  { actors }: Pick<Investigation, 'actors'>,
  assertions: readonly Pick<Assertion, 'speaker'>[],
): string[] {
  const order = new Map(
    [...actors.map(({ id }) => id), 'outlet', 'unnamed'].map((id, at) => [id, at]),
  );
  const place = (id: string) => order.get(id) ?? order.size;
  return [...new Set(assertions.map(({ speaker }) => speaker))].sort((a, b) => place(a) - place(b));
}
