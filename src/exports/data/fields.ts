/** What each column of a table of data holds: by its name, or by `<table>.<name>` where a table means another thing by it. */
export const fieldWords: Readonly<Record<string, string>> = {
  address:
    'The address of the document, as text; the live page may differ. Empty where it has none.',
  archived: 'Where an archive keeps a copy of the document; empty where none is known.',
  article: 'The article, by the short name that its address on this site has.',
  assertion: 'The id of the assertion: one article that makes one claim.',
  assessment: 'What outside documents say of the claim; empty outside the question.',
  assessments: 'What outside documents say of the claims that the line draws.',
  because: 'Why outside documents are read so, in one sentence.',
  bound: 'Whether the words say exactly, about, over, at least or up to.',
  by: 'Who gives the number: a speaker as printed, or whom the document names.',
  byInferred: 'Whether that it is this speaker is our inference.',
  claim: 'The id of the claim.',
  claims: 'The ids of the claims on which it rests.',
  date: 'The date in EDTF, a notation for dates that are not exact.',
  dateInWords: 'The same date in words.',
  dates: 'Whether it is dated as having happened, as said, as published or as planned.',
  denies: 'The ids of the claims that it denies.',
  documents: 'The ids of the outside documents on which it rests.',
  doubt: 'Whether the date is uncertain.',
  earliest: 'The first day on which it can have been; empty where that is open.',
  endByte: 'Where the words end in our file of the article, in bytes, the end excluded.',
  'events.because': 'How the date was worked out.',
  'funding-edges.words': 'Words of quotations of its claims that stand on the line, as printed.',
  'events.words': 'The words by which the article dates it; empty where none are cited.',
  exact: 'Whether the date is one day.',
  'figures.words': 'The number as printed.',
  followedTo:
    'The speaker to whom documents lead from the words; empty where they lead no further.',
  form: 'Whether the words are quoted, told in other words, taken from a document or the article’s own.',
  from: 'The box at which the line begins.',
  graphic: 'Whether the quotations have graphic detail.',
  hedges: 'The words by which the article keeps its distance.',
  high: 'The highest value that the words give; empty where they give no number.',
  id: 'The id, which stays the same in later versions.',
  interest: 'What interest the publisher has.',
  kind: 'What kind of thing it is.',
  kept: 'Where a document is kept that has no address; else empty.',
  label: 'A few words that name it.',
  language: 'The language in which the document was read.',
  latest: 'The last day on which it can have been; empty where that is open.',
  low: 'The lowest value that the words give; empty where they give no number.',
  moves: 'Whether money, goods or people are said to move.',
  name: 'The name.',
  nature:
    'What the number is: income, stock, spending, price, debt, count or share; unclear where the words do not say whether a sum is income or stock.',
  note: 'What is to be known of the number; of documents only.',
  of: 'The said source of income of which the number is; total for all income.',
  notedBy: 'Those who are printed as noting reports of it, which is not to pass them on.',
  paid: 'The quotation that says that the group was paid.',
  paragraph: 'The paragraph of the article.',
  passage: 'The quotation that dates it.',
  passedOnBy: 'Those who are printed as passing the words on, in order.',
  per: 'The time, the head, or the thing, for which the number is.',
  publisher: 'Who published the document.',
  question: 'The question to which the articles give different answers.',
  raw: 'The same words, character for character as in our file, in every format: a spreadsheet may take some of them for a formula.',
  read: 'What kind of copy was read, and how much of it.',
  readBecause: 'Why an editor, and not the check, has read the words; empty where the check has.',
  rests: 'Whether the line is printed in an article or is in part our inference.',
  review: 'Which person has reviewed it, or that none has.',
  reviewedBy: 'The person who reviewed the claim; empty where none has.',
  role: 'Who it is, in a few words.',
  said: 'What outside documents say of whether it was said at all; empty where we did not look.',
  says: 'What the document says, told in our words.',
  sentence: 'The whole sentence in which the words stand.',
  source: 'The article or the outside document in which the number stands.',
  sourceKind: 'Whether that is an article or an outside document.',
  speaker:
    'Whose words they are as printed: an id, the outlet, nobody named, or a private person by role.',
  speakerInferred: 'Whether that it is this speaker is our inference.',
  startByte: 'Where the words begin in our file of the article, in bytes.',
  statement: 'The whole sentence, which names who says it.',
  statements: 'The whole sentences of those claims.',
  streams: 'The said sources of income of which the claim speaks.',
  support: 'Who says so: how many named speakers the chains lead to; empty outside the question.',
  tier: 'The column of the picture in which the box stands.',
  title: 'The title of the document.',
  to: 'The box at which the line ends.',
  unit: 'The currency, or what is counted.',
  verb: 'The article’s own verb of saying, where it is stronger or weaker than “said”; else empty.',
  words: 'The words as readers see them.',
};

/** What a column of a table holds, in a sentence; undefined where nothing is written of it. */
export function tellField(table: string, field: string): string | undefined {
  return fieldWords[`${table}.${field}`] ?? fieldWords[field];
}

const truths = ['graphic', 'speakerInferred', 'byInferred', 'exact', 'doubt'];
const wholes = ['startByte', 'endByte'];
const numbers = ['low', 'high'];
const days = ['earliest', 'latest'];

/** What a column of a table holds, as a type of a Table Schema; what is not named is words. */
export function typeOfField(field: string): Readonly<Record<string, unknown>> {
  if (truths.includes(field)) {
    return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] };
  }
  if (wholes.includes(field)) return { type: 'integer' };
  if (numbers.includes(field)) return { type: 'number' };
  return { type: days.includes(field) ? 'date' : 'string' };
}
