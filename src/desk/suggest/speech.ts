import { sayingVerbs } from '../../checks/english.ts';
import { spellingFinder, type SpellingPlace } from '../../model/spelling.ts';
import type { Actor } from '../../model/types.ts';
import type { Span } from '../../text/types.ts';

/** Who is said to say a sentence: an actor, nobody named, or the text itself. */
export interface SuggestedSpeech {
  readonly speaker: string;
  /** Why it is he, where the sentence does not name him. */
  readonly because: string | null;
  readonly relays: readonly string[];
  readonly form: 'direct' | 'paraphrase' | 'document' | 'own-words';
}

/** What tells of a sentence's speech: its words, what of them stands in quotation marks, and the speech of the sentence before. */
export interface SpeechContext {
  readonly words: string;
  readonly quoted: readonly Span[];
  readonly before: SuggestedSpeech | null;
  /** Whether the sentence before stands in the same paragraph. */
  readonly sameParagraph: boolean;
}

/** Verbs that tell of speech only where somebody stands beside them. */
const more = [
  'claimed',
  'claims',
  'noted',
  'notes',
  'announced',
  'confirmed',
  'indicating',
  'issued',
  'argued',
  'insisted',
  'calling on',
  'backed',
  'explained',
  'admitted',
  'admits',
  'estimates',
  'estimated',
  'believes',
  'puts',
  'put',
  'concern',
  'answered',
  'replied',
  'disputed',
  'disputes',
];
const unfit = new Set([
  'name',
  'names',
  'named',
  'print',
  'prints',
  'printed',
  'call',
  'calls',
  'called',
  'attribute',
  'attributes',
  'attributed',
  'report',
  'say',
  'ask',
  'asks',
]);
const verbs = [...sayingVerbs.filter((verb) => !unfit.has(verb)), ...more];
const findVerbs = spellingFinder(verbs);
const pronoun =
  /(?<![\p{L}])(?:he|she)\s+(?:also\s+|then\s+|later\s+)?(?:\p{L}+ed|said|told|says|tells|wrote|spoke)(?![\p{L}])/iu;
const unnamed =
  /\b(?:reportedly|allegedly|a (?:new )?report|reports that|sources|witnesses|officials|residents|experts|critics|is said to|are said to|according to)\b/iu;

