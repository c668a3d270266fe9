import type { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { checkWrittenIds } from './check-ids.ts';
import { checkNames, isId } from './check-names.ts';
import type { Draft, Drafts, Files, Parsed } from './draft.ts';
import {
  contentPaths,
  filesIn,
  type FolderName,
  required,
  type SingleName,
  singles,
} from './file-names.ts';
import { parseData, parseProseFile, type ParsedFile, type FileSource } from './parse-file.ts';
import { parseStory } from './parse-story.ts';
import { schemas } from './schemas/index.ts';

const noBytes = new Uint8Array();

/** Parses everything under content/; a file that is wrong gives problems and no draft. */
export function parseContent(files: Files): Parsed {
  const paths = contentPaths(files);
  const problems: Problem[] = [...checkNames(paths)];
  const keep = <D>({ draft, problems: found }: ParsedFile<D>): D | null => {
    problems.push(...found);
    return draft;
  };
  const data = <S extends z.ZodType>(name: SingleName, schema: S, empty: unknown) => {
    const file = singles[name];
    const bytes = files.get(file) ?? (required.has(file) ? undefined : noBytes);
    if (bytes === undefined) return null;
    return keep(parseData({ file, id: idOfFile(file), bytes }, schema, empty));
  };
  const prose = <D>(name: SingleName, parse: (source: FileSource) => ParsedFile<D>) => {
    const file = singles[name];
    const bytes = files.get(file);
    return bytes === undefined ? null : keep(parse({ file, id: idOfFile(file), bytes }));
  };
  const list = <D>(folder: FolderName, parse: (source: FileSource) => ParsedFile<D>) =>
    filesIn(paths, folder).flatMap(({ file, name }) => {
      const draft = keep(parse({ file, id: name, bytes: files.get(file) ?? noBytes }));
      return draft !== null && isId(name) ? [draft] : [];
    });

  const articles = list('articles', (source) => parseProseFile(source, schemas.article));
  const claims = list('claims', (source) => parseProseFile(source, schemas.claim));
  const events = list('events', (source) => parseData(source, schemas.event, {}));
  const differences = list('differences', (source) => parseProseFile(source, schemas.difference));
  const drafts: Drafts = {
    investigation: data('investigation', schemas.investigation, {}),
    articles,
    claims,
    actors: data('actors', schemas.actors, []),
    documents: data('documents', schemas.documents, []),
    funding: data('funding', schemas.funding, {}),
    events,
    differences,
    story: prose('story', parseStory),
    about: prose('about', (source) => parseProseFile(source, schemas.about)),
    hedges: data('hedges', schemas.hedges, []),
    corrections: data('corrections', schemas.corrections, []),
    refusedWords: data('refusedWords', schemas.refusedWords, []),
    ledger: data('ledger', schemas.ledger, { version: 0, ids: [] }),
    broken: {
      articles: brokenIn(paths, 'articles', articles),
      claims: brokenIn(paths, 'claims', claims),
      events: brokenIn(paths, 'events', events),
      differences: brokenIn(paths, 'differences', differences),
    },
  };
  return { drafts, problems: [...problems, ...checkWrittenIds(drafts)] };
}

/** The names of a folder's files that gave no draft. */
function brokenIn(
  paths: readonly string[],
  folder: FolderName,
  drafts: readonly Draft<unknown>[],
): readonly string[] {
  const whole = new Set(drafts.map(({ id }) => id));
  return filesIn(paths, folder).flatMap(({ name }) => (whole.has(name) ? [] : [name]));
}

function idOfFile(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
}
