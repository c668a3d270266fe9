import { articleOf, claimOf } from '../../model/find.ts';
import { headOf, isActor, voiceOf } from '../../model/speakers.ts';
import { once } from '../../model/once.ts';
import type { ActorId, Assertion, Attribution, Investigation } from '../../model/types.ts';
import { isGraphic } from '../../redaction/graphic-sentences.ts';
import { quoteWhole, type WholeSentence } from '../../things/quotation/quotations.ts';

/** A way of the claim back from an article, or from several that have it by the same way: the first of them with its words. */
export interface ProvenanceRow {
  /** Articles in their declared order. */
  readonly articles: readonly string[];
  readonly assertion: Assertion;
  /** The sentence that has most of the claim's words; null where it has graphic detail. */
  readonly quoted: WholeSentence | null;
  /** Actors between the article and the speaker, the nearest to the article first. */
  readonly relays: readonly ActorId[];
  /** Whose words the article gives them as. */
  readonly attribution: Attribution;
  /** Where the words lead when they are followed further, if to somebody else. */
  readonly followed: Attribution | null;
  /** Whether the speaker was shown to have seen it. */
  readonly witness: boolean;
}

/** The ways of a claim back, and what somebody would have had to see. */
export interface Provenance {
  readonly rows: readonly ProvenanceRow[];
  /** null where nobody says what was to be seen. */
  readonly seen: string | null;
}

/** More articles than this are joined where their ways back are the same. */
const mostApart = 6;

/** Follows the central claim back: from each article to each speaker whom it names for the claim, or, where it names none, to its own words or to nobody. */
export const arrangeProvenance = once((investigation: Investigation): Provenance => {
  const { articles, central, witnesses } = investigation;
  const { assertions } = claimOf(investigation, central);
  const rows = articles.flatMap(({ slug }) =>
    foremost(
      investigation,
      assertions.filter(({ article }) => article === slug),
    ).map((each) => rowOf(investigation, each)),
  );
  return {
    rows: rows.length > mostApart ? joinAlikeRows(rows) : rows,
    seen: witnesses?.of ?? null,
  };
});

/** Of one article's assertions the first to each named speaker; where none is named, the first. */
function foremost(
  investigation: Pick<Investigation, 'actors'>,
  assertions: readonly Assertion[],
): Assertion[] {
  const told = assertions.filter(({ attribution }) => isActor(attribution.speaker));
  const named = told.filter(
    ({ attribution }) => voiceOf(investigation, attribution.speaker) !== 'unnamed',
  );
  const first = named.filter(
    ({ attribution }, at) =>
      named.findIndex((each) => each.attribution.speaker === attribution.speaker) === at,
  );
  const [other] = [...told, ...assertions];
  return first.length > 0 || other === undefined ? first : [other];
}

function rowOf(investigation: Investigation, assertion: Assertion): ProvenanceRow {
  const { article, attribution, relays } = assertion;
  const seen: readonly string[] = investigation.witnesses?.speakers ?? [];
  const quoted = fullest(quoteWhole(articleOf(investigation, article), assertion));
  const head = headOf(assertion);
  return {
    articles: [article],
    assertion,
    quoted: quoted === null || isGraphic(investigation, quoted) ? null : quoted,
    relays: relays.map(({ actor }) => actor).toReversed(),
    attribution,
    followed: head.speaker === attribution.speaker ? null : head,
    witness: seen.includes(attribution.speaker) || seen.includes(head.speaker),
  };
}

/** The whole sentence in which most letters are the claim's; the first, where several have as many. */
function fullest(sentences: readonly WholeSentence[]): WholeSentence | null {
  const quotedIn = ({ sentences: all }: WholeSentence) =>
    all
      .flatMap(({ pieces }) => pieces)
      .filter(({ passages }) => passages.length > 0)
      .reduce((sum, { text }) => sum + text.length, 0);
  return sentences.toSorted((a, b) => quotedIn(b) - quotedIn(a))[0] ?? null;
}

function joinAlikeRows(rows: readonly ProvenanceRow[]): ProvenanceRow[] {
  const joined = new Map<string, ProvenanceRow>();
  for (const row of rows) {
    const { relays, attribution, followed } = row;
    const key = JSON.stringify([relays, attribution, followed]);
    const known = joined.get(key);
    const articles = [...new Set([...(known?.articles ?? []), ...row.articles])];
    joined.set(key, { ...(known ?? row), articles });
  }
  return [...joined.values()];
}