/** Makes a reader of who speaks in a sentence; `outlet` is the actor that publishes the text. */
export function speechReader(actors: readonly Actor[], outlet: string | null) {
  const spelled = actors.flatMap((actor) =>
    [actor.name, ...actor.spellings].map((spelling) => ({ actor, spelling })),
  );
  const find = spellingFinder(spelled.map(({ spelling }) => spelling));
  const actorAt = ({ index }: SpellingPlace) => spelled[index]?.actor;
  const roles = actors.flatMap((actor) => {
    const isPerson = actor.kind === 'official' || actor.kind === 'private-person';
    const head = isPerson ? headOf(actor.role) : null;
    return head === null ? [] : [{ actor, find: spellingFinder([head]) }];
  });

  return ({ words, quoted, before, sameParagraph }: SpeechContext): SuggestedSpeech => {
    const inMarks = quoted.reduce((sum, { start, end }) => sum + end - start, 0);
    const direct = inMarks * 2 > words.length || (inMarks > 20 && inMarks * 4 > words.length);
    const outside = ({ start }: Span) =>
      !quoted.some((span) => span.start < start && start < span.end);
    const named = find(words).filter(outside);
    const said = findVerbs(words)
      .map(({ start, end }) => ({ start, end, words: words.slice(start, end).toLowerCase() }))
      .filter(outside);
    const relays = new Set<string>();
    let speaker: Actor | null = null;
    for (const each of said) {
      const beside = nearestActor(words, named, each);
      const actor = beside === undefined ? undefined : actorAt(beside);
      if (actor === undefined || actor.kind === 'place') continue;
      if (actor.kind === 'outlet') {
        if (actor.id !== outlet || /report|revealed/u.test(each.words)) {
          // To tell a newspaper something is not to have it say so.
          const toldIt =
            /^(?:told|tell|tells)$/u.test(each.words) && (beside?.start ?? 0) > each.start;
          if (!toldIt && actor.id !== outlet) relays.add(actor.id);
        }
      } else speaker ??= actor;
    }
    const form = direct ? 'direct' : 'paraphrase';
    if (speaker !== null) return { speaker: speaker.id, because: null, relays: [...relays], form };
    const role =
      said.length > 0
        ? roles.find(({ find: findRole }) => isTold(withoutQuoted(words, quoted), findRole))
        : undefined;
    if (role !== undefined) {
      return {
        speaker: role.actor.id,
        because: 'The sentence tells of him by what he is.',
        relays: [...relays],
        form,
      };
    }
    const carried = before !== null && before.speaker !== 'outlet' && before.speaker !== 'unnamed';
    if (carried && pronoun.test(withoutQuoted(words, quoted))) {
      return {
        speaker: before.speaker,
        because: 'It goes on from the sentence before, which names him.',
        relays: [...relays],
        form,
      };
    }
    const goesOn =
      direct &&
      said.length === 0 &&
      before !== null &&
      before.speaker !== 'outlet' &&
      (sameParagraph || inMarks > words.length * 0.9);
    if (goesOn) {
      const because =
        before.speaker === 'unnamed' ? null : 'The quotation goes on from the sentence before.';
      return { speaker: before.speaker, because, relays: before.relays, form };
    }
    if (
      relays.size > 0 ||
      unnamed.test(withoutQuoted(words, quoted)) ||
      (direct && said.length > 0) ||
      said.length > 1
    ) {
      return { speaker: 'unnamed', because: null, relays: [...relays], form: form };
    }
    if (said.length === 1 && /^(?:said|told|says)$/u.test(said[0]?.words ?? ''))
      return { speaker: 'unnamed', because: null, relays: [], form };
    return { speaker: 'outlet', because: null, relays: [], form: 'own-words' };
  };
}

/** The actor beside a verb: after “according to”, else before it in its clause, else directly after it. */
function nearestActor(
  words: string,
  named: readonly SpellingPlace[],
  said: Span & { readonly words: string },
): SpellingPlace | undefined {
  const before = named.filter(({ end }) => end <= said.start).toSorted((a, b) => b.end - a.end);
  const after = named
    .filter(({ start }) => start >= said.end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const near = (from: number, to: number, most: number) => {
    const between = words.slice(from, to);
    return between.length <= most && !/[.;!?]/u.test(between);
  };
  const next = after[0];
  if (/^(?:according|calling)/u.test(said.words)) {
    return next !== undefined && near(said.end, next.start, 60) ? next : undefined;
  }
  const last = before[0];
  if (last !== undefined && near(last.end, said.start, 60)) return last;
  return next !== undefined && near(said.end, next.start, 25) ? next : undefined;
}

/** The last word of what somebody is, before “of”, “to” and a comma. */
function headOf(role: string): string | null {
  const [head = ''] = role.split(/,| (?:of|to|for|at|in|from|on|and|who)\b/u);
  const word = head.trim().split(' ').at(-1) ?? '';
  return word.length < 4 ? null : word.toLowerCase();
}

/** Whether a text tells of somebody by what he is: “the”, and up to a few words later the noun. */
function isTold(text: string, find: (text: string) => SpellingPlace[]): boolean {
  return find(text).some(({ start }) => {
    const before = text.slice(Math.max(0, start - 40), start).toLowerCase();
    const article = before.lastIndexOf('the ');
    return article >= 0 && !/[,.;:]/u.test(before.slice(article));
  });
}

function withoutQuoted(words: string, quoted: readonly Span[]): string {
  return quoted
    .toReversed()
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), words);
}
