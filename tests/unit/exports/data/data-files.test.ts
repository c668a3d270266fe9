import { expect, test } from 'vitest';
import { writeDataFiles } from '../../../../src/exports/data/data-files.ts';
import { examined, readFull } from '../../../support/fixtures.ts';

const investigation = examined(readFull());
const files = writeDataFiles(investigation, (path) => `https://example.org${path}`);
const reviewed = 'Reviewed by B. Editor, 2001-04-30.';
const unreviewed = 'No editor has reviewed this version.';

function lines(address: string): string[] {
  const file = files.find((each) => each.address === address);
  return file?.text.split('\r\n').slice(1, -1) ?? [];
}

test.each([
  ['/data/claims.csv', 'mouldy-flour'],
  ['/data/assertions.csv', 'mouldy-flour/'],
  ['/data/quotations.csv', 'mouldy-flour/'],
])('every row of %s ends with the review of its own claim', (address, own) => {
  for (const line of lines(address)) {
    expect(line).toContain(line.startsWith(`"${own}`) ? reviewed : unreviewed);
  }
  expect(lines(address)).not.toEqual([]);
});

test('every row of the differences ends with the review of its difference', () => {
  for (const line of lines('/data/differences.csv')) expect(line).toContain(unreviewed);
});

test.each(['/data/documents.csv', '/data/actors.csv', '/data/events.csv'])(
  'rows of %s, which are of no claim, end with the review of the whole',
  (address) => {
    for (const line of lines(address)) expect(line).toContain(reviewed);
    expect(lines(address)).not.toEqual([]);
  },
);
