import type { Rule } from './rule.ts';

/** Rules on how things are written: YAML, fields, markup. */
export const writtenFormRules = {
  'yaml-broken': {
    says: 'This is not YAML that can be read.',
    remedy:
      'Put words in quotation marks that hold a colon, begin with a sign or have marks of their own; else mend the line named, and indent with spaces.',
  },
  'yaml-comment': {
    says: 'A comment follows words without quotation marks, which end before it.',
    remedy:
      'Put the words in quotation marks, if # is one of them; or write the comment on a line of its own.',
  },
  'yaml-forbidden': {
    says: 'Aliases, anchors, tags and merge keys are not read here.',
    remedy:
      'Put words in quotation marks that begin with a sign of YAML; or write the value out where it is needed.',
  },
  'yaml-too-deep': {
    says: 'This is nested more deeply than any file here needs.',
    remedy: 'Write it flatter: at most 32 levels.',
  },
  'frontmatter-missing': {
    says: 'This file does not begin with a block of data between two lines of ---.',
    remedy: 'Begin the file with ---, the data, and --- again.',
  },
  'field-unknown': {
    says: 'No field of this name belongs here.',
    remedy: 'Use the name suggested, or take the field out.',
  },
  'field-missing': {
    says: 'A field is missing here.',
    remedy: 'Add the field named.',
  },
  'field-wrong': {
    says: 'This value is not of the kind that belongs here.',
    remedy: 'Write a value of the kind named.',
  },
  'markup-forbidden': {
    says: 'HTML and block quotations are not read in our own words.',
    remedy: 'Use Markdown, put words of others in quotation marks, or take it out.',
  },
  'link-unknown': {
    says: 'A link here leads neither to a thing of this investigation nor to https.',
    remedy: 'Write a link such as claim:<id>, document:<id>, article:<slug> or https://...',
  },
} as const satisfies Record<string, Rule>;
