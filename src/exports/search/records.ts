import { documentKindWords } from '../../terms/documents.ts';
import { besideStatement } from '../../terms/assessments.ts';
import type { Claim, Document, Event, Investigation } from '../../model/types.ts';
import { addressOf } from '../../values/id.ts';
import { dateInWords } from '../../values/dates/date-words.ts';
import { claimsAbout, streamsOf } from '../../things/stream/stream-page.ts';
import { documentName } from '../../terms/names.ts';
import { arrangeSpeakers } from '../../things/speaker/speaker-pages.ts';
import { documentsOnlyWords } from '../../charts/funding/words.ts';
import { type KeptOut, keepOut } from '../../redaction/redaction.ts';
import { recordPages } from './pages.ts';
import { recordSentences } from './sentences.ts';
import { graphicElsewhere, type SearchKind } from './result-words.ts';
import { laneWords } from '../../charts/timeline/words.ts';

/** A thing that can be found. */
export interface SearchRecord {
  readonly kind: SearchKind;
  readonly id: string;
  /** Address within the site, with the id of the place. */
  readonly address: string;
  /** What it is called in the list from A to Z; null for what is found by its words alone. */
  readonly name: string | null;
  /** The whole statement or sentence that a result shows, never cropped, and its language. */
  readonly words: string;
  readonly language: string;
  /** Who publishes it, which stands above it; empty for what is ours. */
  readonly from: string;
  /** What stands beside it. */
  readonly beside: string;
  /** More words by which it is found. */
  readonly found: string;
}

/** Everything that can be found, by kind in the declared order: no graphic detail and no private person. */
export function recordAll(investigation: Investigation): SearchRecord[] {
  const { claims, differences, documents, events, language } = investigation;
  const out = keepOut(investigation);
  const records = [
    ...claims.map((claim) => recordClaim(claim, language, out)),
    ...recordSentences(investigation),
    ...events.map((event) => recordEvent(event, language, out)),
    ...differences.map(({ id, question, positions, body }): SearchRecord => {
      const told = positions.filter(({ assertion }) => !out.isGraphic(assertion));
      const found = told.map(({ words, label }) => `${label ?? ''} ${words}`);
      return {
        ...{ kind: 'difference', id, address: addressOf('difference', id), language },
        ...{ name: question, words: question, from: '', beside: '' },
        found: [...found, out.wordsOf(body.blocks)].filter(out.maySay).join(' '),
      };
    }),
    ...streamsOf(investigation).map((node): SearchRecord => {
      const documentsOnly = claimsAbout(investigation, node.id).length === 0;
      return {
        ...{ kind: 'stream', id: node.id, address: addressOf('stream', node.id), language },
        ...{ name: node.label, words: node.label, found: node.note ?? '' },
        from: '',
        beside: documentsOnly ? documentsOnlyWords(investigation, node) : '',
      };
    }),
    ...documents.map((document) => recordDocument(document, out)),
    ...recordPages(investigation, out),
    ...arrangeSpeakers(investigation).map(({ actor }): SearchRecord => {
      const { id, name, role, spellings } = actor;
      return {
        ...{ kind: 'speaker', id, address: addressOf('speaker', id), language },
        ...{ name, words: name, from: '', beside: role, found: spellings.join(' ') },
      };
    }),
  ];
  return records.filter(({ words, from, beside, found, name }) =>
    [words, from, beside, found, name ?? ''].every(out.maySay),
  );
}

function recordClaim(claim: Claim, language: string, out: KeptOut): SearchRecord {
  const { id, label, statement, body, graphic } = claim;
  return {
    ...{ kind: 'claim', id, address: addressOf('claim', id), language },
    name: label,
    words: graphic ? label : statement,
    from: '',
    beside: [besideStatement(claim), graphic ? graphicElsewhere : ''].join(' ').trim(),
    found: graphic ? '' : `${label} ${out.wordsOf(body.blocks)}`,
  };
}

function recordEvent(event: Event, language: string, out: KeptOut): SearchRecord {
  const { id, label, statement, date, dates, passage, claims } = event;
  const graphic = [passage ?? '', ...claims].some((each) => out.isGraphic(each));
  return {
    ...{ kind: 'event', id, address: addressOf('event', id), language },
    name: label,
    words: graphic ? label : statement,
    from: '',
    beside: `${laneWords[dates]}: ${dateInWords(date)}.${graphic ? ` ${graphicElsewhere}` : ''}`,
    found: graphic ? '' : label,
  };
}

function recordDocument(document: Document, out: KeptOut): SearchRecord {
  const { id, title, language, kind, says } = document;
  const name = documentName(document);
  return {
    ...{ kind: 'document', id, address: addressOf('document', id), language },
    name,
    words: title,
    from: name,
    beside: `${documentKindWords[kind].one}.`,
    found: out.maySay(says) ? says : '',
  };
}
