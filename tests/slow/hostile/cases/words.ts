import { type Changes, replacing, seedOf, times } from '../../../support/overlay.ts';
import type { RuleName } from '../../../../src/problems/rules/index.ts';
import { type Case, hostile } from './case.ts';
import { endlessWords } from './endless.ts';

const denial = 'content/claims/denial.md';
const documents = 'content/documents.yaml';
const refused = 'content/refused-words.yaml';
const actors = 'content/actors.yaml';
const story = 'content/story.md';

/** An article of a quarter of a megabyte, of the same words over and over. */
const long = (unit: string) => (text: string) =>
  `${text}\n${`${unit.repeat(Math.floor(19_000 / unit.length))}\n`.repeat(13)}`;

/** An article of a quarter of a megabyte in which nearly everything stands that is looked for, and its description. */
const alike = (unit: string, more: Changes): Changes => ({
  ...seedOf('herald', long(unit)),
  ...more,
});

const untold: readonly RuleName[] = ['words-unaccounted-for'];

/** Words that a careless search would take minutes for. */
export const words: readonly Case[] = [
  ...endlessWords,
  hostile('a quotation of 900 kB', 'file-too-large', () => ({
    [denial]: replacing('نفى صاحب المطحنة ذلك.', 'a b '.repeat(225_000)),
  })),
  hostile('a quotation that is almost everywhere in a long article', ['quote-missing'], () =>
    alike('a b ', { [denial]: quoting('herald', ['a b '.repeat(2_000) + 'c']) }),
  ),
  hostile('a quotation that is everywhere in a long article', ['quote-ambiguous'], () =>
    alike('a b ', { [denial]: quoting('herald', ['b a']) }),
  ),
  hostile('a quotation whose context is nowhere in a long article', ['quote-context-missing'], () =>
    alike('a b ', { [denial]: quoting('herald', ['{ exact: b a, before: c, after: b }']) }),
  ),
  hostile('ten quotations that are almost everywhere in a long article', ['quote-missing'], () =>
    alike('a b ', {
      [denial]: quoting(
        'herald',
        Array.from({ length: 10 }, (_, i) => `a b a ${i}`),
      ),
    }),
  ),
  hostile('700 quotations that are not there', ['quote-missing'], () => ({
    [denial]: quoting(
      'herald',
      Array.from({ length: 700 }, (_, i) => `the mill ${i}`),
    ),
  })),
  hostile('a refused word 100,000 times', ['refused-word'], () => ({
    [documents]: replacing('says: It reports', `says: ${'proved '.repeat(100_000)}`),
  })),
  hostile('3,000 refused words', ['refused-word'], () => ({
    [refused]: (text) =>
      `${text}${times(3_000, (i) => `- { word: a a a a a ${i}x, because: b }\n`)}`,
    [documents]: replacing('says: It reports', `says: ${'a '.repeat(200_000)} a 7x 2999x proved`),
  })),
  hostile('3,000 refused words, many within each other', ['refused-word'], () => ({
    [refused]: (text) =>
      `${text}${times(3_000, (i) => `- { word: ${'a '.repeat(1 + (i % 47))}${i}x, because: b }\n`)}`,
    [documents]: replacing('says: It reports', `says: ${'a '.repeat(200_000)} proved`),
  })),
  hostile('a refused word of a megabyte', ['field-wrong'], () => ({
    [refused]: (text) => `${text}- { word: ${'ab'.repeat(400_000)}, because: c }\n`,
  })),
  hostile('a refused word of signs', ['refused-word'], () => ({
    [refused]: (text) => `${text}- { word: '(a+)+$[', because: b }\n`,
    [documents]: replacing('says: It reports', `says: x (a+)+$[ ${'a'.repeat(50_000)}`),
  })),
  hostile('a spelling of a megabyte', ['field-wrong'], () => ({
    [actors]: replacing('spellings: [Tavelby]', `spellings: [${'ab'.repeat(400_000)}]`),
  })),
  hostile('20,000 spellings', ['field-wrong'], () => ({
    [actors]: replacing(
      'spellings: [Tavelby]',
      `spellings: [${times(20_000, (i) => `t${i}`, ', ')}]`,
    ),
  })),
  hostile(
    'a hundred spellings that are almost everywhere',
    [...untold, 'relay-not-in-article', 'voice-of-a-place'],
    () =>
      alike('a ', {
        [actors]: replacing(
          'name: Tavelby\n  kind: place\n  role: town\n  spellings: [Tavelby]',
          `name: Tavelby\n  kind: place\n  role: town\n  spellings: [${times(100, (i) => `${'a '.repeat(45)}${i}x`, ', ')}]`,
        ),
        'content/claims/clean-inspection.md': replacing(
          'relays: [fen-gazette]',
          'relays: [tavelby]',
        ),
      }),
  ),
  hostile('a name to restore that is almost everywhere', ['restored-name-missing'], () =>
    seedOf(
      'gazette',
      (text) => `${text}${'a a a a a a a\n'.repeat(4_900)}`,
      (text) => text.replace('restore: [Tavelby]', `restore: [Tavelby, ${'a '.repeat(49)}b]`),
    ),
  ),
  hostile('quotations by the thousand in our prose', [...untold, 'prose-quotation-missing'], () =>
    alike('a. ', { [story]: (text) => `${text}\n[x](claim:denial) ${'“a c” '.repeat(3_000)}\n` }),
  ),
  hostile(
    'a quotation in our prose that is almost everywhere',
    [...untold, 'prose-quotation-missing'],
    () =>
      alike('a. ', {
        [story]: (text) => `${text}\n[x](claim:denial) “${'a. '.repeat(5_000)} c”\n`,
      }),
  ),
  hostile('a quotation of one letter in our prose', [...untold, 'prose-quotation-missing'], () =>
    alike('aa aa. ', { [story]: (text) => `${text}\n[x](claim:denial) “${'a'.repeat(9_000)}”\n` }),
  ),
  hostile('a quotation of a megabyte in what a document says', ['prose-quotation-missing'], () => ({
    [documents]: replacing('says: It reports', `says: So “${'b a '.repeat(200_000)}”, it reports`),
  })),
  hostile('single opening marks by the hundred thousand', ['prose-quotation-open'], () => ({
    [documents]: replacing('says: It reports', `says: x ${'‘a '.repeat(120_000)}`),
  })),
  hostile('single marks by the hundred thousand', [], () => ({
    [documents]: replacing('says: It reports', `says: x ${"'a' ".repeat(200_000)}“a”`),
  })),
  hostile('numbers by the thousand', ['number-typed'], () => ({
    [story]: (text) => `${text}\n[x](claim:denial) ${'7 articles '.repeat(1_700)}\n`,
  })),
  hostile('sentences that are not accounted for by the ten thousand', untold, () =>
    seedOf('herald', long('Bb cc dd ee ff gg hh ii jj. ')),
  ),
  hostile('a date of a megabyte', ['date-not-edtf'], () => ({
    [documents]: replacing('date: 2001-03-02', `date: "${'2001-'.repeat(180_000)}"`),
  })),
  hostile('an address of a megabyte', [], () => ({
    [documents]: replacing(
      'https://gazette.example/nothing',
      `https://a.example/${'a/../'.repeat(150_000)}`,
    ),
  })),
  hostile('an address of e-mail of a megabyte', ['field-wrong'], () => ({
    'content/investigation.yaml': replacing('desk@mill.example', `${'a.'.repeat(400_000)}@a`),
  })),
];

/** A claim of one article with these quotations. */
function quoting(article: string, quotes: readonly string[]): (text: string) => string {
  return (text) =>
    replacing(
      '      - نفى صاحب المطحنة ذلك.',
      quotes.map((quote) => `      - ${quote}`).join('\n'),
    )(replacing('article: nashra', `article: ${article}`)(text));
}
