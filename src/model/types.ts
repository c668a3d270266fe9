import type { Prose } from '../content/draft.ts';
import type { PromisedKind } from '../values/kinds.ts';
import type { Form, ParagraphRole, Restored, Span } from '../text/types.ts';

/** How a fact about an article is known. */
export type How = 'established' | 'reported' | 'inferred' | 'not-found';

/** A fact about an article, how it is known, why, and the outside documents on which it rests. */
export interface KnownFact {
  readonly value: string | null;
  readonly how: How;
  readonly because: string | null;
  readonly references: readonly string[];
}

/** A sentence of an article: its span in the file. */
export interface Sentence extends Span {
  readonly id: string;
}

/** A paragraph of an article: its span in the file, and, for a tokenised file, what readers see. */
export interface Paragraph extends Span {
  readonly id: string;
  readonly role: ParagraphRole;
  readonly sentences: readonly Sentence[];
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

/** How many words of an article stand in quotations, are listed as carrying no claim, or stand between quotations (at most 8 in a row). */
export interface Coverage {
  readonly words: number;
  readonly quoted: number;
  readonly listed: number;
  readonly between: number;
}

export interface Article {
  readonly slug: string;
  readonly seed: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly form: Form;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly rights: {
    readonly publish: 'full' | 'excerpts';
    readonly limit: number | null;
    readonly basis: string | null;
    readonly decidedBy: string | null;
    readonly decidedOn: string | null;
  };
  /** The id of an actor. */
  readonly outlet: KnownFact;
  readonly headline: KnownFact;
  readonly author: KnownFact;
  readonly date: KnownFact;
  readonly address: KnownFact;
  readonly compared: string;
  readonly cutOff: boolean;
  /** The file's text, decoded. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly noClaim: readonly NoClaim[];
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
export interface Hedge extends Span {
  readonly words: string;
  readonly class: 'distance' | 'unclear';
}

/** A number as data: a value, a range, or null where the words give none. */
export type FigureValue = number | readonly [number, number] | null;

export interface Figure {
  /** `<assertion>/f1`, or `<document>/f1` */
  readonly id: string;
  readonly words: string;
  readonly value: FigureValue;
  readonly unit: string;
  readonly per: 'day' | 'month' | 'year' | 'head' | 'none';
  readonly bound: 'exact' | 'about' | 'over' | 'at-least' | 'up-to' | 'vague';
  readonly nature: 'income' | 'stock' | 'unclear' | 'price' | 'count' | 'share';
  /** A said source of income, `total`, or null. */
  readonly of: string | null;
}

/** One who passes on, and the document meant, where one is. */
export interface Relay {
  readonly actor: string;
  readonly document: string | null;
}

export type AssessmentValue =
  | 'established'
  | 'supported'
  | 'accounts-differ'
  | 'contradicted'
  | 'not-confirmed'
  | 'not-examined';

/** What outside documents say, with one sentence and its references. */
export interface Assessment {
  readonly value: AssessmentValue;
  readonly because: string;
  readonly references: readonly string[];
}

/** A chain that documents show behind a passage, where they show more than is printed. */
export interface Traced {
  readonly speaker: string;
  readonly relays: readonly Relay[];
  readonly because: string;
  readonly references: readonly string[];
}

/** One article making one claim. */
export interface Assertion {
  /** `<claim>/<article>`, with `-<suffix>` when an article makes it twice. */
  readonly id: string;
  readonly claim: string;
  readonly article: string;
  readonly passages: readonly Passage[];
  /** An actor's id, `outlet` or `unnamed`. */
  readonly speaker: string;
  readonly speakerBecause: string | null;
  readonly relays: readonly Relay[];
  readonly form: 'direct' | 'paraphrase' | 'document' | 'own-words';
  readonly hedges: readonly Hedge[];
  readonly figures: readonly Figure[];
  readonly tracedTo: Traced | null;
  readonly said: Assessment | null;
}

export interface Made {
  readonly draftedBy: string;
  readonly reviewedBy: string | null;
  readonly reviewedOn: string | null;
}

/** A claim as it was up to a version, and when and why it changed. */
export interface EarlierState {
  readonly version: number;
  readonly date: string;
  readonly statement: string;
  readonly assessment: AssessmentValue | null;
  readonly because: string;
}

export interface Claim extends Made {
  readonly id: string;
  readonly statement: string;
  readonly label: string;
  readonly kind: 'allegation' | 'attribution' | 'count' | 'income' | 'context';
  readonly streams: readonly string[];
  readonly strengthens: readonly string[];
  readonly see: readonly string[];
  readonly graphic: boolean;
  /** In the articles' declared order, then by place in the article. */
  readonly assertions: readonly Assertion[];
  /** null for claims outside the question only. */
  readonly assessment: Assessment | null;
  /** The version in which it was published first, or will be. */
  readonly since: number;
  readonly history: readonly EarlierState[];
  readonly body: Prose;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: 'official' | 'private-person' | 'body' | 'outlet' | 'place';
  readonly role: string;
  /** What a private person is called in our own words; null for all others, who have their name. */
  readonly label: string | null;
  readonly spellings: readonly string[];
  readonly mark: string | null;
  /** Place among the marked actors, from 1; the speaker's hue and strip. */
  readonly number: number | null;
}

export interface DocumentFigure extends Figure {
  readonly by: string;
  readonly note: string | null;
}

export interface Document {
  readonly id: string;
  readonly publisher: string;
  readonly interest: string;
  readonly title: string;
  readonly date: string | null;
  readonly dateBecause: string | null;
  readonly address: string;
  readonly kind: 'primary' | 'wire' | 'own-reporting' | 'repost' | 'secondary' | 'opinion';
  readonly read: string;
  readonly language: string;
  readonly says: string;
  readonly quotations: readonly string[];
  readonly figures: readonly DocumentFigure[];
  readonly relays: readonly {
    readonly from: string;
    readonly to: string;
    readonly what: string;
    readonly basis: 'printed' | 'words-match' | 'documents-only' | 'inferred';
    readonly because: string | null;
    readonly references: readonly string[];
  }[];
  readonly assessments: readonly {
    readonly by: string;
    readonly date: string | null;
    readonly claim: string | null;
    readonly value: AssessmentValue;
    readonly says: string;
    readonly references: readonly string[];
  }[];
}

export interface ClaimSection {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly string[];
}

export interface FundingNode {
  readonly id: string;
  readonly label: string;
  readonly kind: 'stream' | 'channel' | 'place' | 'group' | 'party';
  readonly tier: number;
  readonly order: number;
  readonly references: readonly string[];
  readonly note: string | null;
}

export interface Flow {
  /** `<from>--<to>` */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly claims: readonly string[];
  readonly moves: 'money' | 'goods' | 'people';
  readonly paid: string | null;
  /** Why the line rests on an inference of ours; null where the articles print it. */
  readonly inferred: string | null;
}

export interface Event {
  readonly id: string;
  readonly statement: string;
  readonly label: string;
  readonly words: string | null;
  readonly passage: string | null;
  readonly date: string;
  readonly because: string;
  readonly dates: 'said-to-have-happened' | 'said' | 'published';
  readonly claims: readonly string[];
  readonly article: string | null;
  readonly references: readonly string[];
}

export interface Difference extends Made {
  readonly id: string;
  readonly question: string;
  readonly positions: readonly {
    readonly assertion: string;
    readonly words: string;
    readonly label: string | null;
  }[];
  readonly condition: string | null;
  readonly references: readonly string[];
  readonly body: Prose;
}

export interface Story extends Made {
  readonly headline: string;
  readonly standfirst: string;
  readonly genre: string;
  readonly method: readonly string[];
  readonly findings: readonly Finding[];
  readonly box: SupportBox;
  readonly body: Prose;
}

/** Something found, in a sentence or two, and a word or two on how it stands. */
export interface Finding {
  readonly id: string;
  readonly body: Prose;
  readonly status: string | null;
}

/** Sentences for whoever writes about it: what the texts support, what they do not, and who has reviewed them. */
export interface SupportBox {
  readonly supports: readonly { readonly id: string; readonly body: Prose }[];
  readonly doesNotSupport: readonly { readonly id: string; readonly body: Prose }[];
  readonly reviewedBy: string | null;
  readonly reviewedOn: string | null;
}

export interface Version {
  readonly version: number;
  readonly date: string;
  readonly what: string;
}

/** A published id that is gone, and what became of it: exactly one of the three is told. */
export interface Retired {
  readonly kind: PromisedKind;
  readonly id: string;
  readonly since: number;
  /** What it named; null where the words are withdrawn. */
  readonly words: string | null;
  /** `<kind>:<id>` of what stands for it now. */
  readonly movedTo: string | null;
  readonly notice: string | null;
  readonly withdrawn: { readonly date: string; readonly because: string } | null;
}

/** One checked investigation: plain JSON, every list in its declared order, then by id. */
export interface Investigation {
  readonly title: string;
  readonly standfirst: string;
  readonly language: string;
  readonly address: string;
  readonly publisher: string | null;
  readonly responsible: string | null;
  readonly funding: string | null;
  readonly contact: string | null;
  readonly contentNote: string;
  readonly central: string;
  /** One sentence on the speakers of the central claim, said where they are named alone. */
  readonly speakersNote: string | null;
  readonly versions: readonly Version[];
  readonly sections: readonly ClaimSection[];
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly actors: readonly Actor[];
  readonly documents: readonly Document[];
  readonly tiers: readonly string[];
  readonly nodes: readonly FundingNode[];
  readonly flows: readonly Flow[];
  readonly events: readonly Event[];
  readonly differences: readonly Difference[];
  readonly story: Story;
  readonly about: Made & { readonly title: string; readonly body: Prose };
  /** What was published and is gone, in the ledger's order. */
  readonly retired: readonly Retired[];
  readonly corrections: readonly {
    readonly date: string;
    readonly kind: 'correction' | 'clarification' | 'update';
    readonly at: string;
    readonly what: string;
    /** The last version that had the words which changed. */
    readonly version: number | null;
    readonly references: readonly string[];
  }[];
}
