import { expect, test } from 'vitest';
import { renderGexf } from '../../../src/exports/tables/gexf.ts';
import { writeCsv } from '../../../src/exports/tables/csv.ts';
import { escapeTurning, showTurning } from '../../../src/text/turning.ts';
import { canonicalJson, writeJson } from '../../../src/values/json.ts';

const signs = [...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'];
const raw = /[\u202a-\u202e\u2066-\u2069]/u;

test.each(signs)('%j shows in every kind of file', (sign) => {
  const words = `a${sign}b`;
  const code = sign.charCodeAt(0).toString(16).toUpperCase();
  expect(showTurning(words)).toBe(`a[U+${code}]b`);
  const files = [
    writeJson({ words }),
    canonicalJson({ words }),
    writeCsv(['words'], [{ words }]),
    renderGexf({ nodes: [{ id: 'a', label: words, kind: words }], edges: [] }, words),
  ];
  for (const file of files) {
    expect(file).not.toMatch(raw);
    expect(file.toUpperCase()).toContain(code);
  }
});

test('JSON is read as what was written', () => {
  const value = { [`n${signs.join('')}`]: signs.join('\\"') };
  expect(JSON.parse(escapeTurning(JSON.stringify(value)))).toEqual(value);
});
