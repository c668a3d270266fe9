import type { Root } from 'mdast';
import type { Problem } from '../problems/problem.ts';
import type { ReferenceKind } from '../values/kinds.ts';
import type { Roles } from './field-roles.ts';
import type { schemas, WrittenFields } from './schemas/index.ts';

/** The investigation's files as bytes, by path from its folder: `content/...`, `seeds/...`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Line and column, from 1, of a field: a path of names, as data have them, and of list indexes; the nearest parent that has a place. */
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
  /** What the text of each field is. */
  readonly roles: Roles;
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
export interface MarkdownBlock {
  /** Id of the section of which it is part, where the headings have ids. */
  readonly section: string | null;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell';
  readonly text: string;
  /** The same with a sign, U+FFFC, for each number that the build puts in. */
  readonly written: string;
  readonly line: number;
  readonly column: number;
  readonly references: readonly Reference[];
}

/** Markdown of ours: parsed, with positions in its file. */
export interface Prose {
  readonly root: Root;
  readonly blocks: readonly MarkdownBlock[];
  readonly references: readonly Reference[];
}

/** A file of data followed by prose. */
export interface ProseDraft<T> extends Draft<T> {
  readonly body: Prose;
}

/** A file of data of some kind. */
export type DataDraft<Kind extends keyof typeof schemas> = Draft<WrittenFields<Kind>>;

export type ArticleDraft = ProseDraft<WrittenFields<'article'>>;
export type ClaimDraft = ProseDraft<WrittenFields<'claim'>>;
export type DifferenceDraft = ProseDraft<WrittenFields<'difference'>>;
export type EventDraft = DataDraft<'event'>;

/** Prose that is written as data, with its id. */
export interface Saying {
  readonly id: string;
  readonly prose: Prose;
}

/** The story, with its sentences of prose that are written as data, in their order. */
export interface StoryDraft extends ProseDraft<WrittenFields<'story'>> {
  readonly findings: readonly Saying[];
  readonly supports: readonly Saying[];
  readonly doesNotSupport: readonly Saying[];
}

export type AboutDraft = ProseDraft<WrittenFields<'about'>>;

/** Everything written in content/, each list by file name; null where a file is missing or broken. */
export interface Drafts {
  readonly investigation: DataDraft<'investigation'> | null;
  readonly articles: readonly ArticleDraft[];
  readonly claims: readonly ClaimDraft[];
  readonly actors: DataDraft<'actors'> | null;
  readonly documents: DataDraft<'documents'> | null;
  readonly funding: DataDraft<'funding'> | null;
  readonly events: readonly EventDraft[];
  readonly differences: readonly DifferenceDraft[];
  readonly story: StoryDraft | null;
  readonly about: AboutDraft | null;
  readonly corrections: DataDraft<'corrections'> | null;
  readonly refusedWords: DataDraft<'refusedWords'> | null;
  readonly hedges: DataDraft<'hedges'> | null;
  readonly ledger: DataDraft<'ledger'> | null;
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
