import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { parse as parseRis } from 'astrocite-ris';
import { expect } from 'vitest';
import { citationFormats } from '../../src/exports/citations/files.ts';
import type { CitedWork } from '../../src/exports/citations/work.ts';

/** Works written in one of the formats that are offered. */
export function writeWorks(ending: string, works: readonly CitedWork[]): string {
  const format = citationFormats.find((each) => each.ending === ending);
  if (format === undefined) throw new Error(`No format ends in ${ending}.`);
  return format.write(works);
}

/** Expects that another library reads titles, addresses and dates from what is written of works. */
export function expectReadBack(ending: 'bib' | 'json' | 'ris', works: readonly CitedWork[]): void {
  const titles = works.map(({ title, container }) => title ?? `[${container}, headline not found]`);
  const addresses = works.map(({ address }) => address ?? undefined);
  if (ending === 'ris') {
    const read = JSON.parse(JSON.stringify(parseRis(writeWorks('ris', works)))) as {
      readonly title?: string;
      readonly URL?: string;
    }[];
    expect(read.map(({ title }) => title)).toEqual(titles);
    expect(read.map(({ URL: address }) => address)).toEqual(addresses);
    return;
  }
  const read = works.map((work) => new Cite(writeWorks(ending, [work])).data[0]);
  expect(read.map((each) => each?.title)).toEqual(titles);
  if (ending === 'bib') expect(read.map((each) => each?.URL)).toEqual(addresses);
  const sure = read.map((each, at) => (works[at]?.dateDoubt === null ? each?.issued : undefined));
  expect(sure.map((issued) => issued?.['date-parts']?.[0])).toEqual(works.map(dayOf));
  if (ending === 'bib') return;
  const doubted = works.filter(({ date, dateDoubt }) => date !== null && dateDoubt !== null);
  expect(read.filter((each) => each?.issued?.circa === true)).toHaveLength(doubted.length);
}

function dayOf({ date, dateDoubt }: CitedWork): number[] | undefined {
  return dateDoubt !== null || date === null ? undefined : date.split('-').map(Number);
}
