import type { Meanings } from './meaning.ts';

/** Fields that mean the same wherever they stand. */
export const sharedMeanings: Meanings = {
  id: [
    'The name by which other files and addresses call it. Once published, it stays.',
    'night-ferry',
  ],
  'drafted-by': ['Who wrote it, as readers shall see it.', 'A. Writer'],
  'reviewed-by': ['The person who has reviewed it; leave it out until somebody has.', 'B. Editor'],
  'reviewed-on': ['The day of that review.', "'2024-03-09'"],
  references: ['What it rests on: outside documents, articles, or passages.', '[harbour-log]'],
  because: ['The reason, in one sentence for readers.', 'The log of the harbour gives this day.'],
  language: ['The language of the text.', 'en'],
  title: ['The title, as it is shown.', 'The night ferry'],
  label: ['A few neutral words for narrow places.', 'Passengers on the ferry'],
  'relays.actor': ['Who passed the words on.', 'coast-shorewatch'],
  'relays.document': [
    'The document in which he passed them on, where one was read.',
    'harbour-log',
  ],
  'relays.manner': ['Whether he passed the words on or only noted that they are said.', 'noted'],
  relays: ['Those through whom the words came into the article, in order.', '[coast-shorewatch]'],
  speaker: [
    'Who is printed as saying it: an actor, outlet for the article’s own words, or unnamed.',
    'ida-strand',
  ],
  figures: [
    'The numbers in these words, each as data.',
    '[{ words: about 400, value: 400, unit: passengers, per: none, bound: about, nature: count }]',
  ],
  'figures.words': [
    'The number as printed, with the words that belong to it.',
    'about 400 passengers',
  ],
  'figures.value': [
    'The number as a number; a fraction, a range, or null where the words give none.',
    '400',
  ],
  'figures.unit': ['The currency by its code, or what is counted.', 'EUR'],
  'figures.per': [
    'The time, the head or the thing for which the number counts once; a thing by its name, { each: load }.',
    'month',
  ],
  'figures.per.each': ['The thing, by the name that is printed.', 'load'],
  'figures.bound': ['How the words hold the number.', 'about'],
  'figures.nature': ['What the number is a number of.', 'count'],
  'figures.of': [
    'The said source of income of which the sum is, or total; spending and debt have none.',
    'total',
  ],
  'figures.read-by': [
    'Written where the check cannot read the words, and an editor has.',
    'editor',
  ],
  'figures.read-because': [
    'Why the words are read so; it is shown.',
    'The article writes the number in words of a dialect.',
  ],
};
