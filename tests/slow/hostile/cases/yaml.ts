import { replacing, times } from '../../../support/overlay.ts';
import { type Case, hostile } from './case.ts';
import type { RuleName } from '../../../../src/problems/rules/index.ts';

const claim = 'content/claims/denial.md';
const actors = 'content/actors.yaml';

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...Array.from('abcdefgh', (from, index) => {
    const to = 'bcdefghi'.charAt(index);
    return `${to}: &${to} [${times(9, () => `*${from}`, ', ')}]`;
  }),
].join('\n');

/** Lines that are added to the data of a claim. */
const added: readonly (readonly [string, string, RuleName | readonly RuleName[]])[] = [
  ['an alias bomb', bomb, 'yaml-forbidden'],
  ['an alias of itself', 'see: &a [*a]', 'yaml-forbidden'],
  ['an alias of nothing', 'see: *nowhere', 'yaml-forbidden'],
  ['an anchor', 'see: &here []', 'yaml-forbidden'],
  ['an anchor named __proto__', 'see: &__proto__ []', 'yaml-forbidden'],
  ['a merge key', '<<: { label: x }', 'yaml-forbidden'],
  ['a merge key in quotation marks', '"<<": { label: x }', 'yaml-forbidden'],
  ['a tag of YAML', 'see: !!set {}', 'yaml-forbidden'],
  ['a tag of binary data', 'graphic: !!binary aGk=', 'yaml-forbidden'],
  ['a tag of a function', 'see: !!js/function "function () { return 1 }"', 'yaml-forbidden'],
  ['a tag of an object', 'see: !!python/object/apply:os.system ["true"]', 'yaml-forbidden'],
  ['a tag of ours', 'graphic: !yes true', 'yaml-forbidden'],
  ['a tag by its whole address', 'graphic: !<tag:yaml.org,2002:bool> true', 'yaml-forbidden'],
  ['a directive', '%YAML 1.1', 'yaml-broken'],
  ['the name __proto__', '__proto__: { graphic: true }', 'field-unknown'],
  ['the name __proto__ in quotation marks', '"__proto__": { graphic: true }', 'field-unknown'],
  ['the name __proto__ by escapes', String.raw`"\x5f\u005fproto__": 1`, 'field-unknown'],
  ['the name constructor', 'constructor: { prototype: { graphic: true } }', 'field-unknown'],
  ['the name prototype', 'prototype: 1', 'field-unknown'],
  ['the name toString', 'toString: 1', 'field-unknown'],
  ['the name hasOwnProperty', 'hasOwnProperty: 1', 'field-unknown'],
  ['the name then', 'then: 1', 'field-unknown'],
  ['a name twice', 'label: Again', 'yaml-broken'],
  ['a name twice, once in quotation marks', '"label": Again', 'yaml-broken'],
  ['a name twice, once by escapes', String.raw`"\x6cabel": Again`, 'yaml-broken'],
  ['a name that is a list', '? [a]\n: b', 'yaml-broken'],
  ['a name that is fields', '? { a: b }\n: c', 'yaml-broken'],
  ['a name that is empty', ': b', 'yaml-broken'],
  ['a name that is a number', '1: b', 'field-unknown'],
  ['a name in another form of Unicode', 'la\u0301bel: b', 'field-unknown'],
  ['a name of lookalike letters', 'lаbel: b', 'field-unknown'],
  ['a name with a character without width', 'la\u200bbel: b', 'field-unknown'],
  ['a name of 2,000 letters', `${'a'.repeat(2_000)}: b`, 'yaml-broken'],
  ['a tab before a name', '\tsee: []', 'yaml-broken'],
  ['a tab before an item', 'see:\n\t- inspection', 'yaml-broken'],
  ['a tab among the spaces before an item', 'see:\n  \t- inspection', 'yaml-broken'],
  ['an open bracket', 'see: [inspection', 'yaml-broken'],
  ['an open brace', 'see: { a: b', 'yaml-broken'],
  ['a closing bracket alone', 'see: ]', 'yaml-broken'],
  ['an open quotation mark', 'see: "a', 'yaml-broken'],
  ['a wrong escape', String.raw`reviewed-by: "a\qb"`, 'yaml-broken'],
  ['NUL by an escape', String.raw`reviewed-by: "a\0b"`, 'yaml-broken'],
  ['a bell by an escape', String.raw`reviewed-by: "a\ab"`, 'yaml-broken'],
  ['half a character by an escape', String.raw`reviewed-by: "a\ud800b"`, 'yaml-broken'],
  ['the wrong halves by escapes', String.raw`reviewed-by: "\udc00\ud800"`, 'yaml-broken'],
  ['a byte order mark before a name', '\ufeffsee: []', 'field-unknown'],
  ['a comma where a name belongs', ',', 'yaml-broken'],
  ['words where a name belongs', 'hello', 'yaml-broken'],
  ['an indentation that fits nothing', '   see: []', 'yaml-broken'],
  ['a block with a wrong indicator', 'reviewed-by: |99\n  a', 'yaml-broken'],
  ['a reserved sign', 'reviewed-by: @a', 'yaml-broken'],
  ['an accent grave', 'reviewed-by: `a`', 'yaml-broken'],
  ['infinity', 'see: .inf', 'field-wrong'],
  ['no number', 'see: .nan', 'field-wrong'],
  ['the end of a document', '...\nsee: []', 'yaml-broken'],
];

