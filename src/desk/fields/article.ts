import type { Meanings } from './meaning.ts';

/** Fields of the description of an article. */
export const articleMeanings: Meanings = {
  'article.seed': ['The file of the text, in seeds/.', 'shorewatch.txt'],
  'article.sha256': [
    'The SHA-256 of that file, by which the check sees that it is still the one described.',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ],
  'article.form': [
    'Whether the text is as printed, or tokenised: in small letters, with spaces before its marks.',
    'plain',
  ],
  'article.rights': ['On what footing the text is published.', '{ publish: excerpts, limit: 100 }'],
  'rights.publish': [
    'Whether the whole text is published, or quotations in their sentences only.',
    'excerpts',
  ],
  'rights.limit': ['How many words the excerpts may have together.', '100'],
  'rights.basis': [
    'The licence, permission or exception on which the whole text is published.',
    'Published with the permission of the newspaper.',
  ],
  'rights.decided-by': ['Who decided that.', 'A. Writer'],
  'rights.decided-on': ['The day on which it was decided.', "'2024-03-01'"],
  outlet: ['Who published the article.', '{ value: coast-shorewatch, how: established }'],
  headline: [
    'The headline, letter for letter as in the file.',
    '{ value: Ferry Was Full, how: established }',
  ],
  author: [
    'The author, only as the publisher’s own page names him.',
    '{ value: null, how: not-found }',
  ],
  'article.date': [
    'The day on which the article appeared.',
    "{ value: '2024-03-05', how: established }",
  ],
  'article.address': [
    'The address of the article at its publisher.',
    '{ value: https://shorewatch.example/ferry, how: reported }',
  ],
  'outlet.value': ['The id of an actor, or null where it was not found.', 'coast-shorewatch'],
  'headline.value': ['The headline, or null where it was not found.', 'Ferry Was Full'],
  'author.value': ['The name, or null where it was not found.', 'null'],
  'date.value': ['The day, or null where it was not found.', "'2024-03-05'"],
  'address.value': [
    'The address, or null where it was not found.',
    'https://shorewatch.example/ferry',
  ],
  how: [
    'How it is known: established from the publisher, reported by others, inferred by us, or not found.',
    'established',
  ],
  paragraphs: [
    'Paragraphs that are no running text.',
    '{ headline: [p1], caption: [], credit: [p9] }',
  ],
  'paragraphs.headline': ['Paragraphs that are the headline.', '[p1]'],
  'paragraphs.caption': ['Paragraphs that are the caption of a picture.', '[p4]'],
  'paragraphs.credit': ['Paragraphs that name who made a picture or the text.', '[p9]'],
  groups: [
    'Lines that make one paragraph, where the file is wrapped at a width: the first and the last line with words.',
    '[[5, 8]]',
  ],
  'no-claim': [
    'Words that carry no claim, each with the reason.',
    '[{ words: The sea was calm., because: It tells the weather. }]',
  ],
  'no-claim.words': ['The words as they stand in the file.', 'The sea was calm.'],
  'no-claim.before': [
    'The words directly before them, where they stand more than once.',
    'that night.',
  ],
  'no-claim.after': ['The words directly after them, where they stand more than once.', 'The crew'],
  'no-claim.because': ['Why they carry no claim.', 'It tells the weather.'],
  'no-claim.withheld': [
    'Whether their sentence is shown nowhere, for law, safety or privacy.',
    'true',
  ],
  languages: [
    'Words in another language than the article’s, where they have its script; others are found.',
    '[{ words: Gute Reise, language: de }]',
  ],
  'languages.words': ['The words as printed.', 'Gute Reise'],
  'languages.language': ['Their language.', 'de'],
  'not-yet': [
    'Paragraphs or sentences that nobody has annotated yet; the article is published, and says so.',
    '[p4s2, p7]',
  ],
  'not-dated': [
    'Expressions of time that give no date, each with the reason.',
    '[{ words: every night, because: It tells how often. }]',
  ],
  'not-dated.words': ['The expression as printed.', 'every night'],
  'not-dated.because': ['Why it gives no date.', 'It tells how often.'],
  restore: [
    'Names and spellings that the tokenised form has lost, as readers shall see them.',
    '[Ida Strand]',
  ],
  compared: [
    'How far our file was compared with the publisher’s page.',
    'The whole text was compared on 6 March 2024.',
  ],
  'cut-off': ['Whether the end of the text is missing in our file.', 'true'],
  'whole-text': [
    'The document in which the whole of a text that is cut off was read.',
    'harbour-log',
  ],
  agency: [
    'Sentences that are the text of a news agency.',
    '[{ actor: coast-shorewatch, document: harbour-log, sentences: [p4s1] }]',
  ],
  'agency.actor': ['The agency.', 'coast-shorewatch'],
  'agency.document': ['The document in which the agency’s text was read.', 'harbour-log'],
  'agency.sentences': ['The sentences that are the agency’s.', '[p4s1, p4s2]'],
};
