import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { examine } from '../../../../src/checks/examine.ts';
import { overlaySound, replacing } from '../../../support/overlay.ts';

const head = 'content/investigation.yaml';
const herald = 'content/articles/herald.md';
const seed = 'seeds/herald.txt';
const bytes = 'Mill Sold Mouldy Flour, Baker Says';

test.each<readonly [string, (text: string) => string, string]>([
  ['one file as two articles', (text) => text, 'herald.txt'],
  ['a copy of the file', (text) => text, 'copy.txt'],
  ['a copy with another line end', (text) => `${text}\n`, 'copy.txt'],
  ['a copy in capitals', (text) => text.toUpperCase(), 'copy.txt'],
  ['a copy with other marks', (text) => text.replaceAll('“', '"').replaceAll(',', ' '), 'copy.txt'],
  ['a copy with what is not seen', (text) => text.replaceAll('a', 'a\u200b'), 'copy.txt'],
])('one article as two: %s', (_, make, name) => {
  const before = new TextDecoder().decode(overlaySound({}).get(seed));
  const text = make(before);
  expect(before).toContain(bytes);
  const files = overlaySound({
    [`seeds/${name}`]: text,
    [head]: replacing('[herald, ', '[herald, copy, '),
    'content/articles/copy.md': describe(text, name),
  });
  expect(examine(files).problems.map(({ ruleId }) => ruleId)).toContain('counted-twice');
});

function describe(text: string, name: string): string {
  const files = overlaySound({});
  const described = new TextDecoder().decode(files.get(herald));
  const hash = createHash('sha256').update(text).digest('hex');
  return described.replace('herald.txt', name).replace(/^sha256: \w+$/mu, `sha256: ${hash}`);
}
