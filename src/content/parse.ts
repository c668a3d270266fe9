import type { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { checkIds } from './check-ids.ts';
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
import { parseData, parseProse, type ParsedFile, type Source } from './parse-file.ts';
import { parseStory } from './parse-story.ts';
import { actorsSchema } from './schemas/actors.ts';
import { articleSchema } from './schemas/article.ts';
import { claimSchema } from './schemas/claim.ts';
import { differenceSchema } from './schemas/difference.ts';
import { documentsSchema } from './schemas/documents.ts';
import { eventSchema } from './schemas/event.ts';
import { fundingSchema } from './schemas/funding.ts';
import { investigationSchema } from './schemas/investigation.ts';
import {
  aboutSchema,
  correctionsSchema,
  hedgesSchema,
  ledgerSchema,
  refusedWordsSchema,
} from './schemas/pages.ts';

const nothing = new Uint8Array();

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
    const bytes = files.get(file) ?? (required.has(file) ? undefined : nothing);
    return bytes === undefined
      ? null
      : keep(parseData({ file, id: idOf(file), bytes }, schema, empty));
  };
  const prose = <S extends z.ZodType>(name: SingleName, schema: S) => {
    const file = singles[name];
    const bytes = files.get(file);
    return bytes === undefined ? null : keep(parseProse({ file, id: idOf(file), bytes }, schema));
  };
  const list = <D>(folder: FolderName, parse: (source: Source) => ParsedFile<D>) =>
    filesIn(paths, folder).flatMap(({ file, name }) => {
      const draft = keep(parse({ file, id: name, bytes: files.get(file) ?? nothing }));
      return draft !== null && isId(name) ? [draft] : [];
    });

  const articles = list('articles', (source) => parseProse(source, articleSchema));
  const claims = list('claims', (source) => parseProse(source, claimSchema));
  const events = list('events', (source) => parseData(source, eventSchema, {}));
  const differences = list('differences', (source) => parseProse(source, differenceSchema));
  const story = files.get(singles.story);
  const drafts: Drafts = {
    investigation: data('investigation', investigationSchema, {}),
    articles,
    claims,
    actors: data('actors', actorsSchema, []),
    documents: data('documents', documentsSchema, []),
    funding: data('funding', fundingSchema, {}),
    events,
    differences,
    story:
      story === undefined
        ? null
        : keep(parseStory({ file: singles.story, id: 'story', bytes: story })),
    about: prose('about', aboutSchema),
    hedges: data('hedges', hedgesSchema, []),
    corrections: data('corrections', correctionsSchema, []),
    refusedWords: data('refusedWords', refusedWordsSchema, []),
    ledger: data('ledger', ledgerSchema, { version: 0, ids: [] }),
    broken: {
      articles: brokenIn(paths, 'articles', articles),
      claims: brokenIn(paths, 'claims', claims),
      events: brokenIn(paths, 'events', events),
      differences: brokenIn(paths, 'differences', differences),
    },
  };
  return { drafts, problems: [...problems, ...checkIds(drafts)] };
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

function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
}
