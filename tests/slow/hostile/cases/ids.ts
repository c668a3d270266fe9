import { type Changes, replacing } from '../../../support/overlay.ts';
import { readSound } from '../../../support/fixtures.ts';
import type { RuleName } from '../../../../src/problems/rules/index.ts';
import { type Case, hostile } from './case.ts';

const claim = 'content/claims/denial.md';
const text = () => new TextDecoder().decode(readSound().get(claim));

/** Names of files of claims, each a copy of a sound one; a name that can be an id makes a claim that is only not listed. */
const names: readonly (readonly [string, RuleName | readonly RuleName[]])[] = [
  // Whatever begins with a point is left out, as it is on the disk.
  ['../denial', []],
  ['../../seeds/herald', []],
  ['..\\denial', []],
  ['.denial', []],
  ['sub/denial', 'file-unknown'],
  ['/denial', 'file-unknown'],
  ['sub\\denial', 'name-not-an-id'],
  ['%2e%2e%2fdenial', 'name-not-an-id'],
  ['%00', 'name-not-an-id'],
  ['C:denial', 'name-not-an-id'],
  ['denial:stream', 'name-not-an-id'],
  ['a\0b', 'name-not-an-id'],
  ['a\nb', 'name-not-an-id'],
  ['a\u001b[31m', 'name-not-an-id'],
  ['a\u202egnp', 'name-not-an-id'],
  ['a\u200bb', 'name-not-an-id'],
  ['a b', 'name-not-an-id'],
  ['a_b', 'name-not-an-id'],
  ['a.b', 'name-not-an-id'],
  ['a--b', 'name-not-an-id'],
  ['-a', 'name-not-an-id'],
  ['a-', 'name-not-an-id'],
  ['a'.repeat(81), 'name-not-an-id'],
  ['a'.repeat(255), 'name-not-an-id'],
  ['"><script>alert(1)', 'name-not-an-id'],
  ['\u0430-lookalike', 'name-not-an-id'],
  ['e\u0301', 'name-not-an-id'],
  ['\u00e9', 'name-not-an-id'],
  ['١', 'name-not-an-id'],
  ['__proto__', 'name-not-an-id'],
  ['toString', 'name-not-an-id'],
  ['constructor', ['claim-unlisted', 'counted-twice']],
  ['prototype', ['claim-unlisted', 'counted-twice']],
  ['a'.repeat(80), ['claim-unlisted', 'counted-twice']],
  // Two names that fold to one.
  ['Denial', ['id-twice', 'name-not-an-id']],
  ['DENIAL', ['id-twice', 'name-not-an-id']],
  ['\uff44enial', ['id-twice', 'name-not-an-id']],
  ['den\u2170al', ['id-twice', 'name-not-an-id']],
];

/** Names of an article's file, as its description gives them; none but a plain name is one. */
const seeds: readonly (readonly [string, RuleName | readonly RuleName[]])[] = [
  ['../seeds/herald.txt', ['file-missing', 'seed-undescribed']],
  ['../../../../etc/passwd', ['file-missing', 'seed-undescribed']],
  ['/etc/passwd', ['file-missing', 'seed-undescribed']],
  ['./herald.txt', ['file-missing', 'seed-undescribed']],
  ['sub/../herald.txt', ['file-missing', 'seed-undescribed']],
  ['herald.txt/', ['file-missing', 'seed-undescribed']],
  ['herald.txt.', ['file-missing', 'seed-undescribed']],
  ['Herald.txt', ['file-missing', 'seed-undescribed']],
  [String.raw`..\seeds\herald.txt`, ['file-missing', 'seed-undescribed']],
  [String.raw`C:\Windows\win.ini`, ['file-missing', 'seed-undescribed']],
  ['%2e%2e/seeds/herald.txt', ['file-missing', 'seed-undescribed']],
  ['herald%2etxt', ['file-missing', 'seed-undescribed']],
  ['file:///etc/passwd', ['file-missing', 'seed-undescribed']],
  ['https://herald.example/herald.txt', ['file-missing', 'seed-undescribed']],
  ['h\u0435rald.txt', ['file-missing', 'seed-undescribed']],
  ['__proto__', ['file-missing', 'seed-undescribed']],
];

/** Ids that are written where another thing's id belongs. */
const written = [
  '../denial',
  'denial/../denial',
  'denial/',
  'denial%2f',
  'denial\u200b',
  'Denial',
  '__proto__',
  'x'.repeat(81),
];

const prototypes = ['constructor', 'prototype', 'valueof', 'then'];

const again = (list: string, item: string): Changes => ({
  [list]: (before) => `${before}${item}\n`,
});

/** Names and ids that lead elsewhere, collide, or name what every object has. */
export const ids: readonly Case[] = [
  ...names.map(([name, rules]) =>
    hostile(
      `a claim's file named ${JSON.stringify(name.slice(0, 60))} of ${name.length}`,
      rules,
      () => ({
        [`content/claims/${name}.md`]: text(),
      }),
    ),
  ),
  ...seeds.map(([name, rules]) =>
    hostile(`an article's file named ${name}`, rules, () => ({
      'content/articles/herald.md': replacing('seed: herald.txt', `seed: '${name}'`),
    })),
  ),
  ...written.map((id) =>
    hostile(
      `an article named ${JSON.stringify(id.slice(0, 40))} in a claim`,
      'field-wrong',
      () => ({
        [claim]: replacing('article: nashra', `article: '${id}'`),
      }),
    ),
  ),
  ...prototypes.flatMap((id) => [
    hostile(`a speaker named ${id}`, 'unknown-id', () => ({
      [claim]: replacing('speaker: miller', `speaker: ${id}`),
    })),
    hostile(`the central claim named ${id}`, 'unknown-id', () => ({
      'content/investigation.yaml': replacing('central: mouldy-flour', `central: ${id}`),
    })),
    hostile(`a count named ${id}`, 'unknown-id', () => ({
      'content/story.md': replacing('count:articles', `count:${id}`),
    })),
    hostile(`a chart named ${id}`, 'unknown-id', () => ({
      'content/story.md': (before) => `${before}\n![Chart](chart:${id})\n`,
    })),
  ]),
  hostile('an actor twice', 'id-twice', () =>
    again('content/actors.yaml', '- { id: tavelby, name: M, kind: body, role: r }'),
  ),
  hostile('a document twice', 'id-twice', () => ({
    'content/documents.yaml': (before) => before + before.slice(before.lastIndexOf('- id:')),
  })),
  hostile('a line of the graph twice', 'id-twice', () =>
    again(
      'content/funding.yaml',
      '  - { from: flour, to: mill, claims: [flour-income], moves: goods }',
    ),
  ),
  hostile('an actor named outlet', ['id-twice', 'speaker-not-in-sentence'], () =>
    again('content/actors.yaml', '- { id: outlet, name: M, kind: body, role: r }'),
  ),
  hostile('an actor named unnamed', ['id-twice', 'speaker-not-in-sentence'], () =>
    again('content/actors.yaml', '- { id: unnamed, name: M, kind: body, role: r }'),
  ),
  hostile('a said source of income named total', 'id-twice', () => ({
    'content/funding.yaml': replacing(
      'flows:',
      '  - { id: total, label: All, kind: stream, tier: 0, order: 3, references: [town-register], note: n }\nflows:',
    ),
  })),
];
