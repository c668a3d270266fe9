import type { Rule } from './rule.ts';

/** Rules on our own words. */
export const ownWordsRules = {
  'paragraph-without-reference': {
    says: 'This paragraph or finding of the story carries no reference.',
    remedy: 'Link its words to a claim, a passage or a document.',
  },
  'standfirst-too-long': {
    says: 'The standfirst of the story has more than 60 words.',
    remedy: 'Say it more shortly.',
  },
  'finding-without-attribution': {
    says: 'This sentence about what was claimed does not name who says it.',
    remedy: 'Write: "X said that ...", "The articles say that ..." or "We found ...".',
  },
  'section-unnamed': {
    says: 'A heading of the story has no id.',
    remedy: 'Write it as a link: ## [The claim](section:the-claim).',
  },
  'count-wrong': {
    says: 'A number that is typed is not the one that the build counts.',
    remedy:
      'Write the number that is counted of what is meant, say of how many (two of the articles), or say it without a number.',
  },
  'link-date-surer': {
    says: 'A date in the words of this link is surer than that of the document or event to which it leads.',
    remedy: 'Write the date as it is given there, with its doubt: perhaps 18 February 2015.',
  },
  'number-without-bound': {
    says: 'A number stands here bare that an outside document named here gives with “about”, “at least” or the like.',
    remedy: 'Write it as the document does: at least six, about 80.',
  },
  'number-typed': {
    says: 'A number that the build counts is typed by hand.',
    remedy:
      'Write a count: [](count:articles) of all, [](count:<claim>/articles) of those that make a claim.',
  },
  'refused-word': {
    says: 'This word is refused in our own voice.',
    remedy: 'Say it in plain words; the words of an article belong in quotation marks.',
  },
} as const satisfies Record<string, Rule>;
