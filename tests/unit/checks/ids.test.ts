import { describe, expect, test } from 'vitest';
import { type Edit, tellAltered } from '../../support/fixtures.ts';

const head = 'content/investigation.yaml';
const herald = 'content/articles/herald.md';
const mouldy = 'content/claims/mouldy-flour.md';
const visit = 'content/claims/clean-inspection.md';
const income = 'content/claims/flour-income.md';
const documents = 'content/documents.yaml';
const funding = 'content/funding.yaml';
const baker = 'content/events/baker-speaks.yaml';
const earnings = 'content/differences/earnings.md';
const story = 'content/story.md';

describe('an id that names nothing is told, and nothing else', () => {
  test.each<readonly [string, Edit, string]>([
    ['the central claim', [head, 'central: mouldy-flour', 'central: wrong'], 'wrong'],
    [
      'an article in its order',
      [head, '[herald, gazette, nashra]', '[herald, gazette, nashra, x]'],
      'x',
    ],
    ['a claim of a section', [head, 'denial]', 'denial, wrong]'], 'wrong'],
    ['the outlet', ['content/articles/nashra.md', 'value: nashra', 'value: wrong'], 'wrong'],
    ['the reference of a fact', [herald, '[inspection]', '[wrong]'], 'wrong'],
    ['a stream', [mouldy, 'streams: [flour]', 'streams: [wrong]'], 'wrong'],
    ['a node that is no stream', [mouldy, 'streams: [flour]', 'streams: [mill]'], 'mill'],
    [
      'a claim strengthened',
      ['content/claims/weeks-long.md', '[mouldy-flour]', '[wrong]'],
      'wrong',
    ],
    ['a document to see', ['content/claims/old-mill.md', '[town-register]', '[wrong]'], 'wrong'],
    ['the article', ['content/claims/denial.md', 'article: nashra', 'article: wrong'], 'wrong'],
    ['the speaker', ['content/claims/denial.md', 'speaker: miller', 'speaker: wrong'], 'wrong'],
    ['a relay', [visit, 'relays: [fen-gazette]', 'relays: [wrong]'], 'wrong'],
    ['the actor of a relay', [visit, 'actor: fen-gazette', 'actor: wrong'], 'wrong'],
    ['the document of a relay', [visit, 'document: gazette-note', 'document: wrong'], 'wrong'],
    [
      'a speaker traced',
      [visit, 'traced-to:\n      speaker: ina-morrow', 'traced-to:\n      speaker: x'],
      'x',
    ],
    ['the reference of a tracing', [visit, 'references: [gazette-note]', 'references: [x]'], 'x'],
    [
      'the reference of what was said',
      [visit, 'note., references: [inspection]', 'note., references: [x]'],
      'x',
    ],
    [
      'the reference of an assessment',
      [visit, 'same.\n  references: [inspection]', 'same.\n  references: [x]'],
      'x',
    ],
    ['what a sum is of', [income, 'of: flour', 'of: wrong'], 'wrong'],
    ['what a sum is of, where it is no stream', [income, 'of: flour', 'of: mill'], 'mill'],
    ['whence a document was relayed', [documents, 'from: ina-morrow', 'from: wrong'], 'wrong'],
    ['whither a document was relayed', [documents, 'to: gazette-note', 'to: wrong'], 'wrong'],
    [
      'the reference of such a relay',
      [documents, 'references: [inspection]', 'references: [x]'],
      'x',
    ],
    [
      'the claim that a document assesses',
      [documents, 'claim: mouldy-flour', 'claim: wrong'],
      'wrong',
    ],
    ['the reference of a node', [funding, 'references: [town-register]', 'references: [x]'], 'x'],
    ['whence a line comes', [funding, 'from: flour', 'from: wrong'], 'wrong'],
    ['the claim of a line', [funding, 'claims: [flour-income]', 'claims: [wrong]'], 'wrong'],
    [
      'the passage that says who was paid',
      [funding, 'herald/q1', 'herald/q2'],
      'flour-income/herald/q2',
    ],
    ['the passage of an event', [baker, 'herald/q1', 'nashra/q1'], 'said-monday/nashra/q1'],
    ['the claim of an event', [baker, 'claims: [said-monday]', 'claims: [wrong]'], 'wrong'],
    ['the article of an event', [baker, 'article: herald', 'article: wrong'], 'wrong'],
    ['the document of an event', ['content/events/visit.yaml', '[inspection]', '[wrong]'], 'wrong'],
    [
      'the assertion of a position',
      [earnings, 'flour-income/herald', 'flour-income/x'],
      'flour-income/x',
    ],
    [
      'the document of a difference',
      [earnings, 'references: [town-register]', 'references: [x]'],
      'x',
    ],
    [
      'a section that tells the method',
      [story, 'method: [how-we-work]', 'method: [how-we-work, x]'],
      'x',
    ],
    ['a claim in prose', [story, 'claim:mouldy-flour', 'claim:wrong'], 'wrong'],
    ['a passage in prose', [story, 'herald/q1', 'herald/q3'], 'green-sacks/herald/q3'],
    ['a document in prose', [story, 'document:inspection', 'document:wrong'], 'wrong'],
    ['a speaker in prose', [story, 'speaker:ina-morrow', 'speaker:wrong'], 'wrong'],
    [
      'a private person in prose',
      [story, 'speaker:ina-morrow', 'speaker:odo-brandle'],
      'odo-brandle',
    ],
    ['a place in prose', [story, 'speaker:ina-morrow', 'speaker:tavelby'], 'tavelby'],
    ['a rule in prose', [story, 'rule:quote-missing', 'rule:wrong'], 'wrong'],
    ['an event in prose', [story, 'claim:mouldy-flour', 'event:wrong'], 'wrong'],
    ['a difference in prose', [story, 'claim:mouldy-flour', 'difference:wrong'], 'wrong'],
    ['an article in prose', [mouldy, 'article:herald', 'article:wrong'], 'wrong'],
    [
      'what is corrected',
      ['content/corrections.yaml', 'claim:mouldy', 'claim:mould'],
      'claim:mould-flour',
    ],
    [
      'what is corrected, without its kind',
      ['content/corrections.yaml', 'claim:', ''],
      'mouldy-flour',
    ],
    [
      'the document of a correction',
      ['content/corrections.yaml', '[inspection]', '[wrong]'],
      'wrong',
    ],
    [
      'whither an id has moved',
      ['content/ledger.json', '"moved-to": "claim:mouldy', '"moved-to": "claim:x'],
      'claim:x-flour',
    ],
  ])('%s', (_, edit, wrong) => {
    expect(tellAltered(edit)).toEqual([`unknown-id: ${wrong}`]);
  });
});

