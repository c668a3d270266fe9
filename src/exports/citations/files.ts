import { citedDate, datePartsOf } from './dates.ts';
import { fileTypes } from '../../values/file-types.ts';
import { writeJson } from '../../values/json.ts';
import type { CitedWork } from './work.ts';

/** The formats in which a page's citations can be carried away: ending, name and type. */
export const citationFormats = [
  { ending: 'bib', name: 'BibTeX', type: fileTypes.bib, write: writeBibtex },
  { ending: 'ris', name: 'RIS', type: fileTypes.ris, write: writeRis },
  {
    ending: 'json',
    name: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    write: writeCsl,
  },
] as const;

/** Works as CSL-JSON; a date that is inferred is marked so. */
function writeCsl(works: readonly CitedWork[]): string {
  const items = works.map((work) => {
    const days = datePartsOf(work);
    const issued =
      days.length === 0
        ? {}
        : { issued: { 'date-parts': days, ...(work.dateDoubt !== null ? { circa: true } : {}) } };
    return {
      id: work.id,
      type: work.kind === 'article' ? 'article-newspaper' : 'webpage',
      title: titleInFile(work),
      ...(work.author === null ? {} : { author: [{ literal: work.author }] }),
      'container-title': work.container,
      ...issued,
      ...(work.address === null ? {} : { URL: work.address }),
      ...(work.version === null ? {} : { version: String(work.version) }),
      language: work.language,
      ...(work.notes.length === 0 ? {} : { note: work.notes.join(' ') }),
    };
  });
  return `${writeJson(items, 2)}\n`;
}

/** Works as RIS: a line for each field, each record ended by ER. */
function writeRis(works: readonly CitedWork[]): string {
  return works
    .map((work) => {
      const date = citedDate(work);
      const lines: (readonly [string, string | null])[] = [
        ['TY', work.kind === 'article' ? 'NEWS' : 'ELEC'],
        ['ID', work.id],
        ['TI', titleInFile(work)],
        ['AU', work.author],
        ['T2', work.container],
        ['PY', date === null ? null : String(date.year).padStart(4, '0')],
        ['DA', date === null ? null : risDate(work.date ?? '')],
        ['ET', work.version === null ? null : `Version ${work.version}`],
        ['UR', work.address],
        ['LA', work.language],
        ...work.notes.map((note) => ['N1', note] as const),
        ['ER', ''],
      ];
      return lines
        .filter(([, value]) => value !== null)
        .map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}\r\n`)
        .join('');
    })
    .join('\r\n');
}

/** Works as BibTeX in UTF-8. */
function writeBibtex(works: readonly CitedWork[]): string {
  return works
    .map((work) => {
      const date = citedDate(work);
      const fields = [
        ['title', `{${escapeTex(titleInFile(work))}}`],
        ['author', work.author === null ? null : `{${escapeTex(work.author)}}`],
        [work.kind === 'article' ? 'journal' : 'howpublished', escapeTex(work.container)],
        ['year', date?.year],
        ['month', date?.month],
        ['day', date?.day],
        ['date', doubtedDate(work)],
        ['version', work.version === null ? null : String(work.version)],
        ['url', work.address === null ? null : escapeAddress(work.address)],
        ['language', work.language],
        ['note', work.notes.length === 0 ? null : escapeTex(work.notes.join(' '))],
      ].flatMap(([name, value]) => (value == null ? [] : [`  ${name} = {${value}}`]));
      const type = work.kind === 'article' ? 'article' : 'misc';
      return `@${type}{${work.id},\n${fields.join(',\n')}\n}\n`;
    })
    .join('\n');
}

/** A title that no two works without one have in common, or lists would take them for one author's. */
function titleInFile({ title, container }: CitedWork): string {
  return title ?? `[${container}, headline not found]`;
}

/** A date that is uncertain or inferred in EDTF, of which consumers of BibLaTeX know one period; null for every other. */
function doubtedDate(work: CitedWork): string | null {
  const { date } = work;
  if (date === null || citedDate(work) !== null) return null;
  const [period = ''] = /^\d{4}(?:-\d\d){0,2}/u.exec(date) ?? [];
  if (period === date) return `${date}~`;
  return /^[?~]$/u.test(date.slice(period.length)) ? date : null;
}

/** Year, month and day with three slashes, as RIS wants a date of which parts are not known. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return day === '' ? `${year}/${month}//` : `${year}/${month}/${day}`;
}

function escapeTex(text: string): string {
  const named: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return oneLine(text).replace(/[\\{}$&#%_~^]/gu, (sign) => named[sign] ?? `\\${sign}`);
}

/** An address in which no sign ends the field or escapes what follows. */
function escapeAddress(address: string): string {
  return oneLine(address).replace(/[\\{}\s]/gu, (sign) => encodeURIComponent(sign));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
