import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findSentences } from '../../../src/text/sentences.ts';

const folder = 'tests/fixtures/texts/sentences';

/** Languages of the fixtures that set no space after a full stop. */
const unspaced = new Set(['ja', 'my', 'th', 'zh']);

describe.each(readdirSync(folder).map((file) => file.replace('.txt', '')))(
  'sentences of newspapers, cut as marked: %s',
  (language) => {
    const lines = readFileSync(`${folder}/${language}.txt`, 'utf8').trim().split('\n');
    test.each(lines)('%s', (line) => {
      const sentences = line.split('|');
      const text = sentences.join(unspaced.has(language) ? '' : ' ');
      const found = findSentences(text, { start: 0, end: text.length }, language);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
    });
  },
);
