import type { Prose } from '../content/draft.ts';
import type { WrittenFields } from '../content/schemas/index.ts';
import type { SpeakerId } from '../content/schemas/shared.ts';
import type { PromisedKind } from '../values/kinds.ts';
import type { TextParagraph as WrittenParagraph, Restored, Span } from '../text/types.ts';

export type { ActorId, SpeakerId } from '../content/schemas/shared.ts';

// What is written has the types that the schemas of content/ give; here stands what the model adds.

type WrittenClaim = WrittenFields<'claim'>;
type WrittenAssertion = WrittenClaim['assertions'][number];
type WrittenDocument = WrittenFields<'documents'>[number];
type WrittenStory = WrittenFields<'story'>;
type WrittenEntry = WrittenFields<'ledger'>['ids'][number];

/** A paragraph of an article: its span in the file, and, for a tokenised file, what readers see. */
export interface Paragraph extends WrittenParagraph {
  /** null where readers see the file's own characters. */
  readonly restored: Restored | null;
}

/** Words of an article that carry no claim, and why. */
export interface NoClaim extends Span {
  readonly because: string;
  /** Whether its sentences are shown nowhere. */
  readonly withheld: boolean;
}

/** A time expression of an article that gives no date, and why. */
export interface NotDated extends Span {
  readonly because: string;
}

/** How many words of an article stand in quotations, are listed as carrying no claim, stand between quotations (at most 8 in a row), or are left in sentences that are not yet annotated. */
export interface Coverage {
  readonly words: number;
  readonly quoted: number;
  readonly listed: number;
  readonly between: number;
  readonly notYet: number;
}

/** A fact about an article, how it is known, why, and the outside documents on which it rests. */
export type KnownFact = WrittenFields<'article'>['headline'];

/** How a fact about an article is known. */
export type How = KnownFact['how'];

export interface Article extends Omit<
  WrittenFields<'article'>,
  'paragraphs' | 'noClaim' | 'notYet' | 'notDated'
> {
  readonly slug: string;
  readonly bytes: number;
  readonly direction: 'ltr' | 'rtl';
  /** The file's text, decoded. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly noClaim: readonly NoClaim[];
  /** Ids of the sentences that are not yet annotated, in the order of the text. */
  readonly notYet: readonly string[];
  /** In the order in which they are written. */
  readonly notDated: readonly NotDated[];
  readonly coverage: Coverage;
  readonly body: Prose;
}

/** A stretch of an article found by exact quote. */
export interface Passage extends Span {
  /** `<claim>/<article>/q1` */
  readonly id: string;
  readonly article: string;
  readonly paragraph: string;
  /** Ids of the sentences that it touches. */
  readonly sentences: readonly string[];
  /** Offsets in the file's bytes, the end excluded. */
  readonly startByte: number;
  readonly endByte: number;
  /** The file's own characters. */
  readonly raw: string;
  /** What readers see of the same span. */
  readonly shown: string;
}

/** A word by which the text keeps its distance, and where it stands. */
export type Hedge = WrittenAssertion['hedges'][number] & Span;

/** A sum or number as printed and as data. */
export interface Figure extends Readonly<WrittenAssertion['figures'][number]> {
  /** `<assertion>/f1`, or `<document>/f1` */
  readonly id: string;
}

/** One who passes on, and the document meant, where one is. */
export type Relay = WrittenAssertion['relays'][number];

/** How somebody stands in a chain. */
export type { RelayManner } from '../content/schemas/shared.ts';

/** What outside documents say, with one sentence and its references. */
export type Assessment = NonNullable<WrittenClaim['assessment']>;

export type AssessmentValue = Assessment['value'];

/** How it is known whose words they are: the article prints it, it is our inference, or documents lead to him. */
export type HowKnown = 'printed' | 'inferred' | 'followed';

/** Whose words they are, and how that is known: neither is shown without the other. */
export interface Attribution {
  readonly speaker: SpeakerId;
  readonly known: HowKnown;
}

