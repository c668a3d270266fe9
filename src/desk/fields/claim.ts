import type { Meanings } from './meaning.ts';

/** Fields of a claim. */
export const claimMeanings: Meanings = {
  'claim.statement': [
    'What is claimed, in one whole sentence that names who says it.',
    'The articles say that the ferry carried 400 passengers.',
  ],
  'claim.kind': [
    'An allegation, that something was said, a number, an income, or what lies outside the question.',
    'allegation',
  ],
  streams: [
    'The said sources of income of which it speaks, as content/funding.yaml names them.',
    '[ferry-tickets]',
  ],
  strengthens: ['Claims that it makes stronger if it is so.', '[ferry-full]'],
  see: ['Documents to turn to, of a claim outside the question.', '[harbour-log]'],
  graphic: [
    'Whether its quotations tell the manner of a harm to a body: they then stand behind a note.',
    'true',
  ],
  denies: ['Claims that it says are not so.', '[ferry-overloaded]'],
  verb: [
    'The article’s own verb of saying, where it is stronger or weaker than “said”.',
    'confirmed',
  ],
  assertions: [
    'The claim as each article prints it: one entry for each article, or more with a suffix.',
    '[{ article: shorewatch, quotes: [The ferry was full.], speaker: outlet, form: own-words }]',
  ],
  'assertions.article': ['The article, by the name of its description.', 'shorewatch'],
  suffix: ['Tells two assertions of one claim in one article apart.', 'headline'],
  quotes: [
    'The words of the article that say it, letter for letter; npm run quote prints them.',
    '[The ferry was full.]',
  ],
  'quotes.exact': ['The words, letter for letter.', 'The ferry was full.'],
  'quotes.before': [
    'The words directly before them, where they stand more than once.',
    'on Tuesday.',
  ],
  'quotes.after': [
    'The words directly after them, where they stand more than once.',
    'Nobody was hurt.',
  ],
  'speaker-because': [
    'Why it is this speaker, where the sentence does not name him: it is then our inference.',
    '“She” is the harbour master of the sentence before.',
  ],
  'assertions.form': [
    'Whether the words are quoted, told in other words, out of a document, or the article’s own.',
    'paraphrase',
  ],
  'assertions.as': [
    'Says of direct speech without quotation marks that it is printed as in a transcript or an interview.',
    'transcript',
  ],
  'direct-because': [
    'Why words are direct speech that stand in no quotation marks.',
    'The article is a transcript.',
  ],
  hedges: ['Words by which the article keeps its distance.', '[reportedly]'],
  'hedges.words': ['The hedge as printed.', 'evidently'],
  'hedges.class': ['Whether it keeps a distance, or may mean something else.', 'unclear'],
  'no-hedges': [
    'Words of content/hedges.yaml that keep no distance here, each with the reason.',
    '[{ words: claimed, because: It means that luggage was fetched. }]',
  ],
  'no-hedges.words': ['The word as printed.', 'claimed'],
  'no-hedges.because': ['Why it keeps no distance.', 'It means that luggage was fetched.'],
  'traced-to': [
    'To whom outside documents follow the words, where they show more than is printed.',
    '{ speaker: ida-strand, because: The log has the same words., references: [harbour-log] }',
  ],
  'traced-to.speaker': ['To whom the words are followed.', 'ida-strand'],
  said: [
    'What outside documents say of whether it was said at all.',
    '{ value: established, because: It stands in her own log., references: [harbour-log] }',
  ],
  'assertions.note': [
    'What a reader of the article should know here; the note stands open.',
    '{ says: The log of the harbour has 280 passengers., references: [harbour-log] }',
  ],
  'note.says': ['The note, in one or two sentences.', 'The log of the harbour has 280 passengers.'],
  'claim.assessment': [
    'What outside documents say of whether it is so; none for claims outside the question.',
    '{ value: not-examined, because: We did not look into this. }',
  ],
  'said.value': ['What they say.', 'established'],
  'assessment.value': ['What they say.', 'not-confirmed'],
  history: [
    'Earlier states of a claim that was published and has changed.',
    "[{ version: 1, date: '2024-03-09', statement: The ferry was full., because: It did not name the articles. }]",
  ],
  'history.version': ['The last version that had it.', '1'],
  'history.date': ['The day on which it changed.', "'2024-03-12'"],
  'history.statement': ['The statement as it was.', 'The ferry was full.'],
  'history.assessment': ['The assessment as it was.', 'not-examined'],
  'history.because': ['Why it was changed.', 'It did not name the articles.'],
};
