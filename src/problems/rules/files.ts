import type { Rule } from './rule.ts';

/** Rules on what is wrong with files. */
export const filesRules = {
  'file-missing': {
    says: 'A file that the investigation needs is not there.',
    remedy: 'Add the file at this path.',
  },
  'file-unknown': {
    says: 'Nothing reads a file at this path.',
    remedy: 'Move it to a folder and an ending that are read, or take it out.',
  },
  'file-not-plain': {
    says: 'What lies at this path is not a plain file that can be read.',
    remedy: 'Put the file itself here, such that it may be read, or take it out.',
  },
  'file-too-large': {
    says: 'This file is larger than a file of its kind may be.',
    remedy: 'Split it, or shorten it.',
  },
  'not-utf-8': {
    says: 'The bytes of this file are not text in UTF-8.',
    remedy: 'Save it as UTF-8 without control bytes; the place of the first bad byte is given.',
  },
  'name-not-an-id': {
    says: 'The name of this file cannot be an id.',
    remedy: 'Use small letters, digits and single hyphens, at most 80.',
  },
  'id-twice': {
    says: 'Two things have the same id.',
    remedy: 'Give one of them another id.',
  },
} as const satisfies Record<string, Rule>;
