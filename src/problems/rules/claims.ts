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
    remedy: 'Write the number that is printed, or quote the sentence that has it.',
  },
  'statement-name-unquoted': {
    says: 'This statement names somebody who neither stands in a sentence that the claim quotes nor is named there as speaker, relay or outlet.',
    remedy: 'Name the one who says it, quote the sentence with the name, or mend the speaker.',
  },
  'statement-without-end': {
    says: 'A statement is one whole sentence.',
    remedy: 'End it with a full stop.',
  },
} as const satisfies Record<string, Rule>;
