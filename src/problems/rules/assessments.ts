import type { Rule } from './rule.ts';

/** Rules on what outside documents show. */
export const assessmentsRules = {
  'assessment-without-reference': {
    says: 'An assessment needs a reference for what it says.',
    remedy: 'Name the outside documents, or write not-examined.',
  },
  'articles-are-no-documents': {
    says: 'What outside documents say rests on articles of this investigation alone, or what articles say on documents.',
    remedy:
      'Name an outside document among the references; or write articles-differ, where only other articles say otherwise, or not-examined.',
  },
  'assessment-missing': {
    says: 'A claim within the question needs its assessment.',
    remedy: 'Give assessment; not-examined is one.',
  },
  'context-assessed': {
    says: 'A claim outside the question carries no assessment, no strengthening and no figure of its own.',
    remedy: 'Take it out, and name a primary document under see.',
  },
  'context-without-primary': {
    says: 'A claim outside the question must point to a primary document.',
    remedy: 'Name a document whose kind is primary under see.',
  },
  'context-without-see': {
    says: 'A claim outside the question must point to an outside document.',
    remedy: 'Give see with the id of a document.',
  },
  'established-without-primary': {
    says: 'Established needs a primary document that shows it.',
    remedy: 'Name the primary document among the references, or write supported.',
  },
  'contradicted-without-primary': {
    says: "Contradicted needs a primary document, or the speaker's own denial.",
    remedy: 'Write accounts-differ, or name the primary document that was read at that place.',
  },
  'support-from-the-chain': {
    says: "A document of the claim's own chain cannot support it.",
    remedy: 'Name a document from outside the chain.',
  },
  'denies-itself': {
    says: 'A claim denies itself, or one of which it is a stronger form.',
    remedy: 'Name the claim that it says is not so; or take one of the two links out.',
  },
  'strengthens-itself': {
    says: 'A claim cannot strengthen itself, directly or in a circle.',
    remedy: 'Take one of the links out.',
  },
} as const satisfies Record<string, Rule>;
