import type { Rule } from './rule.ts';

/** Rules on texts of agencies that articles print. */
export const agenciesRules = {
  'agency-sentence-unknown': {
    says: 'The article has no sentence of this name, or two agencies have it.',
    remedy: 'Name sentences as they stand in the article, such as p4s2, each once.',
  },
  'agency-without-relay': {
    says: 'An article gives sentences to an agency’s text, and the document in which it was read tells of no relay to the article.',
    remedy: 'Add to the document a relay from the agency to the article, with its basis.',
  },
  'agency-disagrees': {
    says: 'This chain and what the article’s description says of an agency’s text do not agree.',
    remedy:
      'Lead the chain of an agency’s sentences through the agency, and no other; or mend the list of its sentences.',
  },
  'copy-as-witness': {
    says: 'This sentence sets an article beside the agency’s text that it prints, as if each said it.',
    remedy: 'Say that the article’s words are the agency’s; only others can say so too.',
  },
} as const satisfies Record<string, Rule>;