/** Texts in place of the whole file of actors. */
const instead: readonly (readonly [string, string, RuleName | readonly RuleName[]])[] = [
  ['two documents', '- a\n---\n- b\n', 'yaml-broken'],
  ['many documents', '---\n'.repeat(100_000), 'yaml-broken'],
  ['900,000 brackets', '['.repeat(900_000), 'yaml-too-deep'],
  ['100,000 braces', '{a: '.repeat(100_000), 'yaml-too-deep'],
  ['400,000 dashes', '- '.repeat(400_000), 'yaml-too-deep'],
  ['100,000 question marks', '? '.repeat(100_000), 'yaml-too-deep'],
  [
    '1,000 lines, each deeper',
    times(1_000, (level) => `${' '.repeat(level)}a:\n`),
    'yaml-too-deep',
  ],
  ['commas', `[${','.repeat(90_000)}]`, 'yaml-broken'],
  ['anchors', '- &a b\n'.repeat(100_000), 'yaml-forbidden'],
  ['tags', '- !a b\n'.repeat(100_000), 'yaml-forbidden'],
  ['aliases', '- *a\n'.repeat(100_000), 'yaml-forbidden'],
  ['merge keys', '- { <<: a }\n'.repeat(1_000), ['field-missing', 'yaml-forbidden']],
  ['100,000 items', '- a\n'.repeat(100_000), 'file-too-large'],
  ['900,000 empty lines', '\n'.repeat(900_000), 'file-too-large'],
  ['one word of a megabyte', 'x'.repeat(999_000), 'field-wrong'],
  ['a name of a megabyte', `${'x'.repeat(900_000)}: 1`, 'yaml-broken'],
  ['a million spaces', ' '.repeat(999_999), 'unknown-id'],
  ['escapes that are none', `- "${'\\q'.repeat(400_000)}"`, 'yaml-broken'],
  ['comments', '# x\n'.repeat(240_000), 'file-too-large'],
  ['Markdown', '---\nid: a\n---\n\nHello.\n', 'yaml-broken'],
  ['HTML', '<script>alert(1)</script>', 'field-wrong'],
  ['JSON with a comma too many', '[{ "id": "a", }, ]', 'field-missing'],
  ['XML with entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'field-wrong'],
];

/** YAML that must not be read, among the data of a claim and in place of all actors. */
export const yaml: readonly Case[] = [
  ...added.map(([name, lines, rules]) =>
    hostile(name, rules, () => ({
      [claim]: replacing('label: The denial', `label: The denial\n${lines}`),
    })),
  ),
  ...instead.map(([name, text, rules]) =>
    hostile(`in place of the actors: ${name}`, rules, () => ({ [actors]: text })),
  ),
];
