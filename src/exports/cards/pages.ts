import { headings } from '../../terms/headings.ts';
import { count } from '../../analysis/counts.ts';
import { renderPlain } from '../../content/prose/render-plain.ts';
import { type ProseSection, sectionsOf } from '../../content/prose/sections.ts';
import type { Difference, Investigation } from '../../model/types.ts';
import { ownWords } from '../../model/speakers.ts';
import { dateInWords } from '../../values/dates/date-words.ts';
import { addressOf } from '../../values/id.ts';
import { numberInWords } from '../../values/figures/number-words.ts';
import { arrangePositions } from '../../things/difference/differences.ts';
import { articleName, documentName, speakerSign } from '../../terms/names.ts';
import { drawProvenanceCard } from '../../charts/provenance/card.ts';
import { drawTwinsCard } from '../../charts/twins/card.ts';
import { arrangeTimeline, type TimelineEvent } from '../../charts/timeline/timeline.ts';
import { laneWords } from '../../charts/timeline/words.ts';
import { type Card, type CardFact, makeCard } from './card.ts';
import { assessmentFacts, claimCard, streamCard } from './claims.ts';

/** The cards of everything that has an address of its own, each address once. */
export function cardsOf(investigation: Investigation): readonly Card[] {
  const { claims, nodes, differences, story } = investigation;
  return [
    storyCard(investigation),
    ...sectionsOf(story.body).map((section) => sectionCard(investigation, section)),
    ...claims.map((claim) => claimCard(investigation, claim)),
    ...nodes
      .filter(({ kind }) => kind === 'stream')
      .map((stream) => streamCard(investigation, stream)),
    ...arrangeTimeline(investigation).map((item) => eventCard(investigation, item)),
    ...differences.map((difference) => differenceCard(investigation, difference)),
  ];
}

/** The card of the story: its headline, and what outside documents say of the central claim. */
export function storyCard(investigation: Investigation): Card {
  const { story, claims, central } = investigation;
  const claim = claims.find(({ id }) => id === central);
  return makeCard(investigation, {
    address: '/',
    kind: story.genre,
    words: story.headline,
    label: null,
    graphic: false,
    more: story.standfirst,
    facts: claim === undefined ? [] : assessmentFacts(claim),
    picture: claim === undefined ? null : drawProvenanceCard(investigation),
    made: story,
  });
}

/** The card of a section of the story: its heading and its first paragraph. */
export function sectionCard(investigation: Investigation, section: ProseSection): Card {
  const { story } = investigation;
  return makeCard(investigation, {
    address: addressOf('shared-section', section.id),
    kind: story.headline,
    words: section.title,
    label: null,
    graphic: false,
    more: openingOf(investigation, section),
    facts: [],
    made: story,
  });
}

/** The card of an event: what is dated, when, and whose words date it. */
export function eventCard(investigation: Investigation, item: TimelineEvent): Card {
  const { event, claim, claims } = item;
  return makeCard(investigation, {
    address: addressOf('event', event.id),
    kind: 'Event',
    words: event.statement,
    label: event.label,
    graphic: [claim, ...claims].some((each) => each?.graphic === true),
    more: null,
    facts: [
      { name: laneWords[item.lane], words: `${dateInWords(event.date)}.` },
      ...sourcesOf(investigation, item),
      ...(claim === null ? [] : assessmentFacts(claim, 'Outside documents, on the claim')),
    ],
    made: investigation.story,
  });
}

/** The card of a difference: the question, and the articles that answer it. */
export function differenceCard(investigation: Investigation, difference: Difference): Card {
  const names = arrangePositions(investigation, difference).map(({ article }) =>
    articleName(investigation, article),
  );
  return makeCard(investigation, {
    address: addressOf('difference', difference.id),
    kind: headings.differs,
    words: difference.question,
    label: null,
    graphic: false,
    more: difference.condition,
    facts: [{ name: headings.framings, words: `${[...new Set(names)].join('; ')}.` }],
    picture: drawTwinsCard(investigation, difference),
    made: difference,
  });
}

function sourcesOf(
  investigation: Investigation,
  { event, article, assertion }: TimelineEvent,
): CardFact[] {
  if (article !== null) {
    const { name: speaker } = speakerSign(investigation, assertion?.attribution ?? ownWords);
    return [{ name: 'Whose words', words: `${articleName(investigation, article)}: ${speaker}.` }];
  }
  const documents = investigation.documents.filter(({ id }) => event.references.includes(id));
  const names = documents.map(documentName);
  return [{ name: 'From outside documents', words: `${names.join('; ')}.` }];
}

function openingOf(investigation: Investigation, { opening }: ProseSection): string | null {
  if (opening === null) return null;
  const counts = count(investigation);
  return renderPlain(opening.prose, ({ kind, id }) =>
    kind === 'count' ? { href: null, words: numberInWords(counts.get(id) ?? 0) } : { href: null },
  );
}
