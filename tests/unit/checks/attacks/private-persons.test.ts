import { describe, expect, test } from 'vitest';
import { checkPrivatePersons } from '../../../../src/checks/private-persons.ts';
import type { Draft, Drafts } from '../../../../src/content/draft.ts';
import type { Roles } from '../../../../src/content/field-roles.ts';
import { listDrafts } from '../../../../src/content/list-drafts.ts';
import { parseContent } from '../../../../src/content/parse.ts';
import { build } from '../../../../src/model/build.ts';
import { findPrivateName, withLabels } from '../../../../src/model/private-names.ts';
import { type Edit, examined, readFull, tellRules } from '../../../support/fixtures.ts';
import { tellLines } from '../../../support/tell-lines.ts';

const files = readFull();
const { drafts } = parseContent(files);
const { investigation } = build(files, drafts);
const name = 'Odo Brandle';

type Path = readonly string[];

/** Every field in which we speak, or give what others are called, as the schemas declare it. */
function pathsOf(roles: Roles, path: Path = []): Path[] {
  if (roles === 'ours' || roles === 'cited') return [path];
  if (typeof roles !== 'object' || roles === null) return [];
  return Object.entries(roles).flatMap(([field, each]) => pathsOf(each, [...path, field]));
}

/** The same data with words at a path, in the first item of each list on the way. */
function put(value: unknown, [field, ...rest]: Path, words: string): unknown {
  if (Array.isArray(value)) {
    const [first = {}, ...others] = value as unknown[];
    return [put({ id: 'an-id', ...(first as object) }, [field ?? '', ...rest], words), ...others];
  }
  if (field === undefined) return words;
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  const before = fields[field];
  const list = Array.isArray(before) && rest.length === 0;
  return { ...fields, [field]: list ? [words] : put(before, rest, words) };
}

function withChanged(draft: Draft<unknown>, value: unknown): Drafts {
  const changed = { ...draft, value };
  return Object.fromEntries(
    Object.entries(drafts).map(([kind, each]) => [
      kind,
      each === draft
        ? changed
        : Array.isArray(each)
          ? each.map((one: unknown) => (one === draft ? changed : one))
          : each,
    ]),
  ) as unknown as Drafts;
}

const kinds = listDrafts(drafts).filter(
  ({ roles }, at, all) => all.findIndex((other) => other.roles === roles) === at,
);

/** A label has a rule of its own; of a ledger, what stands is not published, and an end has its words below. */
const others = new Set(['actors label', 'ledger ids.words', 'ledger ids.also']);

const fields = kinds.flatMap((draft) => {
  const kind = draft.file.replace(/^content\/|\/.*|\.\w+$/gu, '');
  return pathsOf(draft.roles)
    .map((path) => ({ draft, path, field: `${kind} ${path.join('.')}` }))
    .filter(({ field }) => !others.has(field));
});

test('every field is walked', () => {
  expect(kinds.length).toBeGreaterThanOrEqual(11);
  expect(fields.length).toBeGreaterThanOrEqual(70);
});

test.each(fields)('a private person is told in $field', ({ draft, path }) => {
  const tell = (words: string) => {
    const changed = withChanged(draft, put(draft.value, path, words));
    return checkPrivatePersons({ drafts: changed, investigation }).map(({ ruleId }) => ruleId);
  };
  expect(tell('Words of nobody')).toEqual([]);
  for (const words of [
    `So said ${name}.`,
    'BRANDLE did',
    "Brandle's oven",
    'Bran\u00addle',
    'Brаndle',
  ]) {
    expect(tell(words), words).toEqual(['private-person-named']);
  }
});

test('in prose, but in words that are quoted', () => {
  const told = tellLines([
    `says ${name} and`,
    'says *Brandle* and',
    'says [Brandle](claim:denial) and',
    'says “Brandle told the Herald” and',
    'says Bran\u00addle’s oven and',
    'says brandle and',
  ]);
  const is = ['private-person-named'];
  expect(told).toEqual([is, is, is, [], is, is]);
});

const sound = 'content/ledger.json';
const ended = (entry: string): Edit => [
  sound,
  '{ "id": "stream:bran"',
  `${entry},\n    { "id": "stream:bran"`,
];

