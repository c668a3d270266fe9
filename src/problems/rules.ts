/** One way in which something written can be wrong: what is wrong, and how to mend it. */
export interface Rule {
  /** What is wrong, in one sentence. */
  readonly says: string;
  /** How to mend it, in one sentence. */
  readonly remedy: string;
}

/** Every rule of the build, by its permanent name. A rule stops the build or is no rule. */
export const rules = {
  // files
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
  // written form
  'yaml-broken': {
    says: 'This is not YAML that can be read.',
    remedy:
      'Mend the line named; indent with spaces, and put words with a colon in quotation marks.',
  },
  'yaml-comment': {
    says: 'A comment follows words without quotation marks, which end before it.',
    remedy:
      'Put the words in quotation marks, if # is one of them; or write the comment on a line of its own.',
  },
  'yaml-forbidden': {
    says: 'Aliases, anchors, tags and merge keys are not read here.',
    remedy: 'Write the value out where it is needed.',
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
  // seeds and articles
  'seed-changed': {
    says: 'The file of this article is not the one that was described.',
    remedy:
      'Put the old file back, or check every quotation against the new one and give its SHA-256.',
  },
  'seed-undescribed': {
    says: 'No article describes this file.',
    remedy: 'Describe it: npm run new -- article <file>.',
  },
  'paragraph-too-long': {
    says: 'An article has more paragraphs, or a longer line, than can be read.',
    remedy: 'Split the file: at most 5,000 paragraphs, and 20,000 characters a line.',
  },
  'paragraph-unknown': {
    says: 'The article has no paragraph of this name.',
    remedy: 'Name a paragraph by the number of its non-empty line: p4.',
  },
  'restored-name-missing': {
    says: 'A name or spelling to restore does not stand in the article.',
    remedy: 'Take it out, or write it with the words that stand in the file.',
  },
  'rights-without-basis': {
    says: 'An article may not be published without the basis on which it is.',
    remedy:
      'Give rights.basis, rights.decided-by and rights.decided-on; or publish excerpts with a limit of words.',
  },
  'excerpts-over-limit': {
    says: 'The passages of this article have more words than its rights allow to publish.',
    remedy: 'Shorten or take out passages, or raise the limit if the rights allow it.',
  },
  'words-unaccounted-for': {
    says: 'More than 8 words in a row of this sentence stand in no quotation.',
    remedy: 'Quote them in a claim, or list them under no-claim with the reason.',
  },
  'no-claim-missing': {
    says: 'Words listed as carrying no claim do not stand once in the article.',
    remedy:
      'Copy them from the file, letter for letter; where they stand more than once, give the words before or after them, too.',
  },
  'no-claim-quoted': {
    says: 'Words listed as carrying no claim are quoted in a claim.',
    remedy: 'Take them out of the list.',
  },
  'not-dated-missing': {
    says: 'Words listed as giving no date do not stand once in the article.',
    remedy:
      'Copy them from the file, letter for letter, with as many words around as make them stand once.',
  },
  // quotations
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
  // agencies
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
  // claims
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
  'speaker-without-mark': {
    says: 'A speaker as printed needs a mark of one or two letters.',
    remedy: 'Give the actor a mark in content/actors.yaml.',
  },
  'private-person-without-label': {
    says: 'A private person is named only in words that are quoted, and needs a label for ours.',
    remedy: 'Give the actor a label in content/actors.yaml: a few words that do not name.',
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
      'Write paraphrase or own-words, or quote the words within the marks; where speech is printed without marks, as in a transcript, say so under direct-because.',
  },
  'figure-not-in-passage': {
    says: 'The words of this figure do not stand in a quotation of this assertion.',
    remedy: 'Copy them from the quotation.',
  },
  'figure-disagrees': {
    says: 'The figure and its words do not agree.',
    remedy: 'Write the value that the words give.',
  },
  'figure-not-read': {
    says: 'The words of this figure do not confirm this, as far as they could be read.',
    remedy:
      'Give the words that print it, with currency and time; or, if you have read them, write read-by: editor, and under read-because why it is so.',
  },
  'figure-reader-unexplained': {
    says: 'Who has read the words of this figure, and why it is so, are said together or not at all.',
    remedy: 'Write read-by: editor and read-because; or leave both out.',
  },
  'figure-incomplete': {
    says: 'A sum of income, stock or price needs what it is a sum of.',
    remedy: 'Give of: a said source of income, or total.',
  },
  'assessment-without-reference': {
    says: 'An assessment needs a reference for what it says.',
    remedy: 'Name the outside documents, or write not-examined.',
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
  'strengthens-itself': {
    says: 'A claim cannot strengthen itself, directly or in a circle.',
    remedy: 'Take one of the links out.',
  },
  // dates
  'date-not-edtf': {
    says: 'This is not a date in EDTF.',
    remedy: 'Write 2015-02-17, 2015-02, 2015-02-18?, 2014-12/2015-02 or the like.',
  },
  'date-not-read': {
    says: 'This is a date in EDTF, of a year that is not read here.',
    remedy: 'Write a year from 0001 to 9999; say an earlier or a later one in words.',
  },
  'date-impossible': {
    says: 'There is no such day, or a span ends before it begins.',
    remedy: 'Mend the date.',
  },
  'event-later-than-article': {
    says: 'This event begins after the article that reports it was published.',
    remedy: 'Mend the date of the event or of the article, or name the article that reports it.',
  },
  'rival-dates': {
    says: 'Two events date the same claim to different days, and no difference has both.',
    remedy: 'Make it a difference with the words of both, or mend a date.',
  },
  // funding, events, differences
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
  'difference-without-quotation': {
    says: 'The words of this position do not stand in a quotation of the assertion that it names.',
    remedy: 'Copy them from that quotation.',
  },
  'difference-one-sided': {
    says: 'A difference needs at least two positions.',
    remedy: 'Add the other, or take the difference out.',
  },
  'sum-passed': {
    says: 'A sum in an article is more than the sum that the same article gives for all income, and no difference has both.',
    remedy:
      'Make it a difference with the words of both, and say under condition when they could be compared.',
  },
  // our own words
  'paragraph-without-reference': {
    says: 'This paragraph or finding of the story carries no reference.',
    remedy: 'Link its words to a claim, a passage or a document.',
  },
  'standfirst-too-long': {
    says: 'The standfirst of the story has more than 60 words.',
    remedy: 'Say it more shortly.',
  },
  'finding-without-attribution': {
    says: 'This sentence about what was claimed does not name who says it.',
    remedy: 'Write: "X said that ...", "The articles say that ..." or "We found ...".',
  },
  'section-unnamed': {
    says: 'A heading of the story has no id.',
    remedy: 'Write it as a link: ## [The claim](section:the-claim).',
  },
  'count-wrong': {
    says: 'A number that is typed is not the one that the build counts.',
    remedy: 'Write the number that is counted, or say it without a number.',
  },
  'number-without-bound': {
    says: 'A number stands here bare that an outside document named here gives with “about”, “at least” or the like.',
    remedy: 'Write it as the document does: at least six, about 80.',
  },
  'link-date-surer': {
    says: 'A date in the words of this link is surer than that of the document or event to which it leads.',
    remedy: 'Write the date as it is given there, with its doubt: perhaps 18 February 2015.',
  },
  'number-typed': {
    says: 'A number that the build counts is typed by hand.',
    remedy: 'Write a count: [](count:articles).',
  },
  'refused-word': {
    says: 'This word is refused in our own voice.',
    remedy: 'Say it in plain words; the words of an article belong in quotation marks.',
  },
  // what was promised
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

/** The permanent name of a rule. */
export type RuleName = keyof typeof rules;
