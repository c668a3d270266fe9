import { capital } from '../text/capital.ts';
import {
  type CountedSpeaker,
  type SupportCounts,
  type SupportValue,
  weighClaim,
} from '../analysis/support.ts';
import { actorOf, articleOf } from '../model/find.ts';
import type { Actor, Claim, Investigation } from '../model/types.ts';
import { numberInWords } from '../values/figures/number-words.ts';
import { outletName, relayName, speakerSign } from './names.ts';

/** Who says so, in a word or two, where no claim is in question. */
export const supportWords: Readonly<Record<SupportValue, string>> = {
  'more-speakers': 'Two or more named speakers',
  'one-speaker-repeated': 'Two or more articles, leading to one named speaker',
  'one-speaker': 'One named speaker',
  paper: 'A paper, and nobody who is named',
  unnamed: 'Nobody is named',
  'outlet-only': 'The articles’ own words',
};

/** Who says a claim, in a word or two: how many are named, and how many of them by our inference. */
export function whoInWords({ speakers, papers, others }: SupportCounts): string {
  const [first] = speakers;
  const paper = papersCounted(papers.length);
  if (first === undefined) {
    if (papers.length > 0) return capital(`${paper}, and nobody who is named`);
    return supportWords[others.kinds.includes('unnamed') ? 'unnamed' : 'outlet-only'];
  }
  const inferred = speakers.filter(({ by }) => by.known === 'inferred').length;
  const ours =
    inferred === 0
      ? ''
      : inferred === speakers.length
        ? ', by our inference'
        : `, ${numberInWords(inferred)} by our inference`;
  const beside = papers.length === 0 ? '' : `, and ${paper}`;
  if (speakers.length > 1)
    return capital(`${numberInWords(speakers.length)} named speakers${ours}${beside}`);
  const articles = first.articles.length;
  return articles > 1
    ? capital(`${numberInWords(articles)} articles, leading to one named speaker${ours}${beside}`)
    : `One named speaker${ours}${beside}`;
}

function papersCounted(count: number): string {
  return `${numberInWords(count)} ${count === 1 ? 'paper' : 'papers'}`;
}

/** Who says so, for where a claim stands without its page; nothing for one outside the question. */
export function saysWho(investigation: Investigation, claim: Claim): string {
  const support = weighClaim(investigation, claim);
  return support === null ? '' : `Who says so: ${countsInWords(investigation, support.counts)}`;
}

type Named = Pick<Investigation, 'actors' | 'articles'>;

/** Who says so, as one would tell it: each speaker with who names him, then the sentences that name nobody or are the articles' own. */
export function countsInWords(investigation: Named, counts: SupportCounts): string {
  const { speakers, papers, others } = counts;
  const { sentences, unnamed, insteadOf } = others;
  const told = (voices: readonly CountedSpeaker[]) =>
    listWords(voices.map((voice) => tell(investigation, voice)));
  const other = speakers.length + papers.length === 0 ? '' : 'other ';
  const given = listWords(insteadOf.map((by) => speakerSign(investigation, by).name));
  return [
    ...(speakers.length === 0
      ? []
      : [`${speakersInWords(investigation, speakers)}: ${told(speakers)}.`]),
    ...(papers.length === 0 ? [] : [`${papersCounted(papers.length)}: ${told(papers)}.`]),
    ...(sentences === 0 ? [] : [`${sentencesCounted(sentences, other)} ${saysOf(others)}.`]),
    ...(unnamed.length === 0 ? [] : [`not named: ${unnamedInWords(investigation, unnamed)}.`]),
    ...(given === '' ? [] : [`documents lead to nobody where the articles have ${given}.`]),
  ]
    .map(capital)
    .join(' ');
}

/** Those whom nothing names, with the articles that have them, and of which others some are a part. */
function unnamedInWords(investigation: Named, unnamed: SupportCounts['others']['unnamed']): string {
  const told = unnamed.map(({ speaker, articles }) => {
    const { partOf } = actorOf(investigation, speaker);
    const whole = partOf === null ? '' : ` (of ${relayName(investigation, partOf)})`;
    const name = `${relayName(investigation, speaker)}${whole}`;
    return `${name}, in ${outletsInWords(investigation, articles)}`;
  });
  return told.join('; ');
}

/** A number of people where all are persons, else of named speakers. */
function speakersInWords(investigation: Named, speakers: readonly CountedSpeaker[]): string {
  const one = speakers.length === 1;
  const persons = speakers.every(({ speaker }) => isPerson(actorOf(investigation, speaker).kind));
  const noun = persons ? (one ? 'person' : 'people') : one ? 'named speaker' : 'named speakers';
  return `${numberInWords(speakers.length)} ${noun}`;
}

/** A speaker, and how it is known that the words are his: surer ways first, and of an article no less sure one. */
function tell(investigation: Named, { speaker, ways }: CountedSpeaker): string {
  const { kind } = actorOf(investigation, speaker);
  const relative = isPerson(kind) ? 'whom' : 'which';
  const told = new Set<string>();
  const how = ways.flatMap(({ known, articles, sentences, insteadOf }) => {
    const untold = articles.filter((slug) => !told.has(slug));
    for (const slug of articles) told.add(slug);
    if (untold.length === 0) return [];
    const one = untold.length === 1;
    const outlets = outletsInWords(investigation, untold);
    switch (known) {
      case 'printed':
        return [`${relative} ${outlets} ${one ? 'names' : 'name'}`];
      case 'followed':
        return [
          `to ${relative} documents lead where ${listWords(insteadOf.map((each) => have(investigation, each)))}`,
        ];
      case 'inferred':
        return [`by our reading of ${sentencesCounted(sentences)} of ${outlets}`];
    }
  });
  return `${relayName(investigation, speaker)}, ${how.join(', and ')}`;
}

/** Whom articles have where documents lead to another. */
function have(
  investigation: Named,
  { by, articles }: CountedSpeaker['ways'][number]['insteadOf'][number],
): string {
  const name = by.speaker === 'unnamed' ? 'nobody named' : speakerSign(investigation, by).name;
  return `${outletsInWords(investigation, articles)} ${articles.length === 1 ? 'has' : 'have'} ${name}`;
}

function outletsInWords(investigation: Named, articles: readonly string[]): string {
  return listWords(
    articles.map((slug) => outletName(investigation, articleOf(investigation, slug))),
  );
}

function isPerson(kind: Actor['kind']): boolean {
  return kind === 'official' || kind === 'private-person';
}

function sentencesCounted(sentences: number, other = ''): string {
  return `${numberInWords(sentences)} ${other}${sentences === 1 ? 'sentence' : 'sentences'}`;
}

function saysOf({ sentences, kinds }: SupportCounts['others']): string {
  const one = sentences === 1;
  const parts = [
    ...(kinds.includes('unnamed') ? [one ? 'names nobody' : 'name nobody'] : []),
    ...(kinds.includes('outlet')
      ? [one ? 'is the article’s own words' : 'are the articles’ own words']
      : []),
  ];
  return parts.join(' or ');
}

/** A list in running text; its parts may have commas of their own. */
function listWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const apart = parts.some((part) => part.includes(',')) ? ', and ' : ' and ';
  return `${parts.slice(0, -1).join(', ')}${apart}${last}`;
}
