import type { Rule } from './rule.ts';

/** Rules on quotations of articles and of outside documents. */
export const quotationsRules = {
  'quote-missing': {
    says: "This quotation does not stand in the article's file.",
    remedy: 'Copy the words from the file, letter for letter: npm run quote.',
  },
  'quote-ambiguous': {
    says: "This quotation stands more than once in the article's file.",
    remedy: 'Give the words before it or after it.',
  },
  'quote-context-missing': {
    says: 'The words given before or after this quotation do not stand there.',
    remedy: 'Copy them from the file, next to the quotation.',
  },
  'quote-cuts-word': {
    says: 'These words begin or end within a word or a number of the article, as a reader sees them.',
    remedy:
      'Take the whole word, or the whole number with its sign, scale, currency and time: the nearest are given.',
  },
  'quote-crosses-paragraphs': {
    says: 'This quotation runs over the end of a paragraph.',
    remedy:
      'Make it two quotations; or, where one paragraph is written on several lines, group the lines in the description of the article.',
  },
  'prose-quotation-missing': {
    says: 'Words in quotation marks stand in no article and in no quotation of an outside document.',
    remedy:
      "Copy them letter for letter, name the outside document's words under its quotations, or take the marks away.",
  },
  'prose-quotation-open': {
    says: 'A quotation mark of our own words has no other that closes or opens it, so that nobody knows what is quoted.',
    remedy:
      'Set both marks in one paragraph; or write the apostrophe as ’, and feet and inches in words.',
  },
  'document-nowhere': {
    says: 'It is not told where this outside document can be found.',
    remedy: 'Give its address; or, where it has none, under kept where it is kept.',
  },
  'document-quotation-cut': {
    says: 'Words of an outside document are cut and do not show it, or say that they are cut and have no dots.',
    remedy:
      'Put … where words are left out, and say under cut who left them out: by-us or by-others.',
  },
  'document-quotation-unattributed': {
    says: 'A detail of a claim stands in words of an outside document of which is not told who says so there.',
    remedy: 'Say it under by, in our words: a speaker, “nobody named”, or “its own words”.',
  },
  'detail-without-words': {
    says: 'An outside document says a detail of the trail, and none of its words are given.',
    remedy:
      'Quote its words under quotations with this claim, instead of naming it under also-says.',
  },
  'translation-missing': {
    says: 'A detail of a claim stands in words of another language, which are not translated.',
    remedy: 'Give our translation under translation.',
  },
} as const satisfies Record<string, Rule>;
