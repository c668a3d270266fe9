import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../src/values/dates/edtf.ts';
import { writeCsv } from '../../../../src/exports/tables/csv.ts';
import { exportEvents } from '../../../../src/exports/tables/events.ts';
import { examined, readFull } from '../../../support/fixtures.ts';

const investigation = examined(readFull());
const events = exportEvents(investigation);

/** Reads CSV back, by hand: cells in quotation marks, which are doubled within. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('events', () => {
  test('are all there, with the bounds of their dates', () => {
    expect(events.map(({ id }) => id).sort()).toEqual(
      investigation.events.map(({ id }) => id).sort(),
    );
    for (const { date, earliest, latest, exact, doubt } of events) {
      expect(parseDate(date)).toEqual({ earliest, latest, exact, doubt });
    }
  });

  test('name no private person but in words that are published anyway', () => {
    const persons = investigation.actors.filter(({ kind }) => kind === 'private-person');
    const told = JSON.stringify(events);
    for (const { id } of persons) expect(told).not.toContain(id);
  });

  test('are read back from CSV', () => {
    const [head, ...rows] = readCsv(writeCsv(['id', 'statement', 'earliest', 'claims'], events));
    expect(head).toEqual(['id', 'statement', 'earliest', 'claims']);
    expect(rows).toEqual(
      events.map(({ id, statement, earliest, claims }) => [
        id,
        statement,
        earliest ?? '',
        claims.join(' '),
      ]),
    );
  });
});

describe('a cell', () => {
  test.each([
    ['words', '"words"'],
    ['two "marks", and a comma', '"two ""marks"", and a comma"'],
    ['a\nline', '"a\nline"'],
    ['=1+1', '"\'=1+1"'],
    ['+1', '"\'+1"'],
    ['-1', '"\'-1"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    [' =1+1', '"\' =1+1"'],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['＝1', '"\'＝1"'],
    ['/2001', '"/2001"'],
  ])('%j is written %s', (cell, written) => {
    expect(writeCsv(['a'], [{ a: cell }])).toBe(`"a"\r\n${written}\r\n`);
  });

  test.each([
    [null, '""'],
    [true, '"true"'],
    [3, '"3"'],
    [['a', 'b'], '"a b"'],
    [['=a'], '"\'=a"'],
  ])('%j is written %s', (cell, written) => {
    expect(writeCsv(['a'], [{ a: cell }])).toBe(`"a"\r\n${written}\r\n`);
  });
});
