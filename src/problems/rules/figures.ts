import type { Rule } from './rule.ts';

/** Rules on sums of money. */
export const figuresRules = {
  'figure-not-in-passage': {
    says: 'The words of this figure do not stand in a quotation of this assertion.',
    remedy: 'Copy them from the quotation.',
  },
  'figure-disagrees': {
    says: 'The figure and its words do not agree.',
    remedy:
      'Write what the words give; or, if the words mean otherwise (another dollar), read-by: editor, and under read-because why.',
  },
  'figure-not-read': {
    says: 'The words of this figure do not confirm this, as far as they could be read.',
    remedy:
      'Give the words that print it, with currency and time; or, where they say it and are not read here, write read-by: editor, and under read-because why it is so.',
  },
  'figure-reader-unexplained': {
    says: 'Who has read the words of this figure, and why it is so, are said together or not at all.',
    remedy: 'Write read-by: editor and read-because; or leave both out.',
  },
  'figure-incomplete': {
    says: 'A sum of income needs what it is a sum of.',
    remedy:
      'Give of: a said source of income, or total; or, if it is no income, its nature: spending, price, debt or stock.',
  },
  'outlay-of-income': {
    says: 'An outlay or a debt is given as a sum of a source of income, or of all income.',
    remedy: 'Leave of out: outlays and debts stand under headings of their own.',
  },
} as const satisfies Record<string, Rule>;
