import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { spellingFinder } from '../../src/model/spelling.ts';
import { project } from '../support/build-site.ts';
import { listTried } from '../support/investigation.ts';

/** What is no fact although it is also a spelling or an id: plain words of the code, each with its reason. */
type PlainWords = Readonly<Record<string, string>>;

const sources = readdirSync(join(project, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.woff2?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: relative(project, path), text: readFileSync(path, 'utf8') }));

describe.each(listTried())('of $name', ({ investigation, expected, least }) => {
  const { actors, articles, claims, documents, events, differences } = investigation;
  const things = [...claims, ...documents, ...events, ...differences];
  const facts = [
    ...actors.flatMap(({ id, name, spellings }) => [id, name, ...spellings]),
    ...articles.flatMap(({ slug, seed }) => [slug, seed]),
    ...things.map(({ id }) => id),
  ].filter((fact) => fact.length >= 5);
  const plainWords = (expected('plain-words.yaml') ?? {}) as PlainWords;
  const pathsWith = (word: string) =>
    sources.filter(({ text }) => text.includes(word)).map(({ path }) => path);

  test('src/ holds no name, spelling or id, but what content/.expected/plain-words.yaml excuses', () => {
    expect(facts.length).toBeGreaterThanOrEqual(least(50));
    const isWord = (fact: string) => (path: string) =>
      spellingFinder([fact])(sources.find((each) => each.path === path)?.text ?? '').length > 0;
    const found = facts
      .filter((fact) => plainWords[fact] === undefined)
      .flatMap((fact) =>
        pathsWith(fact)
          .filter(isWord(fact))
          .map((path) => `${fact}: ${path}`),
      );
    expect(found).toEqual([]);
  });

  test('every word that is excused is one that stands in the investigation and in src/, with a reason', () => {
    const idle = Object.entries(plainWords).filter(
      ([word, because]) =>
        !facts.includes(word) || pathsWith(word).length === 0 || because.trim() === '',
    );
    expect(idle).toEqual([]);
  });
});
