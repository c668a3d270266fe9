import { leastPart } from '../model/private-names.ts';
import { once } from '../model/once.ts';
import type { Actor, Investigation } from '../model/types.ts';

type WithActors = Pick<Investigation, 'actors'>;

/** What an actor is called in our own words: a private person has a label, and is named only where an article is quoted. */
export function publicName({ kind, name, label }: Actor): string {
  return kind === 'private-person' ? (label ?? unnamedPerson) : name;
}

const unnamedPerson = 'a private person';

/** What stands for an actor in exports: the id; a private person's role, because the id may hold the name. */
export function publicId({ actors }: WithActors, id: string): string {
  const actor = actors.find((each) => each.id === id);
  return actor?.kind === 'private-person' ? `private person (${actor.role})` : id;
}

/**
 * Says of a text whether it names a private person: by a spelling, by the whole name, by its last part written with
 * the same capitals, or by another long part; between borders of words, so that "limits" does not name an Ed Li.
 */
export function namesPrivatePerson(investigation: WithActors, text: string): boolean {
  const { folded, surnames } = namesOf(investigation);
  const exact = ` ${bareWords(text)} `;
  const words = exact.toLowerCase();
  return (
    folded.some((name) => words.includes(` ${name} `)) ||
    surnames.some((name) => exact.includes(` ${name} `))
  );
}

const namesOf = once(({ actors }: WithActors) => {
  const persons = actors.filter(({ kind }) => kind === 'private-person');
  const folded = persons.flatMap(({ name, spellings }) => {
    const parts = partsOfName(name).filter((part) => part.length >= leastPart);
    return [name, ...parts, ...spellings].map((each) => bareWords(each).toLowerCase());
  });
  const surnames = persons.flatMap(({ name }) => partsOfName(name).slice(-1));
  return { folded: folded.filter((each) => each !== ''), surnames };
});

function partsOfName(name: string): string[] {
  return bareWords(name)
    .split(' ')
    .filter((part) => part !== '');
}

/** Letters and digits, without possessives and characters that do not show, with one space between words. */
function bareWords(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[’']s\b/gu, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
