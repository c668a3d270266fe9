import type { reuseBounds } from '../../analysis/reuse-bounds.ts';
import { headings, notHeld } from '../../terms/headings.ts';
import { wavy } from '../../terms/phrases.ts';
import { sameWordsPage } from '../same-words/words.ts';

/** Words of the page on method. */
export const methodWords = {
  title: 'Method',
  description:
    'How quotations are checked, what the words and signs of this site mean, and every rule that stops it from being published.',
  standfirst:
    'What the build checks, what it cannot check, and what the words and signs on these pages mean.',
  checked: 'What is checked',
  signs: 'Words and signs',
  who: headings.whoSaysSo,
  whoHow:
    'Worked out from the chains, never typed: the first of these that holds. A chain begins with the named speaker as far as the words could be followed, else with the one who is printed. A claim outside the question has no count.',
  framings: 'How an article puts it',
  same: sameWordsPage.title,
  outside: headings.outside,
  facts: 'How a fact about an article is known',
  rules: 'Every rule',
  rulesStop: 'Each of these stops the build, with the file, the line and how to mend it.',
  rulesList: 'The rules by name, and how to mend what each finds',
} as const;

/** What is checked, and what is not; at most so many words in a row stand between quotations. */
export function checksInWords(mostBetween: number): readonly string[] {
  return [
    'Every quotation from an article must stand in our file of that article, letter for letter, in one place; only runs of white space may differ. If one does not, nothing is published. “Matches our file” means just that. It does not mean that the words are true, nor that they were spoken.',
    accountedFor(mostBetween),
    'Whose words they are is given as the article prints it. Where no name of the speaker stands in the sentence, the speaker is our inference, and the page says why. Where outside documents show the same words further up, the page says so beside the words; colour and letter stay those of the speaker as printed.',
    'The statements, the division into claims and what is said of outside documents are judgements. The build can check that they have references; it cannot check that they are fair.',
  ];
}

/** What the words and signs of the site mean. */
export const meanings = [
  {
    word: 'Claim',
    means:
      'One attributed statement. Two quotations make one claim if denying one denies the other; a stronger form is a claim of its own.',
  },
  {
    word: 'Named speaker',
    means:
      'The person or body whose words they are said to be. An article’s own words, and words of a speaker who is not named, are counted apart.',
  },
  { word: headings.passedOn, means: 'Who is named between the speaker and the article.' },
  {
    word: headings.followed,
    means:
      'A chain that outside documents show behind the words, only where the words stand in the earlier text as it was read. It is told in a note; it changes no mark.',
  },
  {
    word: 'Colour, letter, strip',
    means:
      'The speaker as printed, and nothing else. Six speakers have a colour; those after them have ink, two letters and a strip of their own; the article’s own words and those of a speaker who is not named have a thin line.',
  },
  {
    word: wavy('Wavy line'),
    means:
      'Words by which a text keeps its distance, such as “reportedly”. A word that can also mean the contrary is called unclear.',
  },
  {
    word: 'Outside document',
    means:
      'What was read outside the articles. It is cited with publisher, date and how much of it was read, and told in our words; its words are not checked by the build.',
  },
  {
    word: capitalised(notHeld),
    means: 'The words do not stand in our file. The publisher’s page may have more.',
  },
] as const;

function accountedFor(mostBetween: number): string {
  return `Every word of an article is accounted for: it stands in a quotation, or is listed as carrying no claim, with the reason, or stands between quotations, at most ${mostBetween} words in a row. The page of each article gives the three shares; a word that stands in several quotations is counted once.`;
}

/** How sentences that share words are found. */
export function reuseInWords(bounds: typeof reuseBounds): string {
  const { run, matter, stretch, quoted, stock, passage } = bounds;
  return [
    'Every sentence is compared with every other, word by word, without regard to capitals and marks.',
    `Two share words when runs of ${run} words or more hold, together, at least ${matter} words with matter of their own; or one run of ${stretch.words} words holds ${stretch.matter}; or a quotation of at least ${quoted.matter} such words stands in both.`,
    'Function words, names and stock phrases have no matter of their own.',
    `A run that stands in more than ${stock} sentences is held to be a stock phrase, and a passage that stands in more than ${passage} sentences is not looked for.`,
  ].join(' ');
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
