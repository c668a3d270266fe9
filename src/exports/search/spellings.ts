import { once } from '../../model/once.ts';
import type { Actor, Investigation } from '../../model/types.ts';

/** Letters and digits alone, with a space at both ends, so that names are found whole. */
function spread(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

const namesOf = once((investigation: Pick<Investigation, 'actors'>) =>
  investigation.actors
    .filter(({ kind }) => kind !== 'private-person')
    .map((actor) => ({ actor, names: spellingsOf(actor).map(spread) })),
);

/** The other spellings of everybody who is named in a text, and of every place; of no private person. */
export function spellingsIn(investigation: Pick<Investigation, 'actors'>, text: string): string[] {
  const spaced = spread(text);
  return namesOf(investigation)
    .filter(({ names }) => names.some((name) => spaced.includes(name)))
    .flatMap(({ actor }) => spellingsOf(actor));
}

/** The name and the spellings that are names: those that begin with a capital, where the script has any. */
function spellingsOf({ name, spellings }: Actor): string[] {
  return [name, ...spellings].filter((each) => !/^\p{Ll}/u.test(each) || /^al-/u.test(each));
}
