import { type Changes, replacing } from '../../../support/overlay.ts';

const article = 'content/articles/herald.md';
const claim = 'content/claims/denial.md';
const green = 'content/claims/green-sacks.md';
const head = 'content/investigation.yaml';
const actors = 'content/actors.yaml';
const event = 'content/events/baker-speaks.yaml';

/** How a mistake is mended: by what is certain, by writing the nearest thing, or by following the remedy by hand, which writes what was there before. */
export type Remedy = 'sure' | 'nearest' | 'back' | Changes;

/** What a newcomer gets wrong: the change, the rule that tells it, the file at which it does, and what mends it. */
export const mistakes: readonly (readonly [string, Changes, string, string, Remedy])[] = [
  ['an empty list of actors', { [actors]: '' }, 'unknown-id', actors, 'back'],
  ['a tab', { [claim]: replacing('  - article', '\t- article') }, 'yaml-broken', claim, 'sure'],
  [
    'tabs',
    { [claim]: replacing('    speaker: miller\n    form', '\t\tspeaker: miller\n\t\tform') },
    'yaml-broken',
    claim,
    'sure',
  ],
  [
    'a field with an underline',
    { [claim]: replacing('drafted-by', 'drafted_by') },
    'field-unknown',
    claim,
    'sure',
  ],
  [
    'a field with a slip',
    { [claim]: replacing('statement:', 'statment:') },
    'field-unknown',
    claim,
    'sure',
  ],
  [
    'a field with a capital',
    { [claim]: replacing('label:', 'Label:') },
    'field-unknown',
    claim,
    'sure',
  ],
  [
    'a value with a slip',
    { [claim]: replacing('paraphrase', 'paraphrased') },
    'field-wrong',
    claim,
    'sure',
  ],
  [
    'a value with a capital',
    { [claim]: replacing('kind: attribution', 'kind: Attribution') },
    'field-wrong',
    claim,
    'sure',
  ],
  [
    'an id with capitals',
    { [claim]: replacing('speaker: miller', 'speaker: Miller') },
    'field-wrong',
    claim,
    'sure',
  ],
  [
    'an id with an underline',
    { [green]: replacing('speaker: odo-brandle', 'speaker: odo_brandle') },
    'field-wrong',
    green,
    'sure',
  ],
  [
    'an id with a slip',
    { [green]: replacing('speaker: odo-brandle', 'speaker: odo-brandel') },
    'unknown-id',
    green,
    'nearest',
  ],
  [
    'a number as a label',
    { [claim]: replacing('label: The denial', 'label: 1820') },
    'field-wrong',
    claim,
    'sure',
  ],
  ['a year as a date', { [event]: replacing('2001-03-05', '2001') }, 'field-wrong', event, 'sure'],
  [
    'a straight mark in a quotation',
    { [green]: replacing('“Forty', '"Forty') },
    'yaml-broken',
    green,
    'back',
  ],
  [
    'another mark in a quotation',
    { [green]: replacing('“Forty', '„Forty') },
    'quote-missing',
    green,
    'sure',
  ],
  [
    'two words changed in a quotation',
    { [green]: replacing('Forty sacks were', 'Forty bags was') },
    'quote-missing',
    green,
    'nearest',
  ],
  [
    'a quotation that cuts a word',
    {
      ['content/claims/weeks-long.md']: replacing(
        '- mouldy flour for weeks',
        '- mouldy flour for week',
      ),
    },
    'quote-cuts-word',
    'content/claims/weeks-long.md',
    'sure',
  ],
  [
    'a comma between braces',
    {
      [article]: replacing(
        "'Mill Sold Mouldy Flour, Baker Says'",
        'Mill Sold Mouldy Flour, Baker Says',
      ),
    },
    'field-unknown',
    article,
    'back',
  ],
  [
    'a colon in words',
    { [claim]: replacing('label: The denial', 'label: Denial: the miller') },
    'yaml-broken',
    claim,
    'back',
  ],
  [
    'no full stop',
    { [claim]: replacing('denied it.', 'denied it') },
    'statement-without-end',
    claim,
    'sure',
  ],
  [
    'nobody who says it',
    { [claim]: replacing('Nashra reports that the miller denied it.', 'The flour was denied.') },
    'statement-without-attribution',
    claim,
    'back',
  ],
  ['no label', { [claim]: replacing('label: The denial\n', '') }, 'field-missing', claim, 'back'],
  [
    'no end of the data',
    { [claim]: replacing('We did not look into this. }\n---', 'We did not look into this. }') },
    'frontmatter-missing',
    claim,
    'back',
  ],
  [
    'a claim that is not listed',
    { [head]: replacing(', denial]', ']') },
    'claim-unlisted',
    head,
    'back',
  ],
  [
    'a claim listed twice',
    { [head]: replacing('old-mill]', 'old-mill, denial]') },
    'claim-unlisted',
    head,
    'back',
  ],
  [
    'an article listed that is not there',
    { [head]: replacing('nashra]', 'nashre, nashra]') },
    'unknown-id',
    head,
    'nearest',
  ],
  [
    'a text that nobody describes',
    { 'seeds/new.txt': 'New.\n' },
    'seed-undescribed',
    'seeds/new.txt',
    { 'seeds/new.txt': null },
  ],
  [
    'words that are not accounted for',
    {
      [article]: replacing(
        'no-claim:\n  - words: Rain fell on the whole town all week and the river rose a little.\n    because: It tells the weather.\n',
        '',
      ),
    },
    'words-unaccounted-for',
    article,
    { [article]: replacing('compared:', 'not-yet: [p6s1]\ncompared:') },
  ],
  [
    'a file name with capitals',
    {
      'content/events/Visit2.yaml':
        'statement: The town office says that its inspector came.\nlabel: It\ndate: 2001-03-02\nbecause: The note.\ndates: said-to-have-happened\nreferences: [inspection]\n',
    },
    'name-not-an-id',
    'content/events/Visit2.yaml',
    { 'content/events/Visit2.yaml': null },
  ],
  [
    'a file with another ending',
    { 'content/claims/more.txt': 'x' },
    'file-unknown',
    'content/claims/more.txt',
    { 'content/claims/more.txt': null },
  ],
  [
    'a hedge that stands elsewhere',
    { [green]: replacing('    form: direct\n', '    form: direct\n    hedges: [reportedly]\n') },
    'hedge-not-in-passage',
    green,
    'back',
  ],
  [
    'a sum that is read otherwise',
    {
      ['content/claims/flour-income.md']: replacing(
        'value: 300\n        unit: USD\n        per: day\n        bound: about',
        'value: 3000\n        unit: USD\n        per: day\n        bound: about',
      ),
    },
    'figure-disagrees',
    'content/claims/flour-income.md',
    'back',
  ],
];
