import type { Rule } from './rule.ts';

/** Rules on claims and their statements. */
export const claimsRules = {
  'unknown-id': {
    says: 'Nothing has this id.',
    remedy: 'Use the id of a thing that is described.',
  },
  'claim-unlisted': {
    says: 'This claim stands in no section of the list of claims, or in two.',
    remedy: 'Name it once under sections in content/investigation.yaml.',
  },
  'claim-without-assertion': {
    says: 'No article makes this claim.',
    remedy: 'Add an assertion with a quotation.',
  },
  'assertion-twice': {
    says: 'An article makes this claim twice under one name.',
    remedy: 'Give one of the two a suffix.',
  },
  'statement-without-attribution': {
    says: 'This statement does not name who says it.',
    remedy: 'Write: "X said that ...", or "The article says that ...".',
  },
  'statement-number-unquoted': {
    says: 'A number of this statement stands in no sentence that the claim quotes.',
    remedy:
      'Write the number that is printed, or quote the sentence that has it; where the sentence says it and it is not read here, give it as a figure with read-by: editor.',
  },
  'statement-name-unquoted': {
    says: 'This statement names somebody who neither stands in a sentence that the claim quotes nor is named there as speaker, relay or outlet.',
    remedy: 'Name the one who says it, quote the sentence with the name, or mend the speaker.',
  },
  'graphic-unmarked': {
    says: 'This quotation has words that tell the manner of a harm, and its claim is not marked as graphic.',
    remedy: 'Mark the claim with graphic: true, or quote words that do without them.',
  },
  'graphic-without-words': {
    says: 'This claim is marked as graphic, and none of its quotations has words that tell the manner of a harm.',
    remedy:
      'Take the mark away: whose body it was stands open everywhere; or name the words under graphic-words in content/investigation.yaml.',
  },
  'graphic-in-prose': {
    says: 'These words tell the manner of a harm, and stand open here.',
    remedy: 'Say it without them; they stand in the quotations of graphic claims and of documents.',
  },
  'statement-without-end': {
    says: 'A statement is one whole sentence.',
    remedy: 'End it with a full stop.',
  },
} as const satisfies Record<string, Rule>;
