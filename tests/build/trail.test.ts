import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { articleOf } from '../../src/model/find.ts';
import { quoteWhole } from '../../src/things/quotation/quotations.ts';
import { speakerSign } from '../../src/terms/names.ts';
import { typeset } from '../../src/terms/typeset.ts';
import { arrangeTrail, cellsWith } from '../../src/things/trail/trail.ts';
import { saidInWords, textName } from '../../src/things/trail/words.ts';
import { htmlId } from '../../src/values/id.ts';
import { listSites } from '../support/sites.ts';

/** Words without their spaces, which are none between two lines of a drawing. */
const bare = (words: string): string => words.replaceAll(/[\s\u{2066}-\u{2069}]/gu, '');

describe.each(listSites())('the trail of $name', ({ investigation: written, read, least }) => {
  const investigation = typeset(written);
  const { rows, background } = arrangeTrail(investigation);
  const { document } = parseHTML(read('trail/index.html'));
  const lists = [
    ...rows.map((row) => ({ row, idOf: (id: string) => htmlId(id) })),
    ...background
      .filter((row) => cellsWith(row).length > 0)
      .map((row) => ({ row, idOf: (id: string) => htmlId(`background/${id}`) })),
  ];
  const cells = lists.flatMap(({ row, idOf }) =>
    cellsWith(row).map((cell) => ({ cell, entry: document.getElementById(idOf(cell.id)) })),
  );

  test('each detail has a table with a row for each text that has it', () => {
    expect(rows.length).toBeGreaterThanOrEqual(least(2));
    for (const { row, idOf } of lists) {
      const entries = document.getElementById(idOf(row.id))?.querySelectorAll('table > tbody > tr');
      expect(entries?.length, row.id).toBe(cellsWith(row).length);
    }
  });

  test('each cell names its text and has the words of an article in whole sentences, each with its speaker', () => {
    let seen = 0;
    for (const { cell, entry } of cells) {
      const words = bare(entry?.textContent ?? '');
      expect(words, cell.id).toContain(bare(textName(investigation, cell.text)));
      for (const each of cell.words) {
        if (each.kind !== 'printed') continue;
        const article = articleOf(investigation, each.assertion.article);
        expect(words, cell.id).toContain(bare(speakerSign(investigation, each.by).name));
        for (const { sentences } of quoteWhole(article, each.assertion)) {
          for (const { pieces } of sentences) {
            const sentence = pieces.map(({ text }) => text).join('');
            expect(words, cell.id).toContain(bare(sentence));
          }
          seen += 1;
        }
      }
    }
    expect(seen).toBeGreaterThanOrEqual(least(2));
  });

  test('each cell has the exact words of documents, who says so there, and our translation', () => {
    let seen = 0;
    for (const { cell, entry } of cells) {
      for (const each of cell.words) {
        if (each.kind !== 'outside') continue;
        const quoted = [...(entry?.querySelectorAll('q') ?? [])].map((q) => q.textContent);
        expect(quoted, cell.id).toContain(each.quotation.words);
        expect(bare(entry?.textContent ?? ''), cell.id).toContain(bare(saidInWords(each)));
        expect(each.quotation.by, cell.id).not.toBeNull();
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThanOrEqual(least(2));
  });

  test('each text without a detail is named under it', () => {
    for (const { row, idOf } of lists) {
      const words = bare(document.getElementById(idOf(row.id))?.textContent ?? '');
      const absent = row.cells.filter((cell) => cell.words.length === 0);
      for (const { text } of absent) {
        expect(words, row.id).toContain(bare(textName(investigation, text)));
      }
    }
  });

  test('the drawing of each width has every detail, and a mark that leads to every cell', () => {
    const drawings = [...document.querySelectorAll('.trail-picture svg')];
    expect(drawings.length).toBeGreaterThanOrEqual(least(2));
    for (const drawing of drawings) {
      const words = bare(drawing.textContent ?? '');
      for (const { detail } of rows) expect(words).toContain(bare(detail));
      const ways = new Set(
        [...drawing.querySelectorAll('a')].map((a) => (a.getAttribute('href') ?? '').split('#')[1]),
      );
      const missing = rows.flatMap(cellsWith).filter(({ id }) => !ways.has(htmlId(id)));
      expect(missing.map(({ id }) => id)).toEqual([]);
    }
  });
});
