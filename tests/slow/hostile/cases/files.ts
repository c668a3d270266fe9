import { type Change, type Changes, replacing, seedOf } from '../../../support/overlay.ts';
import { readSound } from '../../../support/fixtures.ts';
import type { RuleName } from '../../../../src/problems/rules/index.ts';
import { type Case, hostile } from './case.ts';

const empties: readonly (readonly [string, string])[] = [
  ['no byte', ''],
  ['a byte order mark alone', '\ufeff'],
  ['white space alone', ' \n\t\n \n'],
];

/** What is told of a file that says nothing, where it is told. */
const saysNothing: readonly (readonly [string, RuleName | readonly RuleName[]])[] = [
  ['content/investigation.yaml', 'field-missing'],
  ['content/actors.yaml', 'unknown-id'],
  ['content/documents.yaml', ['prose-quotation-missing', 'unknown-id']],
  ['content/story.md', 'frontmatter-missing'],
  ['content/about.md', 'frontmatter-missing'],
  ['content/articles/herald.md', 'frontmatter-missing'],
  ['content/claims/denial.md', 'frontmatter-missing'],
  ['content/differences/earnings.md', 'frontmatter-missing'],
  ['content/events/visit.yaml', 'field-missing'],
];

const kept: readonly (readonly [string, RuleName | readonly RuleName[]])[] = [
  ['content/investigation.yaml', 'file-missing'],
  ['content/actors.yaml', 'file-missing'],
  ['content/documents.yaml', 'file-missing'],
  ['content/story.md', 'file-missing'],
  ['content/about.md', 'file-missing'],
  ['seeds/herald.txt', 'file-missing'],
];

const claim = 'content/claims/denial.md';
const head = 'content/investigation.yaml';
const herald = 'content/articles/herald.md';
const funding = 'content/funding.yaml';

/** Values of a wrong kind: the file, what stands there, and what shall. */
const wrong: readonly (readonly [string, string, string, RuleName | readonly RuleName[]])[] = [
  [claim, 'label: The denial', 'label: [The denial]', 'field-wrong'],
  [claim, 'label: The denial', 'label: { a: b }', 'field-wrong'],
  [claim, 'label: The denial', 'label: 1', 'field-wrong'],
  [claim, 'label: The denial', 'label: true', 'field-wrong'],
  [claim, 'label: The denial', 'label:', 'field-wrong'],
  [claim, 'label: The denial', 'label: "  "', 'field-wrong'],
  [claim, 'label: The denial\n', '', 'field-missing'],
  [claim, 'kind: attribution', 'kind: Attribution', 'field-wrong'],
  [claim, 'kind: attribution', 'kind: toString', 'field-wrong'],
  [claim, 'assertions:', 'assertions: x\nmore:', ['field-unknown', 'field-wrong']],
  [claim, 'form: paraphrase', 'form: []', 'field-wrong'],
  [claim, 'speaker: miller', 'speaker: { id: miller }', 'field-wrong'],
  [claim, 'value: not-examined', 'value: proved', 'field-wrong'],
  [head, 'articles: [herald, gazette, nashra]', 'articles: []', 'field-wrong'],
  [head, 'articles: [herald, gazette, nashra]', 'articles: herald', 'field-wrong'],
  [head, 'version: 1', 'version: 0', 'field-wrong'],
  [head, 'version: 1', 'version: 1.5', 'field-wrong'],
  [head, 'version: 1', 'version: 1e999', 'field-wrong'],
  [head, 'version: 1', 'version: 9007199254740993', 'field-wrong'],
  [head, 'version: 1', 'version: -1', 'field-wrong'],
  [head, 'language: en', 'language: __proto__', 'field-wrong'],
  [head, 'language: en', 'language: constructor', 'field-wrong'],
  [head, 'language: en', `language: 'en" onload="alert(1)'`, 'field-wrong'],
  [head, 'language: en', `language: ${'en-'.repeat(300_000)}x`, 'field-wrong'],
  [herald, 'language: en', 'language: x', 'field-wrong'],
  [herald, 'language: en', 'language: en-', 'field-wrong'],
  [herald, 'form: plain', 'form: html', 'field-wrong'],
  [herald, 'headline: [p1]', 'headline: [p0]', 'field-wrong'],
  [herald, 'headline: [p1]', 'headline: [p99999]', 'field-wrong'],
  [herald, 'headline: [p1]', 'headline: [p9999]', ['headline-not-in-article', 'paragraph-unknown']],
  [herald, 'paragraphs:', 'groups: [[0, 1]]\nparagraphs:', 'field-wrong'],
  [herald, 'paragraphs:', 'groups: [[1, 2, 3]]\nparagraphs:', 'field-wrong'],
  [herald, 'paragraphs:', 'groups: [[1, .inf]]\nparagraphs:', 'field-wrong'],
  [funding, 'order: 0 }', 'order: -1 }', 'field-wrong'],
  [funding, 'moves: money', 'moves: weapons', 'field-wrong'],
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.example/',
    '//a.example/',
    'https://',
    'x',
  ].map((address) => [head, 'https://mill.example/flour/', `'${address}'`, 'field-wrong'] as const),
  ...['javascript:alert(1)', 'java\\tscript:alert(1)', 'vbscript:x', ' '].map(
    (address) =>
      [
        herald,
        'value: https://herald.example/flour',
        `value: "${address}"`,
        'field-wrong',
      ] as const,
  ),
  ...['a@b', 'a@b.example?bcc=c@d.example', 'a@b.example"onclick="x', '<a@b.example>'].map(
    (address) =>
      [head, 'contact: desk@mill.example', `contact: '${address}'`, 'field-wrong'] as const,
  ),
];