describe('an id may also name', () => {
  test.each<readonly [string, Edit]>([
    ['the sum of all', [income, 'of: flour', 'of: total']],
    ['a section of the story', [story, 'rule:quote-missing', 'section:the-claim']],
    [
      'an assertion that is corrected',
      ['content/corrections.yaml', 'claim:mouldy-flour', 'assertion:mouldy-flour/herald-headline'],
    ],
    ['a stream in prose', [story, 'claim:mouldy-flour', 'stream:grain']],
  ])('%s', (_, edit) => {
    expect(tellAltered(edit)).toEqual([]);
  });

  test('a node as a stream, when its kind is stream only', () => {
    const stream: Edit = [mouldy, 'streams: [flour]', 'streams: [grain]'];
    const party: Edit = [funding, 'kind: stream\n    tier: 0', 'kind: party\n    tier: 0'];
    expect(tellAltered(stream)).toEqual([]);
    expect(tellAltered(stream, party)).toEqual(['unknown-id: grain']);
  });

  test('a thing of a file that is broken: one mistake is told once', () => {
    const told = tellAltered([income, 'label: Income from flour', 'label: Income: from flour']);
    expect(told).toEqual(['yaml-broken: label: Income: from flour']);
  });
});

describe('an id with a meaning of its own', () => {
  test.each<readonly [string, Edit, string]>([
    ['is given to no actor', ['content/actors.yaml', '- id: tavelby', '- id: unnamed'], 'unnamed'],
    ['is given to no node', [funding, 'id: grain', 'id: total'], 'total'],
    [
      'is given to no article twice',
      [head, 'gazette, nashra]', 'gazette, nashra, herald]'],
      'herald',
    ],
  ])('%s', (_, edit, id) => {
    expect(tellAltered(edit)).toEqual([`id-twice: ${id}`]);
  });
});
