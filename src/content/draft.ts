import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import type { ReferenceKind } from '../values/kinds.ts';
import type { actorsSchema } from './schemas/actors.ts';
import type { articleSchema } from './schemas/article.ts';
import type { claimSchema } from './schemas/claim.ts';
import type { differenceSchema } from './schemas/difference.ts';
import type { documentsSchema } from './schemas/documents.ts';
import type { eventSchema } from './schemas/event.ts';
import type { fundingSchema } from './schemas/funding.ts';
import type { investigationSchema } from './schemas/investigation.ts';
import type {
  aboutSchema,
  correctionsSchema,
  hedgesSchema,
  ledgerSchema,
  refusedWordsSchema,
  storySchema,
} from './schemas/pages.ts';

/** The investigation's files as bytes, by path from its folder: `content/...`, `seeds/...`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Line and column, from 1, of a field: a path of names as written and of list indexes; the nearest parent that has a place. */
export type Locate = (path: readonly (string | number)[]) => {
  readonly line: number;
  readonly column: number;
};

/** What a file says, with the place of each of its fields. */
export interface Draft<T> {
  /** Path from the investigation's folder. */
  readonly file: string;
  /** The file's name without ending. */
  readonly id: string;
  readonly value: T;
  readonly at: Locate;
}

/** A link in prose, such as `[words](claim:id)`, and its place. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  /** The words of the link. */
  readonly words: string;
  readonly line: number;
  readonly column: number;
}

/** A block of prose (paragraph, list item, heading) as plain text, for the checks of our words. */
export interface Block {
  /** Id of the section of which it is part, where the headings have ids. */
  readonly section: string | null;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell';
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly references: readonly Reference[];
}

/** Markdown of ours: parsed, with positions in its file. */
export interface Prose {
  readonly root: Root;
  readonly blocks: readonly Block[];
  readonly references: readonly Reference[];
}

/** A file of data followed by prose. */
export interface ProseDraft<T> extends Draft<T> {
  readonly body: Prose;
}

export type ArticleDraft = ProseDraft<z.output<typeof articleSchema>>;
export type ClaimDraft = ProseDraft<z.output<typeof claimSchema>>;
export type DifferenceDraft = ProseDraft<z.output<typeof differenceSchema>>;
export type EventDraft = Draft<z.output<typeof eventSchema>>;

/** Prose that is written as data, with its id. */
export interface Saying {
  readonly id: string;
  readonly prose: Prose;
}

/** The story, with its sentences of prose that are written as data, in their order. */
export interface StoryDraft extends ProseDraft<z.output<typeof storySchema>> {
  readonly findings: readonly Saying[];
  readonly supports: readonly Saying[];
  readonly doesNotSupport: readonly Saying[];
}

export type AboutDraft = ProseDraft<z.output<typeof aboutSchema>>;

/** Everything written in content/, each list by file name; null where a file is missing or broken. */
export interface Drafts {
  readonly investigation: Draft<z.output<typeof investigationSchema>> | null;
  readonly articles: readonly ArticleDraft[];
  readonly claims: readonly ClaimDraft[];
  readonly actors: Draft<z.output<typeof actorsSchema>> | null;
  readonly documents: Draft<z.output<typeof documentsSchema>> | null;
  readonly funding: Draft<z.output<typeof fundingSchema>> | null;
  readonly events: readonly EventDraft[];
  readonly differences: readonly DifferenceDraft[];
  readonly story: StoryDraft | null;
  readonly about: AboutDraft | null;
  readonly corrections: Draft<z.output<typeof correctionsSchema>> | null;
  readonly refusedWords: Draft<z.output<typeof refusedWordsSchema>> | null;
  readonly hedges: Draft<z.output<typeof hedgesSchema>> | null;
  readonly ledger: Draft<z.output<typeof ledgerSchema>> | null;
  /** Ids of articles, claims, events and differences whose file is there, broken ones too, so that one mistake is told once. */
  readonly broken: {
    readonly [kind in 'articles' | 'claims' | 'events' | 'differences']: readonly string[];
  };
}

/** Drafts of all files, and what is wrong with them. */
export interface Parsed {
  readonly drafts: Drafts;
  readonly problems: readonly Problem[];
}
