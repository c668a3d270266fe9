import { expect, test } from 'vitest';
import { examine } from '../../../../src/checks/examine.ts';
import { exportClaim } from '../../../../src/exports/tables/claims.ts';
import { exportInvestigation } from '../../../../src/exports/tables/investigation.ts';
import { type Decisions, publish } from '../../../../src/exports/tables/publish.ts';
import type {
  assertionFields,
  claimFields,
  documentFields,
  investigationFields,
} from '../../../../src/exports/tables/published-fields.ts';
import type { Assertion, Claim, Document, Investigation } from '../../../../src/model/types.ts';
import { readSound } from '../../../support/fixtures.ts';

const { investigation } = examine(readSound());

/** Whether the compiler takes a table of decisions for a type. */
type Takes<Table, T> = Table extends Decisions<T> ? 'taken' : 'refused';
type More = { readonly caveat: string };

test('a field that the model gains is refused by the compiler until it is decided', () => {
  const claim: Takes<typeof claimFields, Claim & More> = 'refused';
  const assertion: Takes<typeof assertionFields, Assertion & More> = 'refused';
  const document: Takes<typeof documentFields, Document & More> = 'refused';
  const whole: Takes<typeof investigationFields, Investigation & More> = 'refused';
  const decided: Takes<typeof claimFields & { caveat: false }, Claim & More> = 'taken';
  expect([claim, assertion, document, whole, decided]).toEqual([
    ...['refused', 'refused', 'refused', 'refused'],
    'taken',
  ]);
});

test('so is one deep within, and fields are not published all at once', () => {
  type Table = { a: { b: true }; c: true };
  const same: Takes<Table, { a: { b: string } | null; c: string[] }> = 'taken';
  const grown: Takes<Table, { a: { b: string; d: string } | null; c: string[] }> = 'refused';
  const whole: Takes<{ a: true; c: true }, { a: { b: string }; c: string[] }> = 'refused';
  expect([same, grown, whole]).toEqual(['taken', 'refused', 'refused']);
});

test('nothing is published that is not decided', () => {
  const value: {
    readonly a: number;
    readonly b: readonly { c: string; d: string; e: string | null }[];
    readonly f: string | null;
    readonly g: { h: string };
  } = { a: 1, b: [{ c: 'x', d: 'y', e: null }], f: null, g: { h: 'z' } };
  const decisions = { b: { d: true, c: false, e: true }, a: true, f: true, g: false } as const;
  expect(JSON.stringify(publish(value, decisions))).toBe(
    '{"b":[{"d":"y","e":null}],"a":1,"f":null}',
  );
});

test('a field that nobody decided on leaves neither with its claim nor with the whole', () => {
  if (investigation === null) throw new Error('The sound investigation has problems.');
  const grow = <T extends object>(thing: T) => ({ ...thing, caveat: 'Not for print.' });
  const grown = {
    ...grow(investigation),
    articles: investigation.articles.map(grow),
    actors: investigation.actors.map(grow),
    events: investigation.events.map(grow),
    differences: investigation.differences.map(grow),
    corrections: investigation.corrections.map(grow),
    documents: investigation.documents.map((document) => ({
      ...grow(document),
      figures: document.figures.map(grow),
      relays: document.relays.map(grow),
      assessments: document.assessments.map(grow),
    })),
    claims: investigation.claims.map((claim) => ({
      ...grow(claim),
      assessment: claim.assessment && grow(claim.assessment),
      history: claim.history.map(grow),
      assertions: claim.assertions.map((assertion) => ({
        ...grow(assertion),
        relays: assertion.relays.map(grow),
        figures: assertion.figures.map(grow),
        passages: assertion.passages.map(grow),
        tracedTo: assertion.tracedTo && grow(assertion.tracedTo),
        said: assertion.said && grow(assertion.said),
      })),
    })),
  };
  const written = [
    JSON.stringify(exportInvestigation(grown, 'None.')),
    ...grown.claims.map((claim) => JSON.stringify(exportClaim(grown, claim))),
  ];
  expect(written.filter((text) => text.includes('caveat'))).toEqual([]);
  expect(written[0]).toBe(JSON.stringify(exportInvestigation(investigation, 'None.')));
});
