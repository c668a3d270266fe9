import type { Rule } from './rule.ts';

/** Rules on sums of money. */
export const figuresRules = {
  'figure-not-in-passage': {
    says: 'The words of this figure do not stand in a quotation of this assertion.',
    remedy: 'Copy them from the quotation.',
  },
  'figure-disagrees': {
    says: 'The figure and its words do not agree.',
    remedy: 'Write the value that the words give.',
  },
  'figure-not-read': {
    says: 'The words of this figure do not confirm this, as far as they could be read.',
    remedy:
      'Give the words that print it, with currency and time; or, if you have read them, write read-by: editor, and under read-because why it is so.',
  },
  'figure-reader-unexplained': {
    says: 'Who has read the words of this figure, and why it is so, are said together or not at all.',
    remedy: 'Write read-by: editor and read-because; or leave both out.',
  },
  'figure-incomplete': {
    says: 'A sum of income, stock or price needs what it is a sum of.',
    remedy: 'Give of: a said source of income, or total.',
  },
} as const satisfies Record<string, Rule>;
