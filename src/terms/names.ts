import { actorOf } from '../model/find.ts';
import { joinAttributions, voicesWithoutActor } from '../model/speakers.ts';
import { publicName } from '../redaction/private-persons.ts';
import type {
  Actor,
  ActorId,
  Article,
  Assertion,
  Attribution,
  Document,
  Investigation,
  SpeakerId,
} from '../model/types.ts';
import { inferenceMark, type NamedRelay } from './attribution.ts';
import { dateInWords } from '../values/dates/date-words.ts';

/** The name of an article's outlet, as the actor is called. */
export function outletName(investigation: Pick<Investigation, 'actors'>, article: Article): string {
  const { value } = article.outlet;
  return value === null ? 'outlet not found' : actorOf(investigation, value).name;
}

/** The same in few words, where the actor has them. */
export function outletLabel(
  investigation: Pick<Investigation, 'actors'>,
  article: Article,
): string {
  const actor = investigation.actors.find(({ id }) => id === article.outlet.value);
  return actor?.label ?? outletName(investigation, article);
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

/** A speaker as readers see him: number of the hue, letters of the mark, whether it is our inference, and the name, which says that too. */
export interface SpeakerSign {
  readonly number: string;
  readonly mark: string;
  readonly inferred: boolean;
  readonly name: string;
  /** null where the words are the article's own, or nobody is named. */
  readonly actor: Actor | null;
}

/** The sign of whom words are given to, and how that is known. */
export function speakerSign(
  investigation: Pick<Investigation, 'actors'>,
  { speaker, known }: Attribution,
): SpeakerSign {
  const inferred = known === 'inferred';
  const sign = signOf(investigation, speaker);
  return { ...sign, inferred, name: `${sign.name}${inferred ? inferenceMark : ''}` };
}

/** What follows the words for somebody whom nothing names. */
const notNamed = ' (not named)';

function signOf(
  investigation: Pick<Investigation, 'actors'>,
  speaker: SpeakerId,
): Omit<SpeakerSign, 'inferred'> {
  switch (speaker) {
    case 'outlet':
      return { number: 'outlet', mark: 'own', name: 'the article’s own words', actor: null };
    case 'unnamed':
      return { number: 'unnamed', mark: '–', name: 'a speaker who is not named', actor: null };
    default: {
      const actor = actorOf(investigation, speaker);
      const { number, mark } = actor;
      // One to whom words are followed may have no mark.
      return {
        number: number === null ? 'unnamed' : String(number),
        mark: mark ?? '–',
        name: actor.kind === 'unnamed' ? `${actor.name}${notNamed}` : publicName(actor),
        actor,
      };
    }
  }
}

/** Those who pass words on or note them, by the names that our own words have. */
export function namedRelays(
  investigation: Pick<Investigation, 'actors'>,
  relays: Assertion['relays'],
): NamedRelay[] {
  return relays.map(({ actor, manner }) => ({ name: relayName(investigation, actor), manner }));
}

/** Whose words they are in few words, with that it is our inference; that nobody is named. */
export function speakerLabel(
  investigation: Pick<Investigation, 'actors'>,
  by: Attribution,
): string {
  if (by.speaker === 'unnamed') return 'nobody named';
  const { actor, name, inferred } = speakerSign(investigation, by);
  const label = actor?.label ?? null;
  if (label === null) return name;
  const voice = actor?.kind === 'unnamed' ? notNamed : '';
  return `${label}${voice}${inferred ? inferenceMark : ''}`;
}

/** The name of one who passes on, as our own words have it. */
export function relayName(investigation: Pick<Investigation, 'actors'>, id: ActorId): string {
  return publicName(actorOf(investigation, id));
}

/** To whom assertions give their words, each once: those with a mark in their order, then other actors, the article, nobody named. */
export function speakersOf(
  { actors }: Pick<Investigation, 'actors'>,
  assertions: readonly Pick<Assertion, 'attribution'>[],
): Attribution[] {
  const order: readonly SpeakerId[] = [...actors.map(({ id }) => id), ...voicesWithoutActor];
  const place = ({ speaker }: Attribution) => order.indexOf(speaker);
  return joinAttributions(assertions.map(({ attribution }) => attribution)).sort(
    (a, b) => place(a) - place(b),
  );
}
