import { expect, test } from 'vitest';
import { documentKindWords } from '../../../../src/terms/documents.ts';
import { documentsByKind } from '../../../../src/things/document/by-kind.ts';
import { examined, readFull } from '../../../support/fixtures.ts';

const { documents } = examined(readFull());

test('every document stands under its kind, in the order of the kinds', () => {
  const kinds = Object.keys(documentKindWords);
  const groups = documentsByKind(documents);
  const titles = groups.map(({ htmlId }) => kinds.indexOf(htmlId.replace('kind-', '')));
  expect(titles).toEqual(titles.toSorted((a, b) => a - b));
  for (const { htmlId, documents: own } of groups) {
    expect(own.map(({ kind }) => `kind-${kind}`)).toEqual(own.map(() => htmlId));
  }
  expect(groups.flatMap(({ documents: own }) => own)).toHaveLength(documents.length);
});

test('a kind of which there is no document has no heading', () => {
  const [one] = documents;
  expect(one === undefined ? [] : documentsByKind([one])).toHaveLength(1);
  expect(documentsByKind([])).toEqual([]);
});
