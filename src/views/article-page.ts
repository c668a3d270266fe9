import type { Article, Assertion, Claim, Passage } from '../investigation/types.ts';
import { htmlId } from '../values/id.ts';
import { type CutSentence, cutMarks } from './marks.ts';
import { passagesOf, published } from './published.ts';
import { placeSpan, shownParagraph } from './shown.ts';

/** One note of a paragraph: all that one claim has in it. */
export interface Note {
  readonly htmlId: string;
  /** Running number within the article. */
  readonly number: number;
  readonly claim: Claim;
  readonly assertions: readonly Assertion[];
  /** The passages that the note belongs to, in the order in which they stand. */
  readonly passages: readonly Passage[];
}

/** A paragraph ready to be written: cut sentences, the file's own words, and notes. */
export interface ShownParagraph {
  readonly id: string;
  readonly role: Article['paragraphs'][number]['role'];
  readonly sentences: readonly CutSentence[];
  readonly raw: string;
  readonly notes: readonly Note[];
  /** Whether sentences of this paragraph are left out because only excerpts may be published. */
  readonly cut: boolean;
}

/** What the page of an article shows. */
export interface ArticlePage {
  readonly article: Article;
  readonly whole: boolean;
  readonly paragraphs: readonly ShownParagraph[];
  readonly notes: readonly Note[];
  readonly claims: readonly Claim[];
  readonly quotations: number;
  /** The note of each passage, and the speaker as printed, by passage id. */
  readonly byPassage: ReadonlyMap<string, { readonly note: Note; readonly speaker: string }>;
}

/** Arranges an article with its marks and notes; several assertions of one claim in one paragraph are one note. */
export function arrangeArticle(article: Article, claims: readonly Claim[]): ArticlePage {
  const here = claims.filter((claim) => claim.assertions.some((a) => a.article === article.slug));
  const passages = passagesOf(here, article.slug);
  const { whole, paragraphs } = published(article, here);
  const notes: Note[] = [];
  const byPassage = new Map<string, { note: Note; speaker: string }>();
  const shown = paragraphs.map((paragraph): ShownParagraph => {
    const inside = passages.filter((passage) => passage.paragraph === paragraph.id);
    const own = noteParagraph(article.slug, paragraph.id, inside, here, notes.length);
    notes.push(...own);
    for (const note of own) {
      for (const passage of note.passages) {
        const assertion = note.assertions.find((a) => a.passages.includes(passage));
        byPassage.set(passage.id, { note, speaker: assertion?.speaker ?? 'unnamed' });
      }
    }
    const place = <T extends { start: number; end: number }>(span: T) => placeSpan(paragraph, span);
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
      sentences: whole ? sentences : sentences.filter(({ id }) => id !== null),
      raw: article.text.slice(paragraph.start, paragraph.end),
      notes: own,
      cut: !whole,
    };
  });
  return {
    article,
    whole,
    paragraphs: shown,
    notes,
    claims: here,
    quotations: passages.length,
    byPassage,
  };
}

/** Notes in the order in which their first passages stand. */
function noteParagraph(
  slug: string,
  paragraph: string,
  passages: readonly Passage[],
  claims: readonly Claim[],
  before: number,
): Note[] {
  const ids = new Set(passages.map(({ id }) => id));
  const first = (claim: Claim) =>
    passages.findIndex((passage) => claim.assertions.some((a) => a.passages.includes(passage)));
  return claims
    .filter((claim) => first(claim) >= 0)
    .toSorted((a, b) => first(a) - first(b))
    .map((claim, index) => ({
      htmlId: htmlId(`note-${paragraph}-${claim.id}`),
      number: before + index + 1,
      claim,
      assertions: claim.assertions.filter(
        (a) => a.article === slug && a.passages.some(({ id }) => ids.has(id)),
      ),
      passages: passages.filter((passage) =>
        claim.assertions.some((a) => a.passages.includes(passage)),
      ),
    }));
}
