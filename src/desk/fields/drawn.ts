import type { Meanings } from './meaning.ts';

/** Fields of events, of differences and of the story. */
export const drawnMeanings: Meanings = {
  'event.statement': [
    'What happened or was said, with who says so, in one sentence.',
    'The Coast Shorewatch says that the ferry sailed on Sunday.',
  ],
  'event.words': ['The expression of time as printed.', 'on Sunday night'],
  passage: [
    'The quotation in which it stands: claim, article and number.',
    'ferry-full/shorewatch/q1',
  ],
  'event.date': ['The date, as far as it is known.', "'2024-03-03'"],
  'event.because': ['How the date was worked out.', 'The Sunday before the day of the article.'],
  dates: [
    'Whether it is dated as having happened, as said, as published or as planned.',
    'said-to-have-happened',
  ],
  marks: ['Whether it is the start or the end of something: those two are no rivals.', 'end'],
  'event.claims': ['The claims that it draws.', '[ferry-full]'],
  'event.article': ['The article that dates it.', 'shorewatch'],
  matters: ['Why it is one of the dates that matter, in a few words.', 'the night in question'],
  answers: ['The event that it answers, as a denial does.', 'ferry-sails'],
  question: [
    'The question to which the articles give different answers.',
    'How many passengers were aboard?',
  ],
  positions: [
    'The answers, each the words of one assertion.',
    '[{ assertion: ferry-full/shorewatch, words: about 400 passengers }]',
  ],
  'positions.assertion': ['The assertion: claim and article.', 'ferry-full/shorewatch'],
  'positions.words': ['Its words that answer the question, as printed.', 'about 400 passengers'],
  'positions.label': ['Whose answer it is, in a few words.', 'The Shorewatch'],
  steps: [
    'The accounts from most to least, as we order them.',
    '[{ label: overloaded, assertions: [ferry-full/shorewatch] }]',
  ],
  'steps.label': ['What is said.', 'overloaded'],
  'steps.assertions': ['The assertions that say so.', '[ferry-full/shorewatch]'],
  condition: [
    'The condition under which two sums could be compared.',
    'If both mean the same night.',
  ],
  'story.headline': ['What was found, as a headline.', 'Was the ferry too full?'],
  standfirst: [
    'The answer in at most 60 words, under the headline.',
    'Two articles say so; the log does not.',
  ],
  genre: ['What kind of piece it is.', 'Explainer'],
  method: ['Sections that tell how you work; their paragraphs need no reference.', '[how-we-work]'],
  findings: [
    'What was found, each with its evidence.',
    '[{ id: full, text: "[Two articles](claim:ferry-full) say so." }]',
  ],
  text: [
    'One or two sentences, with links to what they rest on.',
    '"[Two articles](claim:ferry-full) say that the ferry was full."',
  ],
  'findings.title': ['A title over the finding.', 'Two articles, one source'],
  chart: ['The small picture beside it.', 'chain'],
  supports: [
    'For whoever writes about it: what the texts support.',
    '[{ id: said-full, text: "That [it was said](claim:ferry-full)." }]',
  ],
  'does-not-support': [
    'What they do not support.',
    '[{ id: sank, text: "That [the ferry sank](claim:ferry-full)." }]',
  ],
  'box-reviewed-by': ['Who has reviewed that box, where it was somebody else.', 'B. Editor'],
  'box-reviewed-on': ['The day of that review.', "'2024-03-09'"],
};
