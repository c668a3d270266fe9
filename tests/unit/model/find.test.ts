import { expect, test } from 'vitest';
import { examine } from '../../../src/checks/examine.ts';
import * as find from '../../../src/model/find.ts';
import { at } from '../../../src/text/at.ts';
import { readSound } from '../../support/fixtures.ts';

const { investigation } = examine(readSound());

test('every thing is found by its id, and the very thing that stands in the model', () => {
  if (investigation === null) throw new Error('The sound investigation has problems.');
  const { articles, claims, documents, actors, events, differences, nodes, flows } = investigation;
  const assertions = claims.flatMap((claim) => claim.assertions);
  const passages = assertions.flatMap((assertion) => assertion.passages);
  for (const each of articles) expect(find.articleOf(investigation, each.slug)).toBe(each);
  for (const each of claims) expect(find.claimOf(investigation, each.id)).toBe(each);
  for (const each of assertions) expect(find.assertionOf(investigation, each.id)).toBe(each);
  for (const each of passages) expect(find.passageOf(investigation, each.id)).toBe(each);
  for (const each of documents) expect(find.documentOf(investigation, each.id)).toBe(each);
  for (const each of actors) expect(find.actorOf(investigation, each.id)).toBe(each);
  for (const each of events) expect(find.eventOf(investigation, each.id)).toBe(each);
  for (const each of differences) expect(find.differenceOf(investigation, each.id)).toBe(each);
  for (const each of nodes) expect(find.nodeOf(investigation, each.id)).toBe(each);
  for (const each of flows) expect(find.flowOf(investigation, each.id)).toBe(each);
  for (const article of articles) {
    for (const paragraph of article.paragraphs) {
      expect(find.paragraphOf(article, paragraph.id)).toBe(paragraph);
      for (const each of paragraph.sentences) {
        expect(find.sentenceOf(article, each.id)).toBe(each);
      }
    }
  }
  const lists = [articles, passages, documents, actors, events, differences, nodes, flows];
  expect(lists.every(({ length }) => length > 0)).toBe(true);
});

test('what is not there is told as a fault of ours', () => {
  if (investigation === null) throw new Error('The sound investigation has problems.');
  expect(() => find.claimOf(investigation, 'nobody')).toThrow('There is no claim nobody.');
  expect(() => find.articleOf(investigation, '')).toThrow('There is no article .');
  expect(() => find.actorOf(investigation, 'outlet')).toThrow('There is no actor outlet.');
  expect(() => at([1, 2], 2)).toThrow('There is no item 2 of 2.');
  expect(() => at([], -1)).toThrow(RangeError);
  expect(at([1, 2], 1)).toBe(2);
});
