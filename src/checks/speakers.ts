import type { Problem } from '../problems/problem.ts';
import { paragraphOf } from '../model/find.ts';
import { isActor } from '../model/speakers.ts';
import { placeIn, problemAt } from '../model/problem-at.ts';
import { touchesQuotation, touchesTokenised } from '../text/quotations/quotation-marks.ts';
import { isSpoken } from '../text/quotations/spoken.ts';
import { hasSpelling, nearestIn, spellingTest } from '../model/spelling.ts';
import type { Subject } from './context/check-context.ts';
import type { Actor, Article, Passage } from '../model/types.ts';
import {
  pairAssertions,
  sentencesOfPassage,
  type AssertionPair,
} from './context/assertion-pairs.ts';

/** An actor, and whether a spelling of it stands in a text. */
interface NamedActor {
  readonly actor: Actor;
  readonly standsIn: (text: string) => boolean;
}

type NamedActors = ReadonlyMap<string, NamedActor>;

/** Checks the speakers, relays and quotation marks of every assertion against its article. */
export function checkSpeakers(subject: Subject): Problem[] {
  const actors = new Map(
    subject.investigation.actors.map((actor) => [
      actor.id,
      {
        actor,
        standsIn: spellingTest(actor.spellings.length > 0 ? actor.spellings : [actor.name]),
      },
    ]),
  );
  const pairs = pairAssertions(subject);
  return [
    ...pairs.flatMap((pair) => [
      ...checkSpeakerSentence(pair, actors),
      ...checkHeadlineSpeaker(pair, actors),
      ...checkRelayNames(pair, actors),
      ...checkSpeakerMarks(pair),
    ]),
    ...checkLetters(subject, pairs),
    ...checkLabels(subject),
  ];
}

/** Every quotation's own sentence must name its speaker, unless it is said why the words are held to be theirs. */
function checkSpeakerSentence(pair: AssertionPair, actors: NamedActors): Problem[] {
  const { written, article, assertion } = pair;
  const speaker = actors.get(written.speaker);
  if (article === null || assertion === null || speaker === undefined) return [];
  if (written.speakerBecause !== null) return [];
  const bare = assertion.passages.find(
    (passage) => !sentencesOfPassage(article, passage).some(speaker.standsIn),
  );
  if (bare === undefined) return [];
  const [sentence = ''] = sentencesOfPassage(article, bare);
  const named = [...actors.values()].find(
    ({ actor, standsIn }) => actor.kind !== 'place' && standsIn(sentence),
  );
  return [
    problemAt(
      placeIn(pair.draft, [...pair.path, 'speaker']),
      'speaker-not-in-sentence',
      written.speaker,
      {
        expected: named?.actor.id ?? nearestSpelling(sentence, speaker.actor),
        note: `The sentence: ${sentence}`,
      },
    ),
  ];
}

/** A headline or a caption is no one's whom it does not name: there is no sentence before it from which he could be inferred. */
function checkHeadlineSpeaker(pair: AssertionPair, actors: NamedActors): Problem[] {
  const { draft, path, written, article, assertion } = pair;
  const speaker = actors.get(written.speaker);
  if (article === null || assertion === null || speaker === undefined) return [];
  if (written.speakerBecause === null) return [];
  const bare = assertion.passages.find((passage) => {
    const { role } = paragraphOf(article, passage.paragraph);
    const alone = role === 'headline' || role === 'caption';
    return alone && !sentencesOfPassage(article, passage).some(speaker.standsIn);
  });
  if (bare === undefined) return [];
  const note = `The words: ${bare.shown}`;
  return [
    problemAt(placeIn(draft, [...path, 'speaker']), 'speaker-not-in-headline', written.speaker, {
      expected: 'outlet',
      note,
    }),
  ];
}

function nearestSpelling(sentence: string, { spellings }: Actor): string | undefined {
  return spellings
    .map((spelling) => nearestIn([sentence], spelling))
    .find((near) => near !== undefined);
}

function checkRelayNames(
  { draft, written, path, article }: AssertionPair,
  actors: NamedActors,
): Problem[] {
  if (article === null) return [];
  const restored = article.paragraphs.flatMap((paragraph) => paragraph.restored?.text ?? []);
  const texts = [article.text, ...restored];
  return written.relays.flatMap(({ actor: id }, index) => {
    const relayed = actors.get(id);
    if (relayed === undefined || texts.some(relayed.standsIn)) return [];
    const place = placeIn(draft, [...path, 'relays', index]);
    const note = `Its spellings: ${relayed.actor.spellings.join(', ') || 'none'}.`;
    return [problemAt(place, 'relay-not-in-article', id, { note })];
  });
}

function checkSpeakerMarks({ draft, written, path, article, assertion }: AssertionPair): Problem[] {
  if (written.form !== 'direct' || article === null || assertion === null) return [];
  if (written.as === 'transcript' || written.directBecause !== null) return [];
  const bare = assertion.passages.find((passage) => !isMarked(article, passage));
  if (bare === undefined) return [];
  const place = placeIn(draft, [...path, 'form']);
  return [problemAt(place, 'direct-without-quotation-marks', bare.shown)];
}

function isMarked(article: Article, passage: Passage): boolean {
  const paragraph = article.paragraphs.find(({ id }) => id === passage.paragraph);
  if (paragraph === undefined) return false;
  if (article.form === 'tokenised') return touchesTokenised(article.text, paragraph, passage);
  const { start, end } = paragraph;
  const text = article.text.slice(start, end);
  if (isSpoken(text)) return true;
  return touchesQuotation(text, {
    start: passage.start - start,
    end: passage.end - start,
  });
}

/** Told once an actor, where the mark belongs. */
function checkLetters({ drafts }: Subject, pairs: readonly AssertionPair[]): Problem[] {
  const { actors } = drafts;
  const speakers = new Set(pairs.map(({ written }) => written.speaker));
  return (actors?.value ?? []).flatMap(({ id, kind, mark }, index) =>
    actors === null || mark !== null || kind === 'unnamed' || !speakers.has(id) || !isActor(id)
      ? []
      : [problemAt(placeIn(actors, [index]), 'speaker-without-mark', id)],
  );
}

/** Our own words call a private person by a label, which is no spelling of the name and holds none. */
function checkLabels({ drafts }: Subject): Problem[] {
  const { actors } = drafts;
  return (actors?.value ?? []).flatMap(({ id, kind, label, name, spellings }, index) =>
    actors === null ||
    kind !== 'private-person' ||
    (label !== null && !hasSpelling(label, [name, ...spellings]))
      ? []
      : [problemAt(placeIn(actors, [index]), 'private-person-without-label', label ?? id)],
  );
}
