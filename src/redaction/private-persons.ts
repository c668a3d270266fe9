import type { Actor, Investigation } from '../model/types.ts';

/** Parts of a name that are shorter than this, such as titles and articles, name nobody. */
const leastPart = 4;

/** Says of a text whether it names a private person: by name, by a part of the name, or by a spelling. */
export function namesPrivatePerson(
  { actors }: Pick<Investigation, 'actors'>,
  text: string,
): boolean {
  const words = ` ${fold(text)} `;
  return actors
    .filter(({ kind }) => kind === 'private-person')
    .flatMap(namesOf)
    .some((name) => words.includes(` ${name} `));
}

function namesOf({ name, spellings }: Actor): string[] {
  const parts = name.split(/[^\p{L}]+/u).filter((part) => part.length >= leastPart);
  return [name, ...parts, ...spellings].map(fold).filter((each) => each !== '');
}

/** Small letters and digits, with one space between words. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’']s\b/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
