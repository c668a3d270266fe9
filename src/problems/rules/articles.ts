import type { Rule } from './rule.ts';

/** Rules on articles and their files. */
export const articlesRules = {
  'seed-changed': {
    says: 'The file of this article is not the one that was described.',
    remedy:
      'Put the old file back, or check every quotation against the new one and give its SHA-256.',
  },
  'seed-empty': {
    says: 'The file of this article has no words.',
    remedy: 'Put the words of the article into it; or take its description out, and the file.',
  },
  'seed-undescribed': {
    says: 'No article describes this file.',
    remedy: 'Describe it: npm run new -- article <file>.',
  },
  'headline-not-in-article': {
    says: 'These words are given as the headline, and no paragraph that is marked as the headline has them.',
    remedy:
      'Copy the headline from the file, letter for letter; or mark the paragraph under paragraphs.headline; or, where the file has none, name the document that has it.',
  },
  'paragraph-too-long': {
    says: 'An article has more paragraphs, or a longer line, than can be read.',
    remedy: 'Split the file: at most 5,000 paragraphs, and 20,000 characters a line.',
  },
  'paragraph-unknown': {
    says: 'The article has no paragraph or sentence of this name.',
    remedy:
      'Name a paragraph by the number of its non-empty line: p4; under not-yet also a sentence of it: p4s2.',
  },
  'restored-name-missing': {
    says: 'A name or spelling to restore does not stand in the article.',
    remedy: 'Take it out, or write it with the words that stand in the file.',
  },
  'rights-without-basis': {
    says: 'An article may not be published without the basis on which it is.',
    remedy:
      'Give rights.basis, rights.decided-by and rights.decided-on; or publish excerpts with a limit of words.',
  },
  'excerpts-over-limit': {
    says: 'The passages of this article have more words than its rights allow to publish.',
    remedy: 'Shorten or take out passages, or raise the limit if the rights allow it.',
  },
  'words-unaccounted-for': {
    says: 'More than 8 words in a row of this sentence stand in no quotation.',
    remedy:
      'Quote them in a claim, or list them under no-claim with the reason; until you come to them, list their sentence under not-yet of the article.',
  },
  'not-yet-settled': {
    says: 'This is listed as not yet annotated, and every word of it is accounted for.',
    remedy: 'Take it out of not-yet.',
  },
  'no-claim-missing': {
    says: 'Words listed as carrying no claim do not stand once in the article.',
    remedy:
      'Copy them from the file, letter for letter; where they stand more than once, give the words before or after them, too.',
  },
  'no-claim-quoted': {
    says: 'Words listed as carrying no claim are quoted in a claim.',
    remedy: 'Take them out of the list.',
  },
  'language-words-missing': {
    says: 'Words listed as being in another language do not stand in the article, or are in its own.',
    remedy: 'Copy them from the file, letter for letter, with their language.',
  },
  'not-dated-missing': {
    says: 'Words listed as giving no date do not stand once in the article.',
    remedy:
      'Copy them from the file, letter for letter, with as many words around as make them stand once.',
  },
} as const satisfies Record<string, Rule>;
