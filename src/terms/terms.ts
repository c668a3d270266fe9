import type { Manner } from '../analysis/manner.ts';
import type { ReuseKind } from '../analysis/shared-words.ts';
import type { SupportCounts, SupportValue } from '../analysis/support.ts';
import type {
  AssessmentValue,
  Assertion,
  Claim,
  Document,
  Figure,
  How,
  Made,
  Paragraph,
} from '../model/types.ts';

/** The name of the software, which is the name of the site. */
export const siteName = 'Claimtrail';

/** What outside documents say, in a word or two, and what the word means. */
export const assessmentWords: Readonly<
  Record<AssessmentValue, { readonly word: string; readonly means: string }>
> = {
  established: { word: 'Established', means: 'A primary document shows it.' },
  supported: {
    word: 'Supported',
    means: 'A document from outside the chain of those who passed it on says the same.',
  },
  'accounts-differ': {
    word: 'Accounts differ',
    means: 'Documents disagree. All are listed, those that agree with the claim too.',
  },
  contradicted: {
    word: 'Contradicted',
    means:
      'A primary document, or the speaker’s own denial, says otherwise about the same thing, and was read at that place.',
  },
  'not-confirmed': {
    word: 'Not confirmed',
    means: 'Documents bear on it, and none confirms it.',
  },
  'not-examined': { word: 'Not examined', means: 'We did not look into this.' },
};

/** How a fact about an article is known. */
export const howWords: Readonly<Record<How, { readonly word: string; readonly means: string }>> = {
  established: { word: 'established', means: 'The page itself was read, or says so.' },
  reported: { word: 'reported', means: 'Other pages say so.' },
  inferred: { word: 'inferred', means: 'We worked it out; the reason is given.' },
  'not-found': { word: 'not found', means: 'Not found in what could be read.' },
};

/** The form in which words are printed. */
export const formWords: Readonly<Record<Assertion['form'], string>> = {
  direct: 'in quotation marks',
  paraphrase: 'in other words',
  document: 'from a document',
  'own-words': 'in the article’s own words',
};

/** What a paragraph that is no running text is; the empty string for running text. */
export const roleWords: Readonly<Record<Paragraph['role'], string>> = {
  body: '',
  headline: 'Headline',
  caption: 'Caption of a picture, which is not shown',
  credit: 'Credit of a picture, which is not shown',
};

/** The kind of an outside document: one, and several. */
export const documentKindWords: Readonly<
  Record<Document['kind'], { readonly one: string; readonly more: string }>
> = {
  primary: { one: 'Primary document', more: 'Primary documents' },
  wire: { one: 'Text of a news agency', more: 'Texts of news agencies' },
  'own-reporting': { one: 'Own reporting', more: 'Own reporting' },
  repost: { one: 'Repost of another text', more: 'Reposts of other texts' },
  secondary: { one: 'Secondary report', more: 'Secondary reports' },
  opinion: { one: 'Opinion', more: 'Opinion' },
};

const perWords: Readonly<Record<Figure['per'], string>> = {
  day: ' a day',
  month: ' a month',
  year: ' a year',
  head: ' for each person',
  none: '',
};

/** A figure's data in words: value, per, bound, nature. */
export function figureInWords(figure: Figure): string {
  const number = (value: number) =>
    figure.unit === 'USD'
      ? `$${exactly.format(value)}`
      : figure.nature === 'share'
        ? `${percentOf(value)} %`
        : `${exactly.format(value)} ${figure.unit}`;
  const { value } = figure;
  const amount =
    value === null
      ? 'no number'
      : typeof value === 'number'
        ? number(value)
        : `${number(value[0])} to ${number(value[1])}`;
  const bound = boundWords[figure.bound];
  const per = perWords[figure.per];
  return `${bound}${amount}${per} (${natureWords[figure.nature]})`;
}

const exactly = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 15 });
const shortly = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });

/** Hundredths as they are; of those that do not end, a third, four digits. */
function percentOf(share: number): string {
  const whole = exactly.format(share * 100);
  return whole.length < 15 ? whole : shortly.format(share * 100);
}

const boundWords: Readonly<Record<Figure['bound'], string>> = {
  exact: '',
  about: 'about ',
  over: 'more than ',
  'at-least': 'at least ',
  'up-to': 'up to ',
  vague: '',
};

/** What is said of a sum whose words leave open what it is. */
export const unclearNature = 'income or stock: not said';

const natureWords: Readonly<Record<Figure['nature'], string>> = {
  income: 'as income',
  stock: 'as a stock, not income',
  unclear: unclearNature,
  price: 'as a price',
  count: 'as a count',
  share: 'as a share',
};

