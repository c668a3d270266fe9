import { describe, expect, test } from 'vitest';
import { type Edit, tellAltered } from '../../support/fixtures.ts';

const head = 'content/investigation.yaml';
const story = 'content/story.md';
const denial = 'content/claims/denial.md';
const visit = 'content/claims/clean-inspection.md';
const mouldy = 'content/claims/mouldy-flour.md';
const herald = 'content/articles/herald.md';
const documents = 'content/documents.yaml';
const earnings = 'content/differences/earnings.md';

describe('a refused word is told in our own words', () => {
  test.each<readonly [string, Edit]>([
    ['in the title', [head, 'title: The flour of', 'title: Proved, the flour of']],
    ['in the standfirst', [head, 'standfirst: Did', 'standfirst: Proved? Did']],
    ['in the note on content', [head, 'content-note: Nothing', 'content-note: Proved. Nothing']],
    ['in the title of a section', [head, 'title: Around it', 'title: Proved around it']],
    ['in what a version is', [head, 'what: First', 'what: Proved. First']],
    ['in a role', ['content/actors.yaml', 'role: baker', 'role: proved baker']],
    [
      'in the reason of a fact',
      [herald, 'because: The day after', 'because: Proved. The day after'],
    ],
    [
      'in the reason why words carry no claim',
      [herald, 'because: It tells', 'because: Proved. It tells'],
    ],
    ['in how far an article was compared', [herald, 'compared: The', 'compared: Proved. The']],
    ['in the basis of rights', [herald, 'basis: Invented', 'basis: Proved. Invented']],
    ['on the page of an article', [herald, 'The longest', 'Proved, the longest']],
    ['in a statement', [denial, 'miller denied', 'miller proved and denied']],
    ['in a label', [denial, 'label: The', 'label: Proved, the']],
    [
      'in the reason for a speaker',
      [
        mouldy,
        'speaker: odo-brandle',
        'speaker: odo-brandle\n    speaker-because: Proved. He is meant.',
      ],
    ],
    [
      'in the reason for a tracing',
      [visit, 'because: The newspaper', 'because: Proved. The newspaper'],
    ],
    [
      'in the reason for an assessment',
      [visit, 'because: The note says', 'because: Proved. The note says'],
    ],
    ['in the reason for what was said', [visit, 'because: It is', 'because: Proved. It is']],
    ['in the reason for a new wording', [mouldy, 'because: It did', 'because: Proved. It did']],
    ['in the body of a claim', [denial, 'What the miller', 'Proved, what the miller']],
    ['in what a document says', [documents, 'says: It reports', 'says: Proved. It reports']],
    ['in the interest of a publisher', [documents, 'interest: The', 'interest: Proved. The']],
    ['in how much was read', [documents, 'read: whole', 'read: proved whole']],
    ['in the reason for a date', [documents, 'date-because: The', 'date-because: Proved. The']],
    ['in the note on a figure', [documents, 'note: Sacks', 'note: Proved sacks']],
    ['in what was relayed', [documents, 'what: the visit', 'what: proved visit']],
    ['in the reason for a relay', [documents, 'because: Both', 'because: Proved. Both']],
    ['in what a document assesses', [documents, 'says: She', 'says: Proved. She']],
    ['in a tier', ['content/funding.yaml', 'tiers: [Said', 'tiers: [Proved, Said']],
    [
      'in the label of a node',
      ['content/funding.yaml', 'label: Sale of grain', 'label: Proved sale'],
    ],
    ['in the note on a node', ['content/funding.yaml', 'note: No', 'note: Proved. No']],
    [
      'in the reason for a line',
      [
        'content/funding.yaml',
        'paid: flour-income/herald/q1',
        'paid: flour-income/herald/q1\n    inferred: It is proved.',
      ],
    ],
    ['on the speakers', [head, 'central:', 'speakers-note: None is proved.\ncentral:']],
    ['in the statement of an event', ['content/events/visit.yaml', 'says that', 'proved that']],
    [
      'in the reason for its date',
      ['content/events/visit.yaml', 'because: The', 'because: Proved. The'],
    ],
    ['in a question', [earnings, 'question: How', 'question: Proved. How']],
    ['in the label of a position', [earnings, 'label: A clerk', 'label: A proved clerk']],
    ['in a condition', [earnings, 'condition: If', 'condition: Proved if']],
    ['in the body of a difference', [earnings, '[The register]', '[Proved, the register]']],
    ['in a headline', [story, 'headline: Was', 'headline: Proved! Was']],
    ['in a heading', [story, '[The claim]', '[The proved claim]']],
    ['in an item', [story, 'found nothing', 'proved nothing']],
    ['in the words of a link', [story, '[said so]', '[proved so]']],
    ['on the page about us', ['content/about.md', 'It is', 'Proved, it is']],
    ['in a correction', ['content/corrections.yaml', 'what: The', 'what: Proved. The']],
  ])('%s', (_, edit) => {
    expect(tellAltered(edit).map((line) => line.toLowerCase())).toEqual(['refused-word: proved']);
  });
});