/** One article making one claim. */
export interface Assertion extends Pick<
  WrittenAssertion,
  'speakerBecause' | 'relays' | 'form' | 'directBecause' | 'verb' | 'tracedTo' | 'said' | 'note'
> {
  /** `<claim>/<article>`, with `-<suffix>` when an article makes it twice. */
  readonly id: string;
  readonly claim: string;
  readonly article: string;
  /** Whose words the article gives them as. */
  readonly attribution: Attribution;
  readonly passages: readonly Passage[];
  readonly hedges: readonly Hedge[];
  readonly figures: readonly Figure[];
}

/** Who wrote something of ours, and which person has reviewed it. */
export type Made = Pick<WrittenFields<'about'>, 'draftedBy' | 'reviewedBy' | 'reviewedOn'>;

/** A claim as it was up to a version, and when and why it changed. */
export type EarlierState = WrittenClaim['history'][number];

export interface Claim extends Omit<WrittenClaim, 'assertions'> {
  readonly id: string;
  /** In the articles' declared order, then by place in the article. */
  readonly assertions: readonly Assertion[];
  /** The version in which it was published first, or will be. */
  readonly since: number;
  readonly body: Prose;
}

export interface Actor extends Readonly<WrittenFields<'actors'>[number]> {
  /** Place among the marked actors, from 1; the speaker's hue and strip. */
  readonly number: number | null;
}

export type DocumentFigure = WrittenDocument['figures'][number] & Figure;

export interface Document extends WrittenDocument {
  readonly figures: readonly DocumentFigure[];
}

export type FundingNode = WrittenFields<'funding'>['nodes'][number];

export interface Flow extends Readonly<WrittenFields<'funding'>['flows'][number]> {
  /** `<from>--<to>` */
  readonly id: string;
}

export interface Event extends WrittenFields<'event'> {
  readonly id: string;
}

export interface Difference extends WrittenFields<'difference'> {
  readonly id: string;
  readonly body: Prose;
}

/** Something found, in a sentence or two, with its title and the id of its picture. */
export interface Finding extends Omit<WrittenStory['findings'][number], 'text'> {
  readonly body: Prose;
}

/** Sentences for whoever writes about it: what the texts support, what they do not, and who has reviewed them. */
export interface SupportBox extends Omit<Made, 'draftedBy'> {
  readonly supports: readonly { readonly id: string; readonly body: Prose }[];
  readonly doesNotSupport: readonly { readonly id: string; readonly body: Prose }[];
}

export interface Story
  extends Made, Pick<WrittenStory, 'headline' | 'standfirst' | 'genre' | 'method'> {
  readonly findings: readonly Finding[];
  readonly box: SupportBox;
  readonly body: Prose;
}

export type Version = WrittenFields<'investigation'>['versions'][number];

/** A published id that is gone, and what became of it: exactly one of the three is told. */
export interface Retired extends Pick<WrittenEntry, 'since' | 'movedTo' | 'notice' | 'withdrawn'> {
  readonly kind: PromisedKind;
  readonly id: string;
  /** What it named; null where the words are withdrawn. */
  readonly words: string | null;
}

/** One checked investigation: plain JSON, every list in its declared order, then by id. */
export interface Investigation
  extends
    Omit<WrittenFields<'investigation'>, 'articles'>,
    Pick<WrittenFields<'funding'>, 'tiers' | 'nodes'> {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly actors: readonly Actor[];
  readonly documents: readonly Document[];
  readonly flows: readonly Flow[];
  readonly events: readonly Event[];
  readonly differences: readonly Difference[];
  readonly story: Story;
  readonly about: WrittenFields<'about'> & { readonly body: Prose };
  /** What was published and is gone, in the ledger's order. */
  readonly retired: readonly Retired[];
  readonly corrections: WrittenFields<'corrections'>;
}
