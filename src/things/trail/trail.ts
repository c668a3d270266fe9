import { once } from '../../model/once.ts';
import type {
  Article,
  Assertion,
  Attribution,
  Document,
  Investigation,
} from '../../model/types.ts';
import type { SpeakerId } from '../../content/schemas/shared.ts';
import { voiceOf } from '../../model/speakers.ts';
import { isGraphicQuotation } from '../../redaction/graphic-words.ts';
import { sortTexts, type Dated, textDate } from './dates.ts';

/** A text in which details stood: an article, or an outside document. */
export interface TrailText extends Dated {
  /** The slug of the article, or the id of the document. */
  readonly id: string;
  readonly article: Article | null;
  /** The document that it is, or in which the whole text of the article was read. */
  readonly document: Document | null;
  /** How much of it is known: all of it, a part, an article that is not yet annotated in full, or one of which our file breaks off, of which the rest was read elsewhere or was not. */
  readonly read: 'whole' | 'part' | 'not-yet' | 'cut-off' | 'rest-read';
  /** Whether it is about something else than what is investigated. */
  readonly background: boolean;
}

/** Whose words they are there, and how that is known; null for somebody who is none of the actors. */
interface Said {
  readonly by: Attribution | null;
}

/** Words of an article, by the assertion whose passages they are. */
export interface PrintedWords extends Said {
  readonly kind: 'printed';
  readonly by: Attribution;
  readonly assertion: Assertion;
}

/** Words of an outside document. */
export interface OutsideWords extends Said {
  readonly kind: 'outside';
  readonly document: Document;
  readonly quotation: Document['quotations'][number];
  /** Whether they tell the manner of a harm. */
  readonly graphic: boolean;
}

export type TrailWords = PrintedWords | OutsideWords;

/** What a text has of a detail; no words where nothing of it was found there. */
export interface TrailCell {
  /** `<detail>/<text>` */
  readonly id: string;
  readonly text: TrailText;
  readonly words: readonly TrailWords[];
}

/** A detail, and what each text has of it, in the order of the texts. */
export interface TrailRow {
  readonly id: string;
  readonly detail: string;
  readonly claims: readonly string[];
  readonly cells: readonly TrailCell[];
}

export interface Trail {
  /** Texts on what is investigated, by month; in a month first those of which the day is known, by day. */
  readonly texts: readonly TrailText[];
  readonly rows: readonly TrailRow[];
  /** The same details in texts that are about something else. */
  readonly background: readonly TrailRow[];
}

/** Which detail stood in which text, and when, arranged once. */
export const arrangeTrail = once((investigation: Investigation): Trail => {
  const { trail } = investigation;
  const traced = new Set(trail.flatMap(({ claims }) => claims));
  const texts = sortTexts(collectTexts(investigation, traced));
  const rowsOf = (of: readonly TrailText[]) =>
    trail.map(({ id, detail, claims }): TrailRow => ({
      ...{ id, detail, claims },
      cells: of.map((text) => ({
        id: `${id}/${text.id}`,
        text,
        words: [
          ...printedIn(investigation, text, claims),
          ...outsideIn(investigation, text, claims),
        ],
      })),
    }));
  const own = texts.filter(({ background }) => !background);
  return {
    texts: own,
    rows: rowsOf(own),
    background: rowsOf(texts.filter(({ background }) => background)),
  };
});

/** The cells of a row in which a detail stands. */
export function cellsWith({ cells }: TrailRow): readonly TrailCell[] {
  return cells.filter(({ words }) => words.length > 0);
}

/** The details that a claim is, by their ids. */
export function detailsOf({ trail }: Pick<Investigation, 'trail'>, claim: string) {
  return trail.filter(({ claims }) => claims.includes(claim));
}

/** Whose words the cells hold, each once: speakers with a mark in their order, the text's own words, nobody named; null stands for all others. */
export function trailSpeakers(
  { actors }: Pick<Investigation, 'actors'>,
  rows: readonly TrailRow[],
): (Attribution | null)[] {
  const said = rows
    .flatMap(({ cells }) => cells.flatMap(({ words }) => words.map(({ by }) => by)))
    .map((by) => by && withoutIdentity({ actors }, by));
  const marked: SpeakerId[] = actors.filter(({ mark }) => mark !== null).map(({ id }) => id);
  const speakers = [...marked, 'outlet' as const, 'unnamed' as const];
  const known = (['printed', 'inferred'] as const).flatMap((how) =>
    speakers.map((speaker) => ({ speaker, known: how })),
  );
  const has = ({ speaker, known: how }: Attribution) =>
    said.some((by) => by?.speaker === speaker && by.known === how);
  const others = said.some((by) => by === null || !speakers.includes(by.speaker));
  return [...known.filter(has), ...(others ? [null] : [])];
}

/** Whom nothing names is one of the unnamed, whoever he is. */
export function withoutIdentity(
  investigation: Pick<Investigation, 'actors'>,
  { speaker, known }: Attribution,
): Attribution {
  const unnamed = voiceOf(investigation, speaker) === 'unnamed';
  return { speaker: unnamed ? 'unnamed' : speaker, known };
}

function collectTexts(
  { articles, documents }: Investigation,
  traced: ReadonlySet<string>,
): TrailText[] {
  const wholes = new Set(articles.flatMap(({ wholeText }) => wholeText ?? []));
  const read = articles.map((article): TrailText => {
    const document = documents.find(({ id }) => id === article.wholeText) ?? null;
    const { value, how } = article.date;
    return {
      ...{ id: article.slug, article, document, background: false },
      read: readOf(article, document),
      ...textDate(value, how === 'established'),
    };
  });
  const outside = documents.filter(
    ({ id, background, quotations }) =>
      !wholes.has(id) &&
      (background || quotations.some(({ claims }) => claims.some((each) => traced.has(each)))),
  );
  return [
    ...read,
    ...outside.map((document): TrailText => ({
      ...{ id: document.id, article: null, document, background: document.background },
      read: document.whole ? 'whole' : 'part',
      ...textDate(document.textDate ?? document.date, true),
    })),
  ];
}

function readOf({ notYet, cutOff }: Article, rest: Document | null): TrailText['read'] {
  if (notYet.length > 0) return 'not-yet';
  if (!cutOff) return 'whole';
  return rest === null ? 'cut-off' : 'rest-read';
}

function printedIn(
  { claims }: Investigation,
  { article }: TrailText,
  wanted: readonly string[],
): PrintedWords[] {
  if (article === null) return [];
  return claims
    .filter(({ id }) => wanted.includes(id))
    .flatMap(({ assertions }) => assertions)
    .filter((assertion) => assertion.article === article.slug)
    .map((assertion) => ({
      ...{ kind: 'printed', assertion, by: assertion.attribution },
    }));
}

function outsideIn(
  investigation: Investigation,
  { document }: TrailText,
  wanted: readonly string[],
): OutsideWords[] {
  if (document === null) return [];
  return document.quotations
    .filter(({ claims }) => claims.some((each) => wanted.includes(each)))
    .map((quotation) => ({
      ...{ kind: 'outside', document, quotation },
      by: attributionOf(quotation),
      graphic: isGraphicQuotation(investigation, quotation),
    }));
}

function attributionOf({ speaker, inferred }: Document['quotations'][number]): Attribution | null {
  return speaker === null ? null : { speaker, known: inferred ? 'inferred' : 'printed' };
}
