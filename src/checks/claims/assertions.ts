import type { ClaimDraft } from '../../content/draft.ts';
import type { Problem } from '../../problems/problem.ts';
import { findSentences } from '../../text/sentences.ts';
import { assertionId } from '../../values/id.ts';
import { findCircles } from '../context/circles.ts';
import { isActor } from '../../model/speakers.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import { labelsOf } from '../../model/private-names.ts';
import { hasSpelling, spellingFinder } from '../../model/spelling.ts';
import type { Subject } from '../context/check-context.ts';
import type { Actor } from '../../model/types.ts';
import { articleWords, sayingVerbs } from '../english.ts';

/** As many claims of a circle as are named. */
const mostNamed = 10;

const findVerbs = spellingFinder(sayingVerbs);

/** Checks that every claim is one attributed sentence that an article makes, and that claims strengthen others in no circle and deny others than themselves. */
export function checkAssertions(subject: Subject): Problem[] {
  const { drafts } = subject;
  return [
    ...drafts.claims.flatMap((draft) => [
      ...checkCount(draft),
      ...checkSentence(subject, draft),
      ...checkSaidBy(subject, draft),
    ]),
    ...checkStrengthening(drafts.claims),
    ...checkDenials(drafts.claims),
  ];
}

function checkCount(draft: ClaimDraft): Problem[] {
  const { assertions } = draft.value;
  if (assertions.length === 0) {
    return [problemAt(placeIn(draft, ['assertions']), 'claim-without-assertion', draft.id)];
  }
  const seen = new Set<string>();
  return assertions.flatMap(({ article, suffix }, index) => {
    const id = assertionId(draft.id, article, suffix);
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const field = suffix === null ? 'article' : 'suffix';
    return [problemAt(placeIn(draft, ['assertions', index, field]), 'assertion-twice', id)];
  });
}

function checkSentence({ investigation }: Subject, draft: ClaimDraft): Problem[] {
  const { statement } = draft.value;
  const place = placeIn(draft, ['statement']);
  if (!/[.!?]["”’]?$/u.test(statement))
    return [
      {
        ...problemAt(place, 'statement-without-end', statement),
        fix: { kind: 'value', words: `${statement}.` },
      },
    ];
  const whole = { start: 0, end: statement.length };
  const sentences = findSentences(statement, whole, investigation.language).length;
  if (sentences < 2) return [];
  const note = `It has ${sentences} sentences.`;
  return [problemAt(place, 'statement-without-end', statement, { note })];
}

/** A statement names who says it by a verb of saying, and by an actor of its chains or the articles. */
function checkSaidBy({ investigation }: Subject, draft: ClaimDraft): Problem[] {
  const { statement, assertions } = draft.value;
  const actors = new Map(investigation.actors.map((actor) => [actor.id, actor]));
  const outlets = new Map(investigation.articles.map(({ slug, outlet }) => [slug, outlet.value]));
  if (assertions.some(({ article }) => !outlets.has(article))) return [];
  const chain = new Set(
    assertions.flatMap(({ article, speaker, relays }) => [
      speaker,
      outlets.get(article) ?? speaker,
      ...relays.map(({ actor }) => actor),
    ]),
  );
  const speakers = [...chain].filter(isActor).map((id) => actors.get(id));
  if (speakers.includes(undefined)) return [];
  const named = speakers.flatMap(spellingsOf);
  const verb = findVerbs(statement).length > 0;
  const name = hasSpelling(statement, [...articleWords, ...named]);
  if ((verb && name) || assertions.length === 0) return [];
  const note = verb
    ? 'It names neither an actor of its chains nor the articles.'
    : 'It has no verb of saying.';
  return [
    problemAt(placeIn(draft, ['statement']), 'statement-without-attribution', statement, { note }),
  ];
}

function spellingsOf(actor: Actor | undefined): readonly string[] {
  return actor === undefined ? [] : [actor.name, ...actor.spellings, ...labelsOf(actor)];
}

/** Each circle is told once, at the last link that closes it. */
function checkStrengthening(claims: readonly ClaimDraft[]): Problem[] {
  const drafts = new Map(claims.map((draft) => [draft.id, draft]));
  const ids = claims.map(({ id }) => id);
  return findCircles(ids, (id) => drafts.get(id)?.value.strengthens ?? []).flatMap(
    ({ from, link, members }) => {
      const draft = drafts.get(from);
      const [next = ''] = members;
      if (draft === undefined) return [];
      const more = members.length > mostNamed ? '…' : next;
      const note = `The circle: ${[...members.slice(0, mostNamed), more].join(', ')}.`;
      return [
        problemAt(placeIn(draft, ['strengthens', link]), 'strengthens-itself', next, { note }),
      ];
    },
  );
}

/** No claim denies itself, nor what it is a stronger form of. */
function checkDenials(claims: readonly ClaimDraft[]): Problem[] {
  return claims.flatMap((draft) => {
    const { denies, strengthens } = draft.value;
    return denies.flatMap((id, at) =>
      id === draft.id || strengthens.includes(id)
        ? [problemAt(placeIn(draft, ['denies', at]), 'denies-itself', id)]
        : [],
    );
  });
}
