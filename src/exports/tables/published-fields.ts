import type { Reuse } from '../../analysis/reuse.ts';
import type { SupportCounts } from '../../analysis/support.ts';
import type {
  Actor,
  Article,
  Assertion,
  Claim,
  Difference,
  Document,
  Event,
  Flow,
  FundingNode,
  Investigation,
} from '../../model/types.ts';
import type { Decisions } from './publish.ts';

// What is published of the model, field by field. Speakers are published by `publicId` alone.

const fact = { value: true, how: true, because: true, references: true } as const;
const assessmentFields = { value: true, because: true, references: true } as const;
const attributionFields = { speaker: true, known: true } as const;
const relays = { actor: true, document: true, manner: true } as const;

const figures = {
  ...{ words: true, value: true, unit: true, per: true, bound: true, nature: true },
  ...{ id: true, of: true, readBy: false, readBecause: true },
} as const;

/** Of an article, what is known about it; its text only by quotations. */
export const articleFields = {
  ...{ slug: true, sha256: true, bytes: true, form: true, language: true },
  rights: { publish: true, limit: true, basis: true, decidedBy: true, decidedOn: true },
  ...{ outlet: fact, headline: fact, author: fact, date: fact, address: fact },
  ...{ compared: true, cutOff: true, wholeText: true },
  agency: { actor: true, document: true, sentences: true },
  coverage: { words: true, quoted: true, listed: true, between: true, notYet: true },
  notYet: true,
  ...{ seed: false, direction: false, text: false, body: false },
  ...{ paragraphs: false, groups: false, noClaim: false, notDated: false, restore: false },
  languages: false,
} as const satisfies Decisions<Article>;

/** Of an assertion; its quotations are published in their whole sentences. */
export const assertionFields = {
  ...{ id: true, claim: true, article: true, passages: false },
  attribution: false,
  ...{ speakerBecause: true, relays, form: true, directBecause: true, verb: true },
  hedges: { words: true, class: true, start: false, end: false },
  figures,
  tracedTo: { speaker: true, relays, because: true, references: true },
  said: assessmentFields,
  note: { says: true, references: true },
} as const satisfies Decisions<Assertion>;

/** Of a claim. */
export const claimFields = {
  ...{ id: true, statement: true, label: true, kind: true, streams: true, strengthens: true },
  denies: true,
  ...{ see: true, graphic: true, draftedBy: true, reviewedBy: true, reviewedOn: true },
  assessment: assessmentFields,
  since: true,
  history: { version: true, date: true, statement: true, assessment: true, because: true },
  ...{ assertions: false, body: false },
} as const satisfies Decisions<Claim>;

/** Of an outside document. */
export const documentFields = {
  ...{ id: true, publisher: true, interest: true, title: true, date: true, address: true },
  ...{
    archived: true,
    kept: true,
    pageOf: true,
    textDate: true,
    kind: true,
    read: true,
    whole: true,
    background: true,
  },
  ...{ language: true, says: true, alsoSays: true },
  quotations: {
    ...{
      words: true,
      by: true,
      speaker: true,
      inferred: true,
      claims: true,
      language: true,
      translation: true,
      cut: true,
    },
  },
  figures: { ...figures, by: true, note: true },
  relays: { from: true, to: true, what: true, basis: true, because: true, references: true },
  assessments: { by: true, date: true, claim: true, value: true, says: true, references: true },
  dateBecause: true,
} as const satisfies Decisions<Document>;

/** Of an actor who is no private person. */
export const actorFields = {
  ...{ id: true, name: true, kind: true, role: true, label: true },
  ...{ spellings: true, partOf: true, document: true, mark: true, number: true },
} as const satisfies Decisions<Actor>;

/** Of an event. */
export const eventFields = {
  ...{ id: true, statement: true, dates: true, marks: true, date: true, because: true },
  passage: true,
  ...{ claims: true, references: true, answers: true },
  ...{ label: false, words: false, article: false, matters: false },
} as const satisfies Decisions<Event>;

/** Of a difference; its positions are published by their words in the article. */
export const differenceFields = {
  ...{ id: true, question: true, condition: true, references: true, positions: false },
  steps: false,
  ...{ draftedBy: false, reviewedBy: false, reviewedOn: false, body: false },
} as const satisfies Decisions<Difference>;

/** Of a node of the funding graph. */
export const nodeFields = {
  ...{ id: true, label: true, kind: true, tier: true, references: true },
  ...{ order: false, note: false },
} as const satisfies Decisions<FundingNode>;

/** Of a line of the funding graph. */
export const flowFields = {
  ...{ id: true, from: true, to: true, moves: true, paid: true, words: true },
  ...{ claims: false, inferred: false },
} as const satisfies Decisions<Flow>;

/** Of the investigation as a whole; its story is published as a page, and things by decisions of their own. */
export const investigationFields = {
  ...{ title: true, standfirst: true, language: true },
  versions: { version: true, date: true, what: true, promises: false },
  sections: { id: true, title: true, claims: true },
  ...{ trailTitle: true, trailSays: true, datesTitle: true, datesSay: true },
  trail: { id: true, detail: true, claims: true },
  corrections: {
    ...{ date: true, kind: true, at: true, what: true, references: true, version: true },
  },
  ...{ address: false, publisher: false, responsible: false, funding: false, contact: false },
  ...{ contentNote: false, graphicWords: false, central: false, searchWords: false },
  ...{ speakersNote: false, witnesses: false },
  ...{ tiers: false, nodes: false },
  ...{ flows: false, articles: false, claims: false, actors: false, documents: false },
  ...{ events: false, differences: false, story: false, about: false, retired: false },
} as const satisfies Decisions<Investigation>;

const countedVoice = {
  ...{ speaker: true, by: attributionFields, articles: true },
  ways: {
    known: true,
    articles: true,
    sentences: true,
    insteadOf: { by: attributionFields, articles: true },
  },
} as const;

/** Of the counts behind a claim. */
export const countFields = {
  articles: true,
  speakers: countedVoice,
  papers: countedVoice,
  others: {
    ...{ sentences: true, kinds: true, unnamed: { speaker: true, articles: true } },
    insteadOf: attributionFields,
  },
} as const satisfies Decisions<SupportCounts>;

const span = { start: true, end: true } as const;
const sentenceFields = { article: true, sentence: true } as const;

/** Of the same words in two sentences. */
export const reuseFields = {
  ...{
    id: true,
    left: sentenceFields,
    right: sentenceFields,
    kind: true,
    longest: true,
    similarity: true,
  },
  blocks: { left: span, right: span, words: true, kind: true },
} as const satisfies Decisions<Reuse>;
