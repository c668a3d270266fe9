import type { Rule } from './rule.ts';

/** Rules on the graph of funding, events, differences. */
export const drawnRules = {
  'flow-without-claim': {
    says: 'A line of the graph draws claims, and this one names none.',
    remedy: 'Name the claims that it draws.',
  },
  'flow-of-another': {
    says: 'A line from a said source of income draws a claim that is not about that source.',
    remedy: 'Take the claim out of this line, or name the source under streams of the claim.',
  },
  'flow-to-itself': {
    says: 'A line of the graph begins where it ends.',
    remedy: 'Name the node to which it leads.',
  },
  'flow-words-missing': {
    says: 'The words on this line stand in no quotation of a claim that it draws.',
    remedy: 'Copy them from such a quotation, letter for letter, or leave the line without words.',
  },
  'paid-elsewhere': {
    says: 'The passage that says that the group was paid belongs to no claim of this line.',
    remedy: 'Name a passage of one of its claims, or add the claim.',
  },
  'claim-undrawn': {
    says: 'No line draws this claim of income.',
    remedy: 'Add the claim to a line from this source, or add the line.',
  },
  'node-undrawn': {
    says: 'No line reaches this node, and no outside document is named for it.',
    remedy: 'Add a line with its claims, or references; or take the node out.',
  },
  'tier-unnamed': {
    says: 'This column of the graph has no name.',
    remedy: 'Name it under tiers, counted from 0, or give the node another tier.',
  },
  'place-taken': {
    says: 'Two nodes have the same place in the same column.',
    remedy: 'Give one of them another order.',
  },
  'event-without-claim': {
    says: 'An event draws a claim or an outside document, and this one names none.',
    remedy: 'Name claims or references.',
  },
  'answer-before-event': {
    says: 'This event answers another, and would stand before it.',
    remedy: 'Mend one of the dates, or take the answer out; events may not answer each other.',
  },
  'event-words-missing': {
    says: 'The words of this event do not stand in the passage that it names.',
    remedy: 'Copy them from the passage.',
  },
  'event-words-disagree': {
    says: 'The date of this event is not one that its words can mean.',
    remedy:
      'Mend the date, or take the words out; the weekday, the month and the year of the words hold.',
  },
  'difference-without-quotation': {
    says: 'The words of this position do not stand in a quotation of the assertion that it names.',
    remedy: 'Copy them from that quotation.',
  },
  'sum-passed': {
    says: 'A sum in an article is more than the sum that the same article gives for all income, and no difference has both.',
    remedy:
      'Make it a difference with the words of both, and say under condition when they could be compared.',
  },
  'difference-one-sided': {
    says: 'A difference needs at least two positions.',
    remedy: 'Add the other, or take the difference out.',
  },
} as const satisfies Record<string, Rule>;
