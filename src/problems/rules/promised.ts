import type { Rule } from './rule.ts';

/** Rules on what a version promised. */
export const promisedRules = {
  'ledger-id-vanished': {
    says: 'An id that was published is not there any more.',
    remedy:
      'Bring it back, or say in content/ledger.json what became of it: moved-to, notice or withdrawn.',
  },
  'ledger-id-stands': {
    says: 'An id whose end is told in content/ledger.json, or the end of what it belongs to, still stands.',
    remedy:
      'Take it out of content/ with all its words: its file, its quotations, and every place that names it; or take its end out of the ledger.',
  },
  'ledger-lost': {
    says: 'The ledger has not every id that a version promised.',
    remedy:
      'Put content/ledger.json back as it was published; only npm run publish-version adds to it, and nothing takes an id out.',
  },
  'ledger-ahead': {
    says: 'The ledger is of a version that is not named.',
    remedy:
      'Put the ledger or the versions of content/investigation.yaml back; only npm run publish-version writes the ledger.',
  },
  'claim-changed': {
    says: 'The statement or the assessment of this claim is not the one that was published, and its history has not kept that one.',
    remedy: 'Keep the published one under history, with the date and the reason; or put it back.',
  },
  'published-words-changed': {
    says: 'These words, or this speaker, are not the ones that were published, and no correction tells of it.',
    remedy:
      'Add an entry to content/corrections.yaml that names the id, or what it belongs to, and the version; or put the published ones back.',
  },
  'version-out-of-order': {
    says: 'Versions are numbered 1, 2, 3 and so on, and their dates do not go back.',
    remedy: 'Mend the number or the date, or put the versions in order.',
  },
} as const satisfies Record<string, Rule>;
