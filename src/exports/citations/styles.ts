import { dateInWords } from '../../values/dates/date-words.ts';
import { citedDate, dateInBrackets, monthAndDay } from './dates.ts';
import type { CitedWork } from './work.ts';

/** What stands for the title of a text without one. */
const noHeadline = '[headline not found]';

/** A work in the Chicago style, as an entry of a bibliography. */
export function citeChicago(work: CitedWork): string {
  const known = citedDate(work);
  const date =
    known === null
      ? dateInBrackets(work)
      : [monthAndDay(known), known.year].filter(Boolean).join(known.day === undefined ? ' ' : ', ');
  const title = work.title === null ? `${noHeadline}.` : `“${ended(inner(work.title))}”`;
  const version = work.version === null ? '' : `Version ${work.version}, `;
  const parts = [
    work.author === null ? '' : `${ended(work.author)}`,
    title,
    work.kind === 'article'
      ? ended(`${work.container}, ${date}`)
      : ended(`${work.container}. ${version}${date}`),
    work.address === null ? '[Address not found.]' : `${work.address}.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A work in the APA style, as an entry of a list of references. */
export function citeApa(work: CitedWork): string {
  const known = citedDate(work);
  const date =
    known === null
      ? dateInBrackets(work)
      : [known.year, monthAndDay(known)].filter(Boolean).join(', ');
  const title = work.title ?? noHeadline;
  const version = work.version === null ? '' : ` (Version ${work.version})`;
  const titled = version === '' ? ended(title) : `${title}${version}.`;
  const when = known === null && work.date !== null ? `(${date.slice(1, -1)}).` : `(${date}).`;
  const first =
    work.author === null ? `${titled} ${when}` : `${ended(work.author)} ${when} ${titled}`;
  const address = work.address ?? '[Address not found.]';
  return `${first} ${work.container}. ${address}`;
}

/** A work in the form of a wiki's template; a sign that would end a field is written as a template of its own. */
export function citeWiki(work: CitedWork): string {
  const date = work.date === null || citedDate(work) === null ? null : dateInWords(work.date);
  const [template, container] =
    work.kind === 'article' ? ['cite news', 'work'] : ['cite web', 'website'];
  const doubts =
    date === null && work.date !== null ? ` Date ${dateInBrackets(work).slice(1, -1)}.` : '';
  const fields = [
    ['author', work.author],
    ['title', work.title ?? noHeadline],
    ['url', work.address],
    [container, work.container],
    ['date', date],
    ['type', work.version === null ? null : `Version ${work.version}`],
    ['language', work.language],
  ].flatMap(([name, value]) => (value == null ? [] : [`|${name}=${escapeWiki(value)}`]));
  return `{{${template} ${fields.join(' ')}}}${doubts}`;
}

const wikiSigns: Readonly<Record<string, string>> = {
  '|': '{{!}}',
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '}': '&#125;',
};

function escapeWiki(text: string): string {
  return text.replace(/[|[\]{}]/gu, (sign) => wikiSigns[sign] ?? sign);
}

/** Within double quotation marks, double ones become single. */
function inner(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

function ended(text: string): string {
  return /[.?!][’”]?$/u.test(text) ? text : `${text}.`;
}
