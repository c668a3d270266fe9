import { describe, expect, test } from 'vitest';
import { examine } from '../../../../src/checks/examine.ts';
import { readSound, tellAltered } from '../../../support/fixtures.ts';

const head = 'content/investigation.yaml';
const story = 'content/story.md';
const documents = 'content/documents.yaml';

/** What is told of an event that has this id besides the others. */
function tellEvent(id: string): string[] {
  const files = new Map(readSound());
  const visit = files.get('content/events/visit.yaml') ?? new Uint8Array();
  files.set(`content/events/${id}.yaml`, visit);
  return examine(files).problems.map(({ ruleId, file, actual }) => `${ruleId} ${file} ${actual}`);
}

/** A document of this id besides the others. */
const tellDocument = (id: string) =>
  tellAltered([
    documents,
    '- id: town-register',
    [
      `- id: ${id}`,
      ...['  publisher: Town office of Tavelby', '  interest: It owns a mill.', '  title: Another'],
      ...['  date: 2001-03-01', `  address: https://town.example/${id}`, '  kind: primary'],
      ...['  read: whole', '  language: en', '  says: It says nothing.', '- id: town-register'],
    ].join('\n'),
  ]);

const tellSection = (id: string) => tellAltered([head, 'id: around-it', `id: ${id}`]);
const tellChapter = (id: string) => tellAltered([story, 'section:the-claim', `section:${id}`]);

/** Ids that every page of the site has of itself. */
const everywhere = ['main', 'report', 'list', 'pictures', 'embed', 'cite-this', 'cite-files'];

describe('an id that its page has of itself is told', () => {
  test.each([...everywhere, 'not-read', 'kind-primary', 'kind-own-reporting', 'kind-x'])(
    'of a document: %s',
    (id) => {
      expect(tellDocument(id)).toEqual([`id-twice: ${id}`]);
    },
  );

  test.each([
    ...[...everywhere, 'all', 'by-all', 'by-outlet', 'by-unnamed', 'by-0', 'in-all', 'in-12'],
    ...['dates-said', 'kind-x', 'wide-a', 'narrow-b', 'timeline-caption'],
  ])('of an event: %s', (id) => {
    expect(tellEvent(id)).toEqual([`id-twice content/events/${id}.yaml ${id}`]);
  });

  test.each(everywhere)('of a section of the list: %s', (id) => {
    expect(tellSection(id)).toEqual([`id-twice: ${id}`]);
  });

  test.each([
    ...[...everywhere, 'articles', 'back', 'central', 'contents', 'finding', 'findings'],
    ...['funding-lines', 'provenance', 'support-box', 'p1', 'p2', 'p10', 'wide-a', 'sums-caption'],
  ])('of a section of the story: %s', (id) => {
    expect(tellChapter(id)).toEqual([`id-twice: ${id}`]);
  });
});

describe('an id that is given twice on a page is told', () => {
  test.each([
    ['two findings', 'id: put-in-two-ways', 'id: mouldy', 'mouldy'],
    ['a finding and what is supported', 'id: said-mouldy', 'id: mouldy', 'mouldy'],
    ['a finding and what is not', 'id: nobody-ill', 'id: mouldy', 'mouldy'],
    ['both sides of the box', 'id: nobody-ill', 'id: said-mouldy', 'said-mouldy'],
    [
      'two sections of the story',
      '![What the mill earned',
      '## [Once more](section:the-claim)\n\n![What the mill earned',
      'the-claim',
    ],
  ])('%s', (_, from, to, id) => {
    expect(tellAltered([story, from, to])).toEqual([`id-twice: ${id}`]);
  });

  test.each([
    ['two sections of the list', head, 'id: around-it', 'id: flour', 'flour'],
    ['two boxes of the graph', 'content/funding.yaml', 'id: grain', 'id: flour', 'flour'],
  ])('%s', (_, path, from, to, id) => {
    expect(tellAltered([path, from, to])).toEqual([`id-twice: ${id}`]);
  });

  test('two documents', () => {
    expect(tellDocument('inspection')).toContain('id-twice: inspection');
  });
});

describe('an id that only looks alike may be given', () => {
  test.each(['mainly', 'reports', 'kinds', 'not-read-yet', 'p1'])('to a document: %s', (id) => {
    expect(tellDocument(id)).toEqual([]);
  });

  test.each(['alls', 'by-night', 'in-may', 'wide-awake', 'p1'])('to an event: %s', (id) => {
    expect(tellEvent(id)).toEqual([]);
  });

  test.each(['p', 'p0', 'p1a', 'pp1', 'findings-2', 'mouldy'])(
    'to a section of the story: %s',
    (id) => {
      expect(tellChapter(id)).toEqual([]);
    },
  );
});