const told: readonly (readonly [string, ...Edit[]])[] = [
  [
    'a claim that has gone',
    ended('{ "id": "claim:old", "since": 1, "words": "Brandle said it.", "notice": "It went." }'),
  ],
  [
    'its id',
    ended('{ "id": "claim:brandle-said-it", "since": 1, "words": "It.", "notice": "It went." }'),
  ],
  [
    'an event that has gone',
    ended('{ "id": "event:old", "since": 1, "words": "Odo Brandle spoke.", "notice": "It went." }'),
  ],
  [
    'why it has gone',
    ended('{ "id": "event:old", "since": 1, "words": "He spoke.", "notice": "Brandle asked." }'),
  ],
  ['why it was withdrawn', [sound, 'A person asked for it', 'Odo Brandle asked for it']],
  [
    'one who was an official',
    ended(
      '{ "id": "speaker:odo-brandle", "since": 1, "words": "A speaker", "notice": "He holds no office." }',
    ),
  ],
  [
    'an earlier statement',
    [
      'content/claims/mouldy-flour.md',
      'statement: The mill sold mouldy flour, said the baker.',
      'statement: The mill sold mouldy flour, said Brandle.',
    ],
  ],
  [
    'the title of a document',
    [
      'content/documents.yaml',
      'title: Nothing found at the mill',
      'title: “Odo Brandle” at the mill',
    ],
  ],
  [
    'the title of the site',
    [
      'content/investigation.yaml',
      'title: The flour of Tavelby',
      'title: The flour of Odo Brandle',
    ],
  ],
  ['a role', ['content/actors.yaml', 'role: baker', 'role: baker Brandle']],
  ['the id of a section', ['content/investigation.yaml', 'id: around-it', 'id: around-brandle']],
  [
    'the id of a section of the story',
    ['content/story.md', 'section:the-claim', 'section:odo-brandle-says'],
  ],
];

test.each(told.map(([of, ...edits]) => ({ of, edits })))('told of $of', ({ edits }) => {
  expect(tellRules(...edits)).toContain('private-person-named');
});

test('who was an official and is a private person now is on no page, and in what was said by his label', () => {
  const office: readonly Edit[] = [
    [
      'content/actors.yaml',
      'kind: official\n  role: inspector of the town',
      'kind: private-person\n  label: an inspector\n  role: inspector of the town',
    ],
    [
      'content/story.md',
      '[The inspector](speaker:ina-morrow)',
      '[The inspector](claim:clean-inspection)',
    ],
    ['content/documents.yaml', 'by: Ina Morrow\n      note', 'by: the inspector\n      note'],
    ['content/documents.yaml', '- by: Ina Morrow', '- by: the inspector'],
  ];
  const statement: Edit = [
    'content/claims/clean-inspection.md',
    'that Ina Morrow found',
    'that the inspector found',
  ];
  const entry: Edit = ended(
    '{ "id": "claim:clean-inspection", "since": 1, "words": "The Herald reports that Ina Morrow found nothing.", "assessment": "supported" }',
  );
  const gone: Edit = ended(
    '{ "id": "speaker:ina-morrow", "since": 1, "withdrawn": { "date": "2001-05-03", "because": "The office has ended." } }',
  );
  const lost = 'ledger-lost';
  const rulesOf = (...edits: readonly Edit[]) =>
    tellRules(...edits).filter((rule) => rule !== lost);
  expect(rulesOf(...office)).toEqual(['private-person-named']);
  expect(rulesOf(...office, statement, entry)).toEqual(['claim-changed']);
  const kept = (words: string): Edit => [
    'content/claims/clean-inspection.md',
    '\n---\n\nWhat',
    `\nhistory:\n  - { version: 1, date: 2001-05-03, statement: ${words}, assessment: supported, because: It named her. }\n---\n\nWhat`,
  ];
  const named = kept('The Herald reports that Ina Morrow found nothing.');
  const labelled = kept('The Herald reports that an inspector found nothing.');
  expect(rulesOf(...office, statement, entry, named)).toEqual(['private-person-named']);
  expect(rulesOf(...office, statement, entry, labelled)).toEqual([]);
  expect(rulesOf(...office, statement, entry, labelled, gone)).toEqual([]);
});

describe('names', () => {
  const person = {
    kind: 'private-person',
    name: 'Ed al-Li',
    label: 'a baker',
    spellings: ['the baker', 'Eddie', 'Mill baker of Tavelby'],
  } as const;

  test.each(['Ed al-Li', 'said Li.', 'Li’s', 'eddie', 'ED AL LI', 'Еddie', 'Ed\u00a0al-Li'])(
    '%s names him',
    (text) => {
      expect(findPrivateName([person], text)).not.toBeNull();
    },
  );

  test.each(['limits', 'li', 'Lima', 'the baker', 'al', 'Ed', 'Mill baker of Tavelby', ''])(
    '%s does not',
    (text) => {
      expect(findPrivateName([person], text)).toBeNull();
    },
  );

  test('who is no private person may be named', () => {
    expect(findPrivateName([{ ...person, kind: 'official' }], 'Ed al-Li')).toBeNull();
  });

  test('the label stands for the longest name first', () => {
    expect(withLabels([person], 'Ed al-Li and Eddie')).toBe('a baker and a baker');
  });
});

test('the investigations of the tests name none', () => {
  expect(examined(files).actors.some(({ kind }) => kind === 'private-person')).toBe(true);
});