describe('a refused word is not told', () => {
  test('in an earlier wording', () => {
    const told = tellAltered(
      [mouldy, 'statement: The mill sold', 'statement: It was proved that the mill sold'],
      ['content/ledger.json', '"The mill sold', '"It was proved that the mill sold'],
    );
    expect(told).toEqual([]);
  });

  test.each<readonly [string, Edit]>([
    ['in the title of a document', [documents, 'title: Note', 'title: Proved by a note']],
    [
      'in a quotation of a document',
      [
        documents,
        'quotations: [{ words: … no mould seen …, cut: by-us }]',
        'quotations: [{ words: … no mould seen …, cut: by-us }, It was proved.]',
      ],
    ],
    ['in a name', ['content/actors.yaml', 'name: Tavelby', 'name: Proved']],
    ['within a longer word', [denial, 'What the miller said.', 'An approvedness, disproved.']],
  ])('%s', (_, edit) => {
    expect(tellAltered(edit)).toEqual([]);
  });

  const quoted: Edit = [
    documents,
    '[{ words: … no mould seen …, cut: by-us }]',
    '[{ words: … no mould seen …, cut: by-us }, { words: … nothing was proved …, cut: by-us }]',
  ];
  test.each([
    ['in quotation marks', 'They say “nothing was proved” there.', []],
    ['in single quotation marks', 'They say ‘nothing was proved’ there.', []],
    ['but beside them', 'They “nothing was proved” proved.', ['refused-word: proved']],
    [
      'but in marks that never close',
      'They say “nothing was proved.',
      ['prose-quotation-open: “nothing was proved.', 'refused-word: proved'],
    ],
  ])('%s', (_, words, told) => {
    expect(tellAltered(quoted, [denial, 'What the miller said.', words])).toEqual(told);
  });
});

test('a refused phrase is told over a line end and in every place', () => {
  const words = 'It sheds\nlight, and Sheds light.';
  expect(tellAltered([denial, 'What the miller said.', words])).toEqual([
    'refused-word: Sheds light',
    'refused-word: sheds light',
  ]);
});

describe('words in quotation marks stand somewhere', () => {
  test.each<readonly [string, Edit, readonly string[]]>([
    ['in an article', [denial, 'What the', 'The “miller laughed” of the'], []],
    ['in an article as readers see it', [denial, 'What the', 'So “built in 1820) earned” the'], []],
    ['in an article in the file’s form', [denial, 'What the', 'So “-lrb- built in 1820” the'], []],
    ['in another script', [denial, 'What the', 'So “صاحب المطحنة” the'], []],
    [
      'in a statement',
      [denial, 'denied it.', 'said “he denied it”.'],
      ['prose-quotation-missing: he denied it'],
    ],
    [
      'in straight marks',
      [denial, 'What the', 'So "said nothing" the'],
      ['prose-quotation-missing: said nothing'],
    ],
    [
      'in single marks',
      [denial, 'What the', 'So ‘said nothing’ the'],
      ['prose-quotation-missing: said nothing'],
    ],
    ['over a line end', [denial, 'What the', 'So “miller\nlaughed” the'], []],
  ])('%s', (_, edit, told) => {
    expect(tellAltered(edit)).toEqual(told);
  });
});

describe('a number that the build counts is told', () => {
  test.each<readonly [string, Edit, readonly string[]]>([
    [
      'in prose',
      [denial, 'What the', 'Two named speakers, what the'],
      ['number-typed: Two named speakers'],
    ],
    [
      'not in a statement',
      [denial, 'Nashra reports', 'Nashra, one of the newspapers, reports'],
      [],
    ],
  ])('%s', (_, edit, told) => {
    expect(tellAltered(edit)).toEqual(told);
  });

  test('not in quotation marks', () => {
    const quotation: Edit = [
      documents,
      '[{ words: … no mould seen …, cut: by-us }]',
      '[{ words: … no mould seen …, cut: by-us }, { words: … two articles …, cut: by-us }]',
    ];
    expect(tellAltered(quotation, [denial, 'What the', 'So “two articles” the'])).toEqual([]);
  });
});
