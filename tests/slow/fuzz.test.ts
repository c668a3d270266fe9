import process from 'node:process';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { findTypedNumbers } from '../../src/checks/english.ts';
import { writeCsv } from '../../src/exports/tables/csv.ts';
import { renderGexf } from '../../src/exports/tables/gexf.ts';
import { blankOwnQuotations, findOwnQuotations } from '../../src/text/quotations/own-quotations.ts';
import { readable } from '../../src/text/readable.ts';
import { escapeTurning, showTurning } from '../../src/text/turning.ts';
import { isPlainAddress, isSiteAddress } from '../../src/values/address.ts';
import { parseDate } from '../../src/values/dates/edtf.ts';
import { findNumbers } from '../../src/values/figures/find-numbers.ts';
import { writeJson } from '../../src/values/json.ts';
import { addressOfThing, isPromise, readThing } from '../../src/values/thing.ts';
import { findWhole, isWholeWords } from '../../src/values/whole-words.ts';

/** How often each is tried; `npm run fuzz` tries 20,000 times, of a new seed each time. */
const numRuns = Number(process.env['RUNS'] ?? 300);
console.log(`SEED=${process.env['SEED'] ?? 1} RUNS=${numRuns}`);

const run = <T>(made: fc.Arbitrary<T>, holds: (value: T) => boolean | void) => {
  fc.assert(fc.property(made, holds), { numRuns });
};

const signs = [
  ...'ab1 .,;:!?-–—“”"‘’\'„«»‹›`()[]{}<>&%$€£#@/\\|=+*_~^\t\n',
  ...'é\u0301\u00ad\u200b\u200d\u202e\u2066\ufeff\u00a0٤４½⁶Ⅻаο漢👩😀\ud800',
];
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...signs), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const wellFormed = text.map((each) => each.toWellFormed());

describe('fuzzed', { timeout: 900_000 }, () => {
  test('quotations: what is found whole stands there, and is whole', () => {
    const language = 'en';
    run(fc.tuple(text, fc.nat(60), fc.nat(20)), ([words, from, length]) => {
      const exact = words.slice(from, from + length).trim();
      if (exact === '') return;
      const { found, whole } = findWhole(words, { exact }, { language, form: 'plain' });
      // Half a character stands nowhere.
      if (exact.isWellFormed()) expect(found.length).toBeGreaterThan(0);
      for (const place of whole ? found : []) {
        expect(isWholeWords(words, place, { language, form: 'plain' })).toBe(true);
      }
    });
  });

  test('prose quotations: each keeps its place, and nothing outside changes', () => {
    run(text, (words) => {
      const blanked = blankOwnQuotations(words);
      expect(blanked).toHaveLength(words.length);
      let reached = 0;
      for (const { start, end } of findOwnQuotations(words).quotations) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(blanked.slice(reached, start)).toBe(words.slice(reached, start));
        reached = end;
      }
    });
  });

  test('figures: every number of a text is finite, and stands there', () => {
    const number = fc.constantFrom(
      ...[
        '$',
        '1',
        ',',
        '000',
        '.5',
        ' million',
        ' two',
        '-',
        '–',
        ' to ',
        'forty',
        ' a day',
        '½',
        '٤',
        '%',
        ' ',
      ],
    );
    run(fc.array(number, { maxLength: 8 }), (parts) => {
      for (const { value, words } of findNumbers(parts.join(''), 'en')) {
        expect(words).not.toBe('');
        for (const each of value === null ? [] : [value].flat())
          expect(Number.isFinite(each)).toBe(true);
      }
    });
  });

  test('dates: no day is later than the last', () => {
    const part = fc.constantFrom(
      ...[
        '2001',
        '-',
        '02',
        '30',
        '/',
        '..',
        '?',
        '~',
        '%',
        'X',
        '[',
        ']',
        ',',
        '{',
        '}',
        'T',
        '0000',
        'Y',
      ],
    );
    run(fc.array(part, { maxLength: 9 }), (parts) => {
      const date = parseDate(parts.join(''));
      if ('fault' in date || date.earliest === null || date.latest === null) return;
      expect(date.earliest <= date.latest).toBe(true);
    });
  });

  test('ids: what can be promised has a plain address', () => {
    const part = fc.constantFrom(
      ...[
        'claim:',
        'flow:',
        'passage:',
        'speaker:',
        'a',
        'b-c',
        '--',
        '/',
        'q1',
        'p2s3',
        '..',
        '%2e',
        'A',
        'é',
        '\n',
        '#',
      ],
    );
    run(fc.array(part, { maxLength: 8 }), (parts) => {
      const written = parts.join('');
      const thing = readThing(written);
      if (!isPromise(written) || thing === null) return;
      expect(addressOfThing(thing, ['a'])).toMatch(/^\/[a-z0-9/-]*(?:#[a-z0-9.-]+)?$/u);
    });
  });

  test('addresses: what is plain names its own host, and a site leads nowhere else', () => {
    const part = fc.constantFrom(
      ...[
        'https://',
        'http:',
        '//',
        '/',
        'a.example',
        'evil.example',
        '@',
        ':',
        '\\',
        '?',
        '#',
        ' ',
        '\t',
        '%2f',
        '..',
        '.',
        'é',
        '\u202e',
        '<',
        '{',
        'x',
      ],
    );
    run(fc.array(part, { maxLength: 8 }), (parts) => {
      const address = parts.join('');
      if (!isPlainAddress(address)) return;
      const host = /^https?:\/\/([^/?#:]*)/iu.exec(address)?.[1] ?? '';
      expect(new URL(address).hostname).toBe(new URL(`https://${host}`).hostname);
      if (!isSiteAddress(address)) return;
      const base = new URL(address);
      for (const path of [base.pathname, `${base.pathname}/`.replace(/\/{2}$/u, '/')]) {
        expect(new URL(path, base).origin).toBe(base.origin);
      }
    });
  });

  test('exports: other libraries read back what was written, and nothing turns words round', () => {
    const raw = /[\u202a-\u202e\u2066-\u2069]/u;
    run(wellFormed, (words) => {
      const csv = writeCsv(['words'], [{ words }]);
      expect(csv).not.toMatch(raw);
      const [row] = parse<{ words: string }>(csv, { columns: true });
      expect(row?.words.replace(/^'/u, '')).toBe(showTurning(words).replace(/^'/u, ''));
      const json = writeJson({ words });
      expect(json).not.toMatch(raw);
      expect(JSON.parse(json)).toEqual({ words });
      expect(JSON.parse(escapeTurning(JSON.stringify(words)))).toBe(words);
      const gexf = renderGexf(
        { nodes: [{ id: 'a', label: words, kind: words }], edges: [] },
        words,
      );
      const tags: string[] = [];
      const parser = new Parser({ onopentagname: (name) => tags.push(name) }, { xmlMode: true });
      parser.end(gexf);
      expect(tags.filter((name) => name === 'node')).toHaveLength(1);
      expect(tags.filter((name) => name === 'edge')).toHaveLength(0);
    });
  });

  test('words as they look: every place leads back', () => {
    run(text, (words) => {
      const seen = readable(words);
      const { start, end } = seen.spanOf({ start: 0, end: seen.text.length });
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(words.length);
      findTypedNumbers(seen.text);
    });
  });
});
