import { leftOut } from '../../terms/left-out.ts';
import { nobodyNamed } from '../../model/speakers.ts';
import type { Article, Attribution, Claim, Paragraph } from '../../model/types.ts';
import { shownText } from '../../text/tokenised/restore.ts';
import type { Span } from '../../text/types.ts';
import { type CutSentence, cutMarks } from '../quotation/marks.ts';
import { type Note, noteParagraph } from './notes/notes.ts';
import { passagesOf, published } from '../../redaction/published.ts';
import { placeSpan, shownParagraph } from '../../terms/shown-text.ts';

/** A paragraph ready to be written: cut sentences, the file's own words, and notes. */
export interface ShownParagraph {
  readonly id: string;
  readonly role: Paragraph['role'];
  readonly sentences: readonly CutSentence[];
  readonly raw: string;
  readonly notes: readonly Note[];
  /** Its sentences that are not yet annotated. */
  readonly notYet: ReadonlySet<string>;
}

/** What the page of an article shows. */
export interface ArticlePage {
  readonly article: Article;
  readonly whole: boolean;
  readonly paragraphs: readonly ShownParagraph[];
  readonly notes: readonly Note[];
  readonly claims: readonly Claim[];
  readonly quotations: number;
  /** Words that carry no claim, as readers see them, and why. */
  readonly noClaim: readonly { readonly words: string; readonly because: string }[];
  /** Why sentences are withheld. */
  readonly withheld: readonly string[];
  /** The note of each passage, and to whom it is given, by passage id. */
  readonly byPassage: ReadonlyMap<string, { readonly note: Note; readonly by: Attribution }>;
  /** The notes whose words lie under those of a note, by its HTML id. */
  readonly beside: ReadonlyMap<string, readonly Note[]>;
}

/** Arranges an article with its marks and notes; several assertions of one claim in one paragraph are one note. */
export function arrangeArticle(article: Article, claims: readonly Claim[]): ArticlePage {
  const here = claims.filter((claim) => claim.assertions.some((a) => a.article === article.slug));
  const passages = passagesOf(here, article.slug);
  const { whole, paragraphs } = published(article, here);
  const notYet = new Set(article.notYet);
  const notes: Note[] = [];
  const byPassage = new Map<string, { note: Note; by: Attribution }>();
  const shown = paragraphs.map((paragraph): ShownParagraph => {
    const inside = passages.filter((passage) => passage.paragraph === paragraph.id);
    const own = noteParagraph(article.slug, paragraph.id, inside, here, notes.length);
    notes.push(...own);
    for (const note of own) {
      for (const passage of note.passages) {
        const assertion = note.assertions.find((a) => a.passages.includes(passage));
        byPassage.set(passage.id, { note, by: assertion?.attribution ?? nobodyNamed });
      }
    }
    const place = <T extends Span>(span: T) => placeSpan(paragraph, span);
    const hedges = own.flatMap((note) => note.assertions.flatMap((assertion) => assertion.hedges));
    const within = hedges.filter((h) => paragraph.start <= h.start && h.end <= paragraph.end);
    const sentences = cutMarks(
      shownParagraph(article, paragraph),
      paragraph.sentences.map(place),
      inside.map(place),
      within.map(place),
    );
    return {
      id: paragraph.id,
      role: paragraph.role,
      sentences: hideRest(sentences),
      raw: rawOf(article, paragraph),
      notes: own,
      notYet: new Set(sentences.flatMap(({ id }) => (id !== null && notYet.has(id) ? id : []))),
    };
  });
  return {
    article,
    whole,
    paragraphs: shown,
    notes,
    claims: here,
    quotations: passages.length,
    withheld: article.noClaim.flatMap(({ withheld, because }) => (withheld ? because : [])),
    noClaim: article.noClaim.flatMap((span) => {
      const touched = article.paragraphs
        .flatMap(({ sentences }) => sentences)
        .filter(({ start, end }) => span.start < end && start < span.end);
      const around = paragraphs.find(({ sentences }) =>
        touched.every(({ id }) => sentences.some((each) => each.id === id)),
      );
      if (around === undefined) return [];
      return [{ words: shownText(article.text, around.restored, span), because: span.because }];
    }),
    byPassage,
    beside: findBeside(shown, byPassage),
  };
}

/** The sentences that may be shown, with a sign where there are more; only what is blank stays as it is. */
function hideRest(sentences: readonly CutSentence[]): CutSentence[] {
  return sentences.flatMap((sentence, index): CutSentence[] => {
    const text = sentence.pieces.map((piece) => piece.text).join('');
    if (sentence.id !== null || text.trim() === '') return [sentence];
    const sign = [index > 0 ? ' ' : '', leftOut, index < sentences.length - 1 ? ' ' : ''].join('');
    return [
      { id: null, pieces: [{ text: sign, passages: [], begins: [], ends: [], hedge: null }] },
    ];
  });
}

/** The file's own characters: of the paragraph, or, where not all may be shown, of its sentences that may, each on a line. */
function rawOf({ text, paragraphs }: Article, paragraph: Paragraph): string {
  const full = paragraphs.find(({ id }) => id === paragraph.id);
  const spans =
    full?.sentences.length === paragraph.sentences.length ? [paragraph] : paragraph.sentences;
  return spans.map(({ start, end }) => text.slice(start, end)).join(`\n${leftOut}\n`);
}

/** Where passages lie over each other, the note of the shortest names the notes of the others. */
function findBeside(
  paragraphs: readonly ShownParagraph[],
  byPassage: ArticlePage['byPassage'],
): ReadonlyMap<string, readonly Note[]> {
  const beside = new Map<string, readonly Note[]>();
  const pieces = paragraphs.flatMap(({ sentences }) => sentences.flatMap((cut) => cut.pieces));
  for (const piece of pieces) {
    const [shortest, ...others] = piece.passages.flatMap((id) => byPassage.get(id)?.note ?? []);
    if (shortest === undefined) continue;
    const known = beside.get(shortest.htmlId) ?? [];
    const more = others.filter((note) => note !== shortest && !known.includes(note));
    const all = [...new Set([...known, ...more])].sort((a, b) => a.number - b.number);
    if (all.length > 0) beside.set(shortest.htmlId, all);
  }
  return beside;
}
