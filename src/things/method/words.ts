import type { reuseBounds } from '../../analysis/reuse-bounds.ts';
import { headings } from '../../terms/headings.ts';
import type { Investigation } from '../../model/types.ts';
import { absenceWords, isFinished } from '../../terms/not-here.ts';
import { wavy } from '../../terms/phrases.ts';
import { sameWordsPage } from '../same-words/words.ts';

/** Words of the page on method. */
export const methodWords = {
  title: 'Method',
  description:
    'How quotations are checked, what the words and signs of this site mean, and every rule that stops it from being published.',
  standfirst:
    'What is checked by a program, what cannot be, and what the words and signs on these pages mean.',
  checked: 'What is checked',
  signs: 'Words and signs',
  who: headings.whoSaysSo,
  whoHow:
    'A program works it out from the chains, and takes the first of these that holds. A chain begins with the speaker to whom we could follow the words, or else with the one whom the article names. A claim outside the question has no count.',
  framings: 'How an article puts it',
  same: sameWordsPage.title,
  outside: headings.outside,
  facts: 'How a fact about an article is known',
  rules: 'Every rule',
  rulesStop: 'Each of these stops the build, with the file, the line and how to mend it.',
  rulesList: 'The rules by name, and how to mend what each finds',
} as const;

/** What is checked, and what is not; at most so many words in a row stand between quotations. */
export function checksInWords(
  mostBetween: number,
  { articles }: Pick<Investigation, 'articles'>,
): readonly string[] {
  return [
    'A program looks for every quotation in our file of its article. It must be there letter for letter, in one place; only white space may differ. If one is not, nothing is published. “Matches our file” means just that. It does not mean that the words are true, nor that anybody spoke them.',
    accountedFor(mostBetween, isFinished(articles)),
    'We say whose words they are as the article prints it. Where the sentence does not name the speaker, the speaker is our inference, and the page says why. Where outside documents have the same words from somebody else, the page says so beside them; colour and letter stay those of the speaker as printed.',
    'How a claim is worded, what counts as one claim, and what we say of outside documents are judgements. A program can check that they have references; it cannot check that they are fair.',
  ];
}

const always = [
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
      'Outside documents show who said the words earlier. We follow them only where the earlier text, as we read it, has the same words. A note tells it; it changes no mark.',
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
      'What we read outside the articles. We name its publisher, its date and how much of it we read, and tell it in our words. No program checks its words.',
  },
  {
    word: capitalised(absenceWords.whole),
    means:
      'Our file of the article is whole, every sentence of it is accounted for, and none says it.',
  },
  {
    word: capitalised(absenceWords['cut-off']),
    means:
      'The end of the article is missing in our file. Where the rest was read elsewhere, we say where, and whether it says it.',
  },
] as const;

/** What the words and signs of the site mean; of texts that are not yet annotated in full, where there are any. */
export function meaningsOf({ articles }: Pick<Investigation, 'articles'>) {
  return isFinished(articles)
    ? always
    : [
        ...always,
        {
          word: capitalised(absenceWords['not-yet']),
          means:
            'Some sentences of the article still wait: they are marked on its page. Those that are annotated do not say it.',
        },
      ];
}

function accountedFor(mostBetween: number, finished: boolean): string {
  const but = finished
    ? ''
    : ' Sentences that are not yet annotated are the exception, and are marked on the page.';
  return `Every word of an article is accounted for: it is quoted in a claim, or listed as making none, with the reason, or left between two quotations, at most ${mostBetween} words in a row. The page of each article gives the three shares; a word in several quotations is counted once.${but}`;
}

/** How sentences that share words are found. */
export function reuseInWords(bounds: typeof reuseBounds): string {
  const { run, matter, stretch, quoted, stock, passage } = bounds;
  return [
    'Every sentence is compared with every other, word by word; capitals and marks do not matter.',
    `Two sentences share words if they have the same words in a row, ${run} or more at a time, with at least ${matter} telling words among them; or one run of ${stretch.words} words with ${stretch.matter} telling words; or the same quotation with at least ${quoted.matter}.`,
    'Telling words are all but names, stock phrases and small words such as “the” and “of”.',
    `A run of words in more than ${stock} sentences counts as a stock phrase, and a passage in more than ${passage} sentences is left out.`,
  ].join(' ');
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
