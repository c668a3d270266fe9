import type { Article, Investigation } from '../../model/types.ts';
import { articleOf } from '../../model/find.ts';
import { type Voice, voiceOf } from '../../model/speakers.ts';
import { publicName } from '../../redaction/private-persons.ts';
import { ourInference, passedOnBy } from '../../terms/attribution.ts';
import { headings } from '../../terms/headings.ts';
import {
  articleDate,
  articleName,
  outletLabel,
  namedRelays,
  outletName,
  relayName,
  speakerLabel,
  speakerSign,
} from '../../terms/names.ts';
import { isolate, type Phrase, sentence, strong } from '../../terms/phrases.ts';
import { shortDate } from '../../values/dates/date-words.ts';
import { parseDate } from '../../values/dates/edtf.ts';
import { addressOf } from '../../values/id.ts';
import { href } from '../../parts/addresses.ts';
import type { Part } from '../kit/scene.ts';
import type { ProvenanceWay, ProvenanceWords } from './layout.ts';
import type { Provenance, ProvenanceRow } from './rows.ts';

/** Words of the picture and of its list. */
export const provenanceWords = {
  title: 'Follow the claim back',
  asList: 'The picture as a list, with the printed words',
  printed: 'the article says so',
  inferred: ourInference,
  stops: 'here the article stops',
  stopsHere: 'Here the article stops.',
  graphic: 'Its words have graphic detail; they stand in the article.',
} as const;

/** Ways that are drawn at most; all stand in the list. */
const mostDrawn = 6;

const nobodyFound = 'nobody found';
const nobodyNamedWords = 'nobody named';
const ownWordsOfArticle = {
  short: 'its own words',
  long: 'the article’s own words, which name nobody',
};

/** The words of the picture; few of them where it is narrow. */
export function provenancePictureWords(
  investigation: Investigation,
  { rows, seen }: Provenance,
  narrow: boolean,
): ProvenanceWords {
  const left = rows.length - mostDrawn;
  const witnesses = rows.filter(({ witness }) => witness);
  const names = [
    ...new Set(witnesses.map(({ attribution }) => speakerLabel(investigation, attribution))),
  ];
  return {
    ways: rows.slice(0, mostDrawn).map((row) => wayOf(investigation, row, narrow)),
    heads: narrow
      ? ['the article', 'passed on by', 'named', 'who saw it']
      : ['The article’s printed words', 'passed on by', 'who is named', 'who saw it'],
    slot:
      seen === null
        ? null
        : {
            strong: narrow ? `Who saw ${seen}:` : `Somebody who saw ${seen}:`,
            plain: names.length === 0 ? nobodyFound : names.join(', '),
            found: names.length > 0,
          },
    more: left > 0 ? `and ${left} more, in the list` : null,
  };
}

function wayOf(investigation: Investigation, row: ProvenanceRow, narrow: boolean): ProvenanceWay {
  const article = articleOf(investigation, row.assertion.article);
  const { number, mark, inferred } = speakerSign(investigation, row.attribution);
  const [passage] = row.quoted?.passages ?? [];
  const printed =
    row.quoted === null
      ? [{ text: provenanceWords.graphic, weight: 'printed' as const }]
      : quotedParts(row);
  const relays = row.relays.map((id) => relayName(investigation, id));
  return {
    article: namedIn(
      narrow ? outletLabel(investigation, article) : outletName(investigation, article),
      row,
    ),
    date: narrow ? month(article) : articleDate(article),
    href: href(
      passage === undefined
        ? addressOf('article', article.slug)
        : addressOf('passage', passage, article.slug),
    ),
    printed,
    rightToLeft: row.quoted !== null && article.direction === 'rtl',
    ...(row.quoted === null ? {} : { language: article.language }),
    relays: relays.length === 0 ? null : relays.join(', before it '),
    sign: { number, mark, inferred },
    speaker: narrow ? narrowSpeaker(investigation, row) : wideSpeaker(investigation, row),
    inferred,
    witness: row.witness,
  };
}

function quotedParts({ quoted }: ProvenanceRow): Part[] {
  return (quoted?.sentences ?? []).flatMap(({ pieces }, at) => [
    ...(at === 0 ? [] : [{ text: ' ', weight: 'printed' as const }]),
    ...pieces.map(({ text, passages }): Part => ({
      text,
      weight: passages.length > 0 ? 'printed-strong' : 'printed',
    })),
  ]);
}

function namedIn(name: string, { articles }: ProvenanceRow): string {
  return articles.length === 1 ? name : `${name} and ${articles.length - 1} more`;
}

/** The month of an article, where that is not in doubt; else its date. */
function month({ date }: Article): string {
  if (date.value === null) return 'no date found';
  const bounds = parseDate(date.value);
  if ('fault' in bounds) return shortDate(date.value);
  const [first, last] = [bounds.earliest, bounds.latest].map((day) => day?.slice(0, 7));
  return first !== undefined && first === last ? shortDate(first) : shortDate(date.value);
}

function narrowSpeaker(investigation: Investigation, { attribution }: ProvenanceRow): string {
  if (attribution.speaker === 'outlet') return ownWordsOfArticle.short;
  if (voiceOf(investigation, attribution.speaker) === 'unnamed') return nobodyNamedWords;
  return speakerLabel(investigation, attribution);
}

const wholeSpeaker: Readonly<Record<Voice, (name: string) => string>> = {
  named: (name) => name,
  paper: (name) => `a paper: ${name}`,
  unnamed: (name) => (name === '' ? nobodyNamedWords : `${nobodyNamedWords}: ${name}`),
  outlet: () => ownWordsOfArticle.long,
};

function wideSpeaker(
  investigation: Investigation,
  { attribution, followed }: ProvenanceRow,
): string {
  const { actor, inferred } = speakerSign(investigation, attribution);
  const called =
    actor === null ? [] : [...new Set([actor.label ?? publicName(actor), publicName(actor)])];
  const whole = wholeSpeaker[voiceOf(investigation, attribution.speaker)](called.join(', '));
  const ours = inferred ? `${whole}: ${provenanceWords.inferred}` : whole;
  if (followed === null) return ours;
  const further = `${headings.followed.toLowerCase()}: ${speakerLabel(investigation, followed)}`;
  return `${ours}; ${further}`;
}

/** A way back in words: the articles, and after their words who passed it on, who is named, and that it stops there. */
export function wayInWords(
  investigation: Investigation,
  row: ProvenanceRow,
): { readonly articles: Phrase[]; readonly way: Phrase[] } {
  const names = row.articles.map((slug) =>
    articleName(investigation, articleOf(investigation, slug)),
  );
  const who = isolate(wideSpeaker(investigation, row));
  const passed = passedOnBy(namedRelays(investigation, row.assertion.relays));
  const stops = row.witness ? '' : ` ${provenanceWords.stopsHere}`;
  return {
    articles: sentence`${strong(names.join('; '))}:`,
    way:
      passed.length === 0
        ? sentence`Named: ${who}.${stops}`
        : sentence`Named: ${who}, ${passed}.${stops}`,
  };
}

/** What stands last in the list: who saw it. */
export function slotInWords(words: ProvenanceWords): string | null {
  return words.slot === null ? null : `${words.slot.strong} ${words.slot.plain}.`;
}
