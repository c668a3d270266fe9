import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examineFolder } from '../../../src/disk/examine-folder.ts';
import { project } from '../../support/build-site.ts';

/** What is no fact although it is also a spelling or an id: plain words of the code, each with its reason. */
const plainWords = new Map([
  ['the news agency', 'a stock phrase of reporting, which names a kind of body and no body'],
]);

const sources = readdirSync(join(project, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const { investigation } = examineFolder(project);
const facts = [
  ...(investigation?.actors ?? []).flatMap(({ id, name, spellings }) => [id, name, ...spellings]),
  ...(investigation?.claims ?? []).map(({ id }) => id),
  ...(investigation?.articles ?? []).map(({ slug }) => slug),
  ...(investigation?.articles ?? []).map(({ seed }) => seed),
  ...(investigation?.documents ?? []).map(({ id }) => id),
  ...(investigation?.events ?? []).map(({ id }) => id),
  ...(investigation?.differences ?? []).map(({ id }) => id),
].filter((fact) => fact.length >= 5);

test('src/ holds no name, spelling or id of the investigation', () => {
  expect(facts.length).toBeGreaterThan(100);
  const found = facts
    .filter((fact) => !plainWords.has(fact))
    .flatMap((fact) =>
      sources.filter(({ text }) => text.includes(fact)).map(({ path }) => `${fact}: ${path}`),
    );
  expect(found).toEqual([]);
});

test('every word that is excused is one that stands in the investigation and in src/', () => {
  for (const word of plainWords.keys()) {
    expect(facts).toContain(word);
    expect(
      sources.some(({ text }) => text.includes(word)),
      word,
    ).toBe(true);
  }
});