/** The review line of everything of ours. */
export function reviewLine({ draftedBy, reviewedBy, reviewedOn }: Made): string {
  const machine = /^(?:an? )?ai(?: system)?$/iu.test(draftedBy);
  const drafted = machine ? 'Drafted with an AI system.' : `Drafted by ${draftedBy}.`;
  const on = reviewedOn === null ? '' : `, ${reviewedOn}`;
  const reviewed =
    reviewedBy === null
      ? `No ${machine ? 'human ' : ''}editor has reviewed this version.`
      : `Reviewed by ${reviewedBy}${on}.`;
  return `${drafted} Quotations are checked by the build. ${reviewed}`;
}

/** What may be used again, beside everything that can be carried away. */
export const reuseLine = 'Our words are CC BY 4.0; quotations are not ours to license.';

/** What is said of the address of an outside document. */
export const livePage = 'The live page may differ.';

/** What an article page says of a restored text. */
export const restoredWords =
  'Same letters as our file; capitals, spacing and quotation marks are ours.';

/** Who says so, in a word or two. */
export const supportWords: Readonly<Record<SupportValue, string>> = {
  'several-speakers': 'Several named speakers',
  'one-speaker-repeated': 'Several articles, leading to one named speaker',
  'one-speaker': 'One named speaker',
  unnamed: 'Nobody is named',
  'outlet-only': 'The articles’ own words',
};

/** A number with its noun. */
export function numberOf(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** What follows the name of a speaker who is counted by our inference alone. */
export const inferenceMark = ' (our inference)';

/** How many articles, speakers and passages stand behind a claim: never a lone number; `nameOf` gives a speaker's name. */
export function countsInWords(counts: SupportCounts, nameOf: (id: string) => string): string {
  const { articles, printed, followed, inferred, unnamedPassages, outletPassages } = counts;
  const rest = unnamedPassages + outletPassages;
  const passages =
    rest === 0
      ? 'no passage names nobody or speaks in the outlet’s own words'
      : `${numberOf(rest, 'passage')} ${rest === 1 ? 'names nobody or speaks' : 'name nobody or speak'} in the outlet’s own words`;
  const named = (ids: readonly string[], ours: readonly string[]) =>
    ids.length === 0
      ? ''
      : ` (${ids.map((id) => `${nameOf(id)}${ours.includes(id) ? inferenceMark : ''}`).join(', ')})`;
  return `${numberOf(articles, 'article')}; ${numberOf(printed.length, 'named speaker')} as printed${named(printed, inferred.printed)}, ${followed.length} as far as we could follow the words${named(followed, inferred.followed)}; ${passages}.`;
}

/** What kind of judgement of ours a count rests on. */
export const judgementWords: Readonly<Record<'traced' | 'inferred-speaker', string>> = {
  traced: 'Followed further',
  'inferred-speaker': 'The speaker is our inference',
};

/** What is said of a claim outside the question, in place of counts and assessment. */
export const notInvestigated = 'Not what this page investigates.';

/** How outside documents are told. */
export function outsideDocumentsNote(documents: readonly Document[]): string {
  return `Told in our words, not checked by quotation${mostRead(documents)}.`;
}

/** That most outside documents were read in archived copies and in part, where what is said of each shows it. */
export function mostRead(documents: readonly Document[]): string {
  const partly = documents.filter(
    ({ read }) => /\barchived\b/iu.test(read) && !/\bwhole\b/iu.test(read),
  );
  return partly.length * 2 > documents.length ? '; most were read in archived copies, in part' : '';
}

/** A claim's title: its whole attributed statement, with what outside documents say beside it. */
export function claimTitle(claim: Claim): string {
  return `${claim.statement} ${besideStatement(claim)}`;
}

/** What stands beside a claim's statement wherever it stands alone. */
export function besideStatement({ assessment }: Pick<Claim, 'assessment'>): string {
  return assessment === null
    ? notInvestigated
    : `Outside documents: ${assessmentWords[assessment.value].word.toLowerCase()}.`;
}

/** What is asked first of words: whether they were said, apart from whether it is so. */
export const wasSaid = 'Was it said?';

/** That question, with what outside documents say to it. */
export function saidInWords(value: AssessmentValue): string {
  return `${wasSaid} ${assessmentWords[value].word}`;
}

/** Where words shared by two sentences stand. */
export const reuseWords: Readonly<Record<ReuseKind, string>> = {
  'shared-quotation': 'A quotation in both',
  'shared-reporting': 'The same words outside quotations',
  'quotation-and-reporting': 'A quotation in one, the text itself in the other',
};

/** How an article puts a statement. */
export const mannerWords: Readonly<Record<Manner, string>> = {
  fact: 'as a fact',
  claim: 'as what somebody says',
  report: 'as a report of a report',
};
