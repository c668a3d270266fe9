import { encode, replacing, seedOf, times } from '../../../support/overlay.ts';
import { readSound } from '../../../support/fixtures.ts';
import type { RuleName } from '../../../../src/problems/rules/index.ts';
import { type Case, hostile } from './case.ts';

const claim = 'content/claims/denial.md';

/** One less than a limit and the limit itself pass; one more is refused by the rule. */
function around(
  name: string,
  limit: number,
  rules: RuleName | readonly RuleName[],
  changes: (size: number) => ReturnType<Case['changes']>,
): readonly Case[] {
  return [
    hostile(`${name}: ${limit - 1}`, [], () => changes(limit - 1)),
    hostile(`${name}: ${limit}`, [], () => changes(limit)),
    hostile(`${name}: ${limit + 1}`, rules, () => changes(limit + 1)),
  ];
}

/** Adds what makes a text as many bytes long. */
function fill(text: string, size: number, unit: string): string {
  const room = size - encode(text).length;
  const each = encode(unit).length;
  return text + unit.repeat(Math.floor(room / each)) + '.'.repeat(room % each);
}

/** Sentences too short to be accounted for, on lines that are not too long. */
const sentence = 'It was like this on that day. ';
const short = `${sentence.repeat(100)}\n`;

/** Fields of data inside each other: the claim's own, a list, and so many more. */
function deep(levels: number, open: string, close: string): string {
  return `see: ${open.repeat(levels - 1)}${close.repeat(levels - 1)}`;
}

const added = (lines: string) => ({
  [claim]: replacing('label: The denial', `label: The denial\n${lines}`),
});

/** Names within names, each on a line of its own; the claim's own fields are the first level. */
const staircase = (levels: number) =>
  times(levels, (level) => `${'  '.repeat(level)}${level === 0 ? 'see' : 'a'}:`, '\n');

export const limits: readonly Case[] = [
  ...around('bytes of an article', 1_000_000, 'file-too-large', (size) =>
    seedOf('herald', (text) => fill(`${text}\n`, size, short)),
  ),
  ...around('paragraphs of an article', 5_000, 'paragraph-too-long', (size) =>
    seedOf('herald', (text) => {
      const own = text.split('\n').filter((line) => line.trim() !== '').length;
      return `${text}\n${'It is.\n'.repeat(size - own)}`;
    }),
  ),
  ...around('characters of a line of an article', 20_000, 'paragraph-too-long', (size) =>
    seedOf('herald', (text) => `${text}\n${fill('', size, sentence)}\n`),
  ),
  ...around('white space in a line of an article', 20_000, 'paragraph-too-long', (size) =>
    seedOf('herald', (text) => `${text}\n${' '.repeat(size)}\n`),
  ),
  ...around('bytes of data before prose', 16_000, 'file-too-large', (size) => ({
    [claim]: (text) => {
      const [, data = '', ...prose] = text.split(/^---$/m);
      const filled = fill(`${data.slice(1)}# `, size, 'é ');
      return ['', `\n${filled}\n`, ...prose].join('---');
    },
  })),
  ...around('bytes of a file of ours', 1_000_000, 'file-too-large', (size) => ({
    'content/actors.yaml': (text) => fill(`${text}# `, size, 'comment '),
  })),
  ...around('characters of prose', 100_000, 'file-too-large', (size) => ({
    'content/about.md': (text) => {
      const body = text.indexOf('\n', text.indexOf('---', 3)) + 1;
      return fill(text, body + size, `${'Words and words. '.repeat(60)}\n\n`);
    },
  })),
  ...around('lines of prose', 1_000, 'file-too-large', (size) => ({
    'content/about.md': (text) => {
      const body = text.slice(text.indexOf('\n', text.indexOf('---', 3)) + 1);
      return `${text}${'\n'.repeat(size - body.split('\n').length)}`;
    },
  })),
  ...around('characters of a line of prose', 20_000, 'file-too-large', (size) => ({
    'content/about.md': (text) => `${text}\n${fill('', size, 'Words and words. ')}\n`,
  })),
  ...around('letters of a label', 60, 'field-wrong', (size) => ({
    [claim]: replacing('label: The denial', `label: ${'a'.repeat(size)}`),
  })),
  ...around('letters of a name', 100, 'field-wrong', (size) => ({
    'content/actors.yaml': replacing('name: Tavelby', `name: ${'a'.repeat(size)}`),
  })),
  ...around('letters of a refused word', 100, 'field-wrong', (size) => ({
    'content/refused-words.yaml': replacing('word: proved', `word: ${'a'.repeat(size)}`),
  })),
  ...around('spellings of an actor', 100, 'field-wrong', (size) => ({
    'content/actors.yaml': replacing(
      'spellings: [Tavelby]',
      `spellings: [${times(size, (index) => `t${index}`, ', ')}]`,
    ),
  })),
  ...around('letters of an id', 80, 'field-wrong', (size) => ({
    'content/actors.yaml': (text) =>
      `${text}- { id: ${'a'.repeat(size)}, name: A, kind: body, role: r }\n`,
  })),
  // A list as deep as may be is read, and is then no list of ids; one deeper is not read at all.
  hostile('31 levels of brackets', 'field-wrong', () => added(deep(31, '[', ']'))),
  hostile('32 levels of brackets', 'field-wrong', () => added(deep(32, '[', ']'))),
  hostile('33 levels of brackets', 'yaml-too-deep', () => added(deep(33, '[', ']'))),
  hostile('31 levels of lines', 'field-wrong', () => added(staircase(31))),
  hostile('32 levels of lines', 'field-wrong', () => added(staircase(32))),
  hostile('33 levels of lines', 'yaml-too-deep', () => added(staircase(33))),
  hostile('a file of data of ours of 8 MB', 'file-too-large', () => ({
    'content/actors.yaml': new Uint8Array(8_000_000).fill(0x20),
  })),
  hostile('an article of 8 MB', 'file-too-large', () =>
    seedOf('herald', new Uint8Array(8_000_000).fill(0x20)),
  ),
  hostile('a ledger of 8 MB', 'file-too-large', () => ({
    'content/ledger.json': new Uint8Array(8_000_000).fill(0x20),
  })),
  hostile('a sound file with line ends of Windows', [], () => ({
    [claim]: new TextDecoder().decode(readSound().get(claim)).replaceAll('\n', '\r\n'),
  })),
];