/** Line ends of an article that had others when it was described. */
const lineEnds: readonly (readonly [
  name: string,
  change: (text: string) => string,
  rules?: readonly RuleName[],
])[] = [
  ['CR and LF', (text) => text.replaceAll('\n', '\r\n')],
  ['CR', (text) => text.replaceAll('\n', '\r')],
  [
    'CR and LF in turn',
    (text) => text.replace(/\n/g, (_, at: number) => (at % 2 === 0 ? '\r' : '\n')),
  ],
  ['LF and CR', (text) => text.replaceAll('\n', '\n\r')],
  ['two CRs and LF', (text) => text.replaceAll('\n', '\r\r\n')],
  ['separators of lines', (text) => text.replaceAll('\n\n', '\n\u2028\n')],
  ['a byte order mark before them', (text) => `\ufeff${text}`],
  [
    'a byte order mark among them',
    (text) => text.replace('ll', 'l\ufeffl'),
    ['headline-not-in-article', 'quote-missing', 'seed-changed'],
  ],
  ['none at its end', (text) => text.trimEnd()],
];

/** Files that are empty, missing, of a wrong kind, or end their lines otherwise. */
export const files: readonly Case[] = [
  ...saysNothing.flatMap(([path, rules]) =>
    empties.map(([what, text]) => hostile(`${path}: ${what}`, rules, () => ({ [path]: text }))),
  ),
  ...kept.map(([path, rules]) =>
    hostile(`${path} is not there`, rules, (): Changes => ({ [path]: null })),
  ),
  ...wrong.map(([path, from, to, rules]) =>
    hostile(`${path}: ${to.slice(0, 60)} for ${from}`, rules, () => ({
      [path]: replacing(from, to),
    })),
  ),
  hostile('nothing at all', 'file-missing', () => everything(null)),
  hostile('nothing in any file', ['field-missing', 'frontmatter-missing'], () => everything('')),
  hostile('an empty article', 'seed-empty', () => seedOf('herald', '')),
  ...lineEnds.flatMap(([name, change, rules]) => [
    hostile(`an article whose lines end with ${name}`, rules ?? 'seed-changed', () => ({
      'seeds/herald.txt': change,
    })),
    hostile(`a claim whose lines end with ${name}`, [], () => ({ [claim]: change })),
  ]),
];

function everything(change: Change): Changes {
  return Object.fromEntries([...readSound().keys()].map((path) => [path, change]));
}
