import {
  headOf,
  isActor,
  joinAttributions,
  surestFirst,
  type Voice,
  voiceOf,
} from '../model/speakers.ts';
import type {
  ActorId,
  Assertion,
  Attribution,
  Claim,
  HowKnown,
  Investigation,
} from '../model/types.ts';

/** Who says so: exactly one of these for every claim within the question. */
export type SupportValue =
  'outlet-only' | 'unnamed' | 'paper' | 'one-speaker' | 'one-speaker-repeated' | 'more-speakers';

/** The rules of support, in the order in which they are tried; the method page prints them. */
export const supportRules: Readonly<Record<SupportValue, string>> = {
  'more-speakers': 'The chains lead to two or more named speakers.',
  'one-speaker-repeated': 'The chains of two or more articles lead to one named speaker.',
  'one-speaker': 'The chain of one article leads to one named speaker.',
  paper: 'No named speaker; at least one sentence gives the words to a paper, such as a contract.',
  unnamed: 'No named speaker; at least one sentence gives the words to somebody who is not named.',
  'outlet-only': 'No named speaker; the articles say it in their own words.',
};

/** A named speaker, or a paper, as far as the words could be followed, and what of the articles leads to him. */
export interface CountedSpeaker {
  readonly speaker: ActorId;
  /** The surest way in which any of the words is his. */
  readonly by: Attribution;
  /** Slugs of the articles, in the assertions' order. */
  readonly articles: readonly string[];
  readonly ways: readonly WayToSpeaker[];
}

/** One way in which it is known that words are a speaker's, the surest first. */
export interface WayToSpeaker {
  readonly known: HowKnown;
  readonly articles: readonly string[];
  readonly sentences: number;
  /** To whom articles give the words that documents lead to him, and which do. */
  readonly insteadOf: readonly { readonly by: Attribution; readonly articles: readonly string[] }[];
}

/** How many articles, named speakers and sentences stand behind a claim. */
export interface SupportCounts {
  readonly articles: number;
  /** In the order in which the articles have them. */
  readonly speakers: readonly CountedSpeaker[];
  /** Papers that say it, which are no speakers. */
  readonly papers: readonly CountedSpeaker[];
  /** Sentences that name nobody, or are the article's own words, and in which no named speaker and no paper says it. */
  readonly others: {
    readonly sentences: number;
    readonly kinds: readonly ('outlet' | 'unnamed')[];
    /** Those who are told apart from others, though nothing names them, and the articles that have them. */
    readonly unnamed: readonly {
      readonly speaker: ActorId;
      readonly articles: readonly string[];
    }[];
    /** Speakers to whom articles give such words, which documents lead back to nobody. */
    readonly insteadOf: readonly Attribution[];
  };
}

/** A decision of ours on which the counts rest: a chain followed further, or a speaker inferred. */
export interface Judgement {
  readonly assertion: string;
  readonly kind: 'traced' | 'inferred-speaker';
  readonly because: string;
  readonly references: readonly string[];
}

/** Who says so, on what that rests, and in which differences the claim stands. */
export interface Support {
  readonly claim: string;
  readonly value: SupportValue;
  readonly counts: SupportCounts;
  readonly judgements: readonly Judgement[];
  /** Ids of the differences in which one of its assertions is a position. */
  readonly differs: readonly string[];
}

/** Computes who says so for every claim within the question, in the claims' order. */
export function weighSupport(investigation: Investigation): readonly Support[] {
  return investigation.claims.flatMap((claim) => weighClaim(investigation, claim) ?? []);
}

/** Computes who says so for one claim; null for a claim outside the question, which carries no count. */
export function weighClaim(
  { actors, differences }: Pick<Investigation, 'actors' | 'differences'>,
  claim: Claim,
): Support | null {
  if (claim.kind === 'context') return null;
  const counts = countSpeakers({ actors }, claim.assertions);
  const ids = new Set(claim.assertions.map(({ id }) => id));
  return {
    claim: claim.id,
    value: valueOf(counts),
    counts,
    judgements: claim.assertions.flatMap(judge),
    differs: differences
      .filter(({ positions }) => positions.some(({ assertion }) => ids.has(assertion)))
      .map(({ id }) => id),
  };
}

