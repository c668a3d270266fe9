import type { Rule } from './rule.ts';

/** Rules on who is said to speak, and how. */
export const speakersRules = {
  'words-of-two-speakers': {
    says: 'Words that two claims quote are given to two speakers.',
    remedy:
      'Give them to one speaker in both claims, or quote them in one of the two; where one passes on what the other says, name him as a relay.',
  },
  'speaker-not-in-headline': {
    says: 'A headline or a caption is given to a speaker whom it does not name.',
    remedy:
      'Give it to the outlet as its own words, or to nobody named; only what names him is his.',
  },
  'speaker-not-in-sentence': {
    says: 'No spelling of this speaker stands in the sentence of the quotation.',
    remedy:
      'Add the spelling in content/actors.yaml; or name another speaker; or, if it is your inference, say why under speaker-because.',
  },
  'verb-not-in-sentence': {
    says: 'The verb of saying does not stand in the sentence of a quotation of this assertion.',
    remedy:
      'Copy it from the sentence; or leave verb out, where the sentence says no more than “said”.',
  },
  'speaker-without-mark': {
    says: 'A speaker as printed needs a mark of one or two letters.',
    remedy: 'Give the actor a mark in content/actors.yaml.',
  },
  'actor-field-misplaced': {
    says: 'This field does not belong to an actor of this kind.',
    remedy:
      'Give part-of to somebody of kind unnamed, and name another of kind unnamed; give document to a paper; or mend the kind.',
  },
  'part-of-itself': {
    says: 'Somebody unnamed is part of himself, directly or by way of others.',
    remedy: 'Take part-of out at one of them.',
  },
  'paper-not-as-document': {
    says: 'Words are given to a paper, and not as those of a document.',
    remedy: 'Write document under form; or name a speaker who is no paper.',
  },
  'private-person-without-label': {
    says: 'A private person is named only in words that are quoted, and needs a label for ours.',
    remedy: 'Give the actor a label in content/actors.yaml: a few words that do not name.',
  },
  'private-person-named': {
    says: 'A private person is named in words of ours, in a title, in an id, or in what is told of something that has gone.',
    remedy:
      'Write the label that content/actors.yaml gives: the name stands in words that are quoted, and nowhere else.',
  },
  'relay-not-in-article': {
    says: 'No spelling of this relay stands in the article.',
    remedy:
      'Name as relays only those whom the article names; what documents show belongs under traced-to.',
  },
  'relay-later': {
    says: 'A document is said to have been passed on by something older than itself.',
    remedy: 'Mend the order of the relays, or a date.',
  },
  'relay-nobody-else': {
    says: 'A relay is the speaker himself, the outlet that prints it, or somebody who is a relay already.',
    remedy:
      'Take him out, or name the one who passed the words on; or name the document of his that is meant.',
  },
  'traced-without-document': {
    says: 'Words are followed to somebody, and no outside document is named that leads there.',
    remedy: 'Name the documents under references of traced-to; or take traced-to out.',
  },
  'voice-of-a-place': {
    says: 'A place says nothing, and nothing but an outlet or a body publishes an article.',
    remedy:
      'Name who speaks or publishes, or write outlet or unnamed; or mend the kind in content/actors.yaml.',
  },
  'counted-twice': {
    says: 'One thing is described as two, so that what the build counts is more than there is.',
    remedy:
      'Describe it once, and take the other out with all that names it; a document that is an article’s own page says so: page-of.',
  },
  'hedge-not-in-passage': {
    says: 'This hedge does not stand in a quotation of this assertion.',
    remedy: 'Copy the word from the quotation, or make the quotation longer.',
  },
  'hedge-unlisted': {
    says: 'A word of content/hedges.yaml stands in a quotation of this assertion, and is not listed as a hedge.',
    remedy:
      'Copy it, as it stands there, under hedges; or, where it keeps no distance, under no-hedges with the reason.',
  },
  'hedge-excuse-missing': {
    says: 'Words listed as no hedge do not stand in a quotation of this assertion.',
    remedy: 'Copy them from the quotation, or take them out.',
  },
  'direct-without-quotation-marks': {
    says: 'A direct quotation needs quotation marks in or around its words.',
    remedy:
      'Quote the words within the marks, or write paraphrase or own-words where nobody says them so; where speech is printed without marks, write as: transcript, or say why under direct-because.',
  },
} as const satisfies Record<string, Rule>;
