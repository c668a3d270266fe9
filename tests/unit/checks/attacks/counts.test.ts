import { expect, test } from 'vitest';
import type { RuleName } from '../../../../src/problems/rules/index.ts';
import { type Edit, tellRules } from '../../../support/fixtures.ts';

const actors = 'content/actors.yaml';
const documents = 'content/documents.yaml';
const herald = 'content/articles/herald.md';
const speaks = 'content/events/baker-speaks.yaml';
const claim = (id: string) => `content/claims/${id}.md`;
const inspection = claim('clean-inspection');
const relays = 'relays: [fen-gazette]\n    form';

/** An actor before the miller. */
const actor = (fields: string): Edit => [actors, '- id: miller', `- { ${fields} }\n- id: miller`];

const told: readonly (readonly [string, RuleName, ...Edit[]])[] = [
  [
    'one person as two actors',
    'counted-twice',
    actor('id: odo, name: Odo Brandle, kind: body, role: r'),
  ],
  ['of another case', 'counted-twice', actor('id: odo, name: ODO BRANDLE, kind: body, role: r')],
  [
    'with another space',
    'counted-twice',
    actor('id: odo, name: "Odo\u00a0 Brandle", kind: body, role: r'),
  ],
  ['with an accent', 'counted-twice', actor('id: odo, name: Odó Brandle, kind: body, role: r')],
  [
    'with a letter of another script',
    'counted-twice',
    actor('id: odo, name: Оdo Brandle, kind: body, role: r'),
  ],
  ['with a hyphen', 'counted-twice', actor('id: odo, name: Odo-Brandle, kind: body, role: r')],
  [
    'with what is not seen',
    'counted-twice',
    actor('id: odo, name: Odo Bran\u00addle, kind: body, role: r'),
  ],
  [
    'whose name is a spelling of another',
    'counted-twice',
    actor('id: odo, name: Brandle, kind: body, role: r'),
  ],
  [
    'whose spelling is a name of another',
    'counted-twice',
    actor('id: odo, name: Odo B., kind: body, role: r, spellings: [odo brandle]'),
  ],
  [
    'whose spelling is a spelling of another',
    'counted-twice',
    actor('id: odo, name: Odo B., kind: body, role: r, spellings: [Brandle]'),
  ],
  ['two with one mark', 'counted-twice', [actors, 'mark: Mi', 'mark: O']],
  ['two whose marks look alike', 'counted-twice', [actors, 'mark: Mi', 'mark: О']],
  [
    'a document twice',
    'counted-twice',
    [documents, 'https://gazette.example/nothing', 'https://town.example/visit'],
  ],
  [
    'a document twice, its host spelt longer',
    'counted-twice',
    [documents, 'https://gazette.example/nothing', 'http://www.town.example/visit/'],
  ],
  [
    'a claim twice',
    'counted-twice',
    [
      claim('said-monday'),
      'The Herald says that the baker spoke on a Monday.',
      'The Herald reports that the baker spoke of sacks, that were green inside.',
    ],
  ],
  [
    'a quotation twice',
    'counted-twice',
    [
      claim('denial'),
      '      - نفى صاحب المطحنة ذلك.',
      '      - نفى صاحب المطحنة ذلك.\n      - نفى صاحب المطحنة ذلك.',
    ],
  ],
  [
    'a quotation within a quotation',
    'counted-twice',
    [
      claim('denial'),
      '      - نفى صاحب المطحنة ذلك.',
      '      - صاحب المطحنة\n      - نفى صاحب المطحنة ذلك.',
    ],
  ],
  [
    'a quotation around a quotation',
    'counted-twice',
    [claim('said-monday'), '    speaker', '      - baker Odo Brandle said\n    speaker'],
  ],
  [
    'a relay who is the speaker',
    'relay-nobody-else',
    [inspection, relays, 'relays: [ina-morrow]\n    form'],
  ],
  [
    'a relay who prints it',
    'relay-nobody-else',
    [inspection, relays, 'relays: [herald]\n    form'],
  ],
  [
    'a relay twice',
    'relay-nobody-else',
    [inspection, relays, 'relays: [fen-gazette, fen-gazette]\n    form'],
  ],
  [
    'a relay who notes it and passes it on',
    'relay-nobody-else',
    [inspection, relays, 'relays: [fen-gazette, { actor: fen-gazette, manner: noted }]\n    form'],
  ],
  [
    'a document of a relay twice',
    'relay-nobody-else',
    [
      inspection,
      '[{ actor: fen-gazette, document: gazette-note }]',
      '[{ actor: fen-gazette, document: gazette-note }, { actor: fen-gazette, document: gazette-note }]',
    ],
  ],
  [
    'a relay of what is followed who is its speaker',
    'relay-nobody-else',
    [inspection, '[{ actor: fen-gazette, document: gazette-note }]', '[ina-morrow]'],
  ],
  [
    'what is followed without a document',
    'traced-without-document',
    [
      inspection,
      'relays: [{ actor: fen-gazette, document: gazette-note }]\n      because: The newspaper reports the same visit.\n      references: [gazette-note]',
      'because: The newspaper reports the same visit.',
    ],
  ],
  [
    'a place that speaks',
    'voice-of-a-place',
    [
      claim('weeks-long'),
      'speaker: odo-brandle',
      'speaker: tavelby\n    speaker-because: We think so.',
    ],
    [actors, 'kind: place\n  role: town', 'kind: place\n  mark: T\n  role: town'],
  ],
  [
    'a place that passes on',
    'voice-of-a-place',
    [inspection, relays, 'relays: [tavelby]\n    form'],
  ],
  [
    'a place to which words are followed',
    'voice-of-a-place',
    [inspection, 'traced-to:\n      speaker: ina-morrow', 'traced-to:\n      speaker: tavelby'],
  ],
  ['a place that publishes', 'voice-of-a-place', [herald, 'value: herald,', 'value: tavelby,']],
  [
    'an official who publishes',
    'voice-of-a-place',
    [herald, 'value: herald,', 'value: ina-morrow,'],
  ],
  [
    'a headline that says the contrary',
    'headline-not-in-article',
    [herald, 'Mill Sold Mouldy Flour, Baker Says', 'Mill Never Sold Mouldy Flour'],
  ],
  [
    'a headline that is cut',
    'headline-not-in-article',
    [herald, 'Mill Sold Mouldy Flour, Baker Says', 'Mill Sold Mouldy Flour'],
  ],
  [
    'a headline of another case',
    'headline-not-in-article',
    [herald, 'Mill Sold Mouldy Flour, Baker Says', 'Mill sold mouldy flour, baker says'],
  ],
  [
    'a headline of another paragraph',
    'headline-not-in-article',
    [herald, 'headline: [p1]', 'headline: [p7]'],
    [herald, ', credit: [p7]', ''],
  ],
  [
    'a headline that no paragraph is marked as',
    'headline-not-in-article',
    [herald, 'headline: [p1], ', ''],
  ],
  [
    'a headline with words of other letters',
    'headline-not-in-article',
    [herald, 'Mill Sold', 'Mіll Sold'],
  ],
  [
    'a headline where the file has none, and nothing is named',
    'headline-not-in-article',
    [
      'content/articles/gazette.md',
      'headline: { value: null, how: not-found }',
      'headline: { value: Mouldy, how: established }',
    ],
  ],
  ['a Monday that is a Sunday', 'event-words-disagree', [speaks, '2001-03-05', '2001-03-04']],
  ['a Monday that is a Tuesday', 'event-words-disagree', [speaks, '2001-03-05', '2001-03-06']],
  [
    'a Monday among days that have none',
    'event-words-disagree',
    [speaks, '2001-03-05', '2001-03-01/2001-03-04'],
  ],
  ['a Monday of half a century ago', 'event-words-disagree', [speaks, '2001-03-05', '1950-03-06']],
  ['a Monday of two weeks ago', 'event-words-disagree', [speaks, '2001-03-05', '2001-02-19']],
];

test.each(told.map(([name, rule, ...edits]) => ({ name, rule, edits })))(
  '$name',
  ({ rule, edits }) => {
    expect(tellRules(...edits)).toContain(rule);
  },
);

const sound: readonly (readonly [string, ...Edit[]])[] = [
  ['two names that share a word', actor('id: odo, name: Odo Miller, kind: body, role: r')],
  [
    'two documents of one host',
    [documents, 'https://gazette.example/nothing', 'https://town.example/visit?page=2'],
  ],
  [
    'a relay with a document of his own',
    [inspection, relays, 'relays: [{ actor: fen-gazette, document: gazette-note }]\n    form'],
  ],
  ['a Monday among days that have one', [speaks, '2001-03-05', '2001-03-01/2001-03-05']],
];

test.each(sound.map(([name, ...edits]) => ({ name, edits })))('may stand: $name', ({ edits }) => {
  expect(tellRules(...edits)).toEqual([]);
});