/** Counts whose words assertions are, as far as they could be followed. */
export function countSpeakers(
  investigation: Pick<Investigation, 'actors'>,
  assertions: readonly Assertion[],
): SupportCounts {
  const voice = (assertion: Assertion) => voiceOf(investigation, headOf(assertion).speaker);
  const tells = (each: Assertion) => ['named', 'paper'].includes(voice(each));
  const said = sentencesQuoted(assertions.filter(tells));
  const rest = assertions.filter((each) => !tells(each));
  const others = rest.filter((assertion) =>
    [...sentencesQuoted([assertion])].some((sentence) => !said.has(sentence)),
  );
  return {
    articles: articlesOf(assertions).length,
    speakers: countVoices(assertions.filter((each) => voice(each) === 'named')),
    papers: countVoices(assertions.filter((each) => voice(each) === 'paper')),
    others: {
      sentences: [...sentencesQuoted(rest)].filter((sentence) => !said.has(sentence)).length,
      kinds: kindsOf(others.map(voice)),
      unnamed: countVoices(others).map(({ speaker, articles }) => ({ speaker, articles })),
      insteadOf: joinAttributions(
        others
          .map(({ attribution }) => attribution)
          .filter(({ speaker }) => ['named', 'paper'].includes(voiceOf(investigation, speaker))),
      ),
    },
  };
}

function kindsOf(voices: readonly Voice[]): SupportCounts['others']['kinds'] {
  return (['outlet', 'unnamed'] as const).filter((each) => voices.includes(each));
}

/** Those who have an identity, as far as the words could be followed, in the order in which the articles have them. */
function countVoices(assertions: readonly Assertion[]): CountedSpeaker[] {
  return joinAttributions(assertions.map(headOf)).flatMap((by): CountedSpeaker[] => {
    const { speaker } = by;
    if (!isActor(speaker)) return [];
    const led = assertions.filter((assertion) => headOf(assertion).speaker === speaker);
    const ways = surestFirst.flatMap((known): WayToSpeaker[] => {
      const own = led.filter((assertion) => headOf(assertion).known === known);
      if (own.length === 0) return [];
      const given = joinAttributions(own.map(({ attribution }) => attribution));
      const insteadOf = given
        .filter((each) => each.speaker !== speaker)
        .map((by) => ({
          by,
          articles: articlesOf(own.filter(({ attribution }) => attribution.speaker === by.speaker)),
        }));
      return [
        { known, articles: articlesOf(own), sentences: sentencesQuoted(own).size, insteadOf },
      ];
    });
    return [{ ...{ speaker, by }, articles: articlesOf(led), ways }];
  });
}

function articlesOf(assertions: readonly Assertion[]): string[] {
  return [...new Set(assertions.map(({ article }) => article))];
}

/** The sentences in which passages of assertions stand, each once. */
function sentencesQuoted(assertions: readonly Assertion[]): Set<string> {
  return new Set(
    assertions.flatMap(({ article, passages }) =>
      passages.flatMap(({ sentences }) => sentences.map((sentence) => `${article}#${sentence}`)),
    ),
  );
}

function valueOf({ speakers, papers, others }: SupportCounts): SupportValue {
  const [first] = speakers;
  if (speakers.length > 1) return 'more-speakers';
  if (first !== undefined)
    return first.articles.length > 1 ? 'one-speaker-repeated' : 'one-speaker';
  if (papers.length > 0) return 'paper';
  return others.kinds.includes('unnamed') ? 'unnamed' : 'outlet-only';
}

function judge(assertion: Assertion): Judgement[] {
  const { id, tracedTo, speakerBecause } = assertion;
  const judgements: Judgement[] = [];
  if (speakerBecause !== null) {
    const references: string[] = [];
    judgements.push({
      assertion: id,
      kind: 'inferred-speaker',
      because: speakerBecause,
      references,
    });
  }
  if (tracedTo !== null) {
    const { because, references } = tracedTo;
    judgements.push({ assertion: id, kind: 'traced', because, references });
  }
  return judgements;
}
