import { readable } from '../text/readable.ts';
import { once } from './once.ts';
import type { Actor } from './types.ts';

type Person = Pick<Actor, 'kind' | 'name' | 'spellings' | 'label'>;

/** Parts of a name before the last that are shorter than this, such as titles and articles, name nobody. */
export const leastPart = 4;

/** A way in which a private person is named: its words in small letters, and, of a last part alone, with its capitals. */
interface NameForm {
  readonly words: string;
  readonly exact: boolean;
  readonly person: Person;
}

/** A private person's name as it stands in a text, and the person. */
export interface NameFound {
  readonly words: string;
  readonly person: Person;
}

/**
 * Finds a private person's name in words of ours: the whole name, a long part of it, its last part with its capital, or
 * a spelling that is a name; however its letters are written. What an article calls somebody, such as a trade, is none.
 */
export function findPrivateName(actors: readonly Person[], text: string): NameFound | null {
  const forms = formsOf(actors);
  if (forms.length === 0) return null;
  const exact = ` ${levelName(text)} `;
  const small = exact.toLowerCase();
  for (const { words, exact: isExact, person } of forms) {
    if ((isExact ? exact : small).includes(` ${words} `)) return { words, person };
  }
  return null;
}

/** Whether somebody is an actor who is named in quotations only. */
export function isPrivate({ kind }: Pick<Actor, 'kind'>): boolean {
  return kind === 'private-person';
}

/** Words in which the label stands for every private person's name and spelling. */
export function withLabels(actors: readonly Person[], text: string): string {
  const names = actors
    .filter(isPrivate)
    .flatMap(({ name, spellings, label }) =>
      [name, ...spellings]
        .filter(isName)
        .map((each) => ({ each, label: label ?? 'a private person' })),
    )
    .toSorted((a, b) => b.each.length - a.each.length);
  return names.reduce((words, { each, label }) => words.replaceAll(each, label), text);
}

/** The label of a private person, with and without its article, as an attribution can name him; nothing for others. */
export function labelsOf({ kind, label }: Pick<Person, 'kind' | 'label'>): string[] {
  return kind === 'private-person' && label !== null
    ? [label, label.replace(/^(?:an?|the|one) /iu, '')]
    : [];
}

const formsOf = once((actors: readonly Person[]): NameForm[] =>
  actors.filter(isPrivate).flatMap((person) => {
    // Who is known by no name has none in another script either, whose letters have no capitals.
    const named = isName(person.name)
      ? [person.name, ...person.spellings].filter(isName).map(levelName)
      : [];
    const parts = levelName(person.name).split(' ');
    const long = parts.filter((part) => part.length >= leastPart && isCapital(part));
    return [
      ...[...named, ...long].map((words) => ({ words: words.toLowerCase(), exact: false, person })),
      ...parts
        .slice(-1)
        .filter(isCapital)
        .map((words) => ({ words, exact: true, person })),
    ].filter(({ words }) => words !== '');
  }),
);

/** Words that are a name: each begins with a capital, or has none in its script. */
function isName(words: string): boolean {
  const parts = levelName(words).split(' ');
  const long = parts.filter((part) => part.length >= leastPart);
  return (long.length > 0 ? long : parts.slice(-1)).every(isCapital);
}

function isCapital(part: string): boolean {
  const [first = ''] = part;
  return first.toLowerCase() !== first || first.toUpperCase() === first;
}

/** Letters and digits as they look, without possessives, with one space between words. */
function levelName(text: string): string {
  return readable(text.normalize('NFC'))
    .text.replaceAll(/[’']s\b/gu, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
