import type { ArticleDraft, Drafts, Files } from '../../content/draft.ts';
import type { FieldPath } from '../../content/yaml/places.ts';
import type { Problem } from '../../problems/problem.ts';
import { exceeded, articleLimits, parseArticle } from '../../text/article.ts';
import { byteOffsets, decode, sha256 } from '../../text/bytes.ts';
import { restore } from '../../text/tokenised/restore.ts';
import type { ParagraphRole, Quote, Span, TextParagraph } from '../../text/types.ts';
import { findWhole } from '../../values/whole-words.ts';
import type { Article } from '../types.ts';
import { tellAlike, tellSameWords } from './tell-file.ts';

/** An article whose text is parsed, before claims are known, with the byte offset of every UTF-16 index. */
export type ReadArticle = Omit<Article, 'coverage' | 'noClaim' | 'notYet'> & {
  readonly noClaim: readonly Listed<'noClaim'>[];
  readonly byteAt: Uint32Array;
  readonly draft: ArticleDraft;
};

/** Reads every described article's file: hash, decoding, paragraphs, restored text, words without a claim. */
export function readArticles(
  files: Files,
  drafts: Drafts,
): { readonly articles: readonly ReadArticle[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const names = (drafts.actors?.value ?? []).flatMap((actor) => [actor.name, ...actor.spellings]);
  const articles = drafts.articles.flatMap((draft) => {
    const read = readArticle(files, draft, names);
    problems.push(...read.problems);
    return read.article === null ? [] : [read.article];
  });
  if (drafts.broken.articles.length === 0) problems.push(...undescribed(files, drafts));
  return { articles, problems };
}

function undescribed(files: Files, drafts: Drafts): Problem[] {
  // A name that differs only in how its accents are written is told where it is described.
  const described = new Set(
    drafts.articles.map((draft) => `seeds/${draft.value.seed}`.normalize('NFC')),
  );
  return [...files.keys()]
    .filter((path) => path.startsWith('seeds/') && !described.has(path.normalize('NFC')))
    .map((path) => ({ ruleId: 'seed-undescribed', file: path, line: 1, column: 1, actual: path }));
}

function readArticle(
  files: Files,
  draft: ArticleDraft,
  actorNames: readonly string[],
): { readonly article: ReadArticle | null; readonly problems: readonly Problem[] } {
  const { value } = draft;
  const seed = `seeds/${value.seed}`;
  const bytes = files.get(seed);
  const seedAt = { file: draft.file, ...draft.at(['seed']) };
  const top = { file: seed, line: 1, column: 1 };
  const fail = (problem: Problem) => ({ article: null, problems: [problem] });
  if (bytes === undefined) {
    return fail({ ruleId: 'file-missing', ...seedAt, actual: seed, ...tellAlike(files, seed) });
  }
  if (bytes.length > articleLimits.bytes) {
    const note = `More than ${articleLimits.bytes} bytes.`;
    return fail({ ruleId: 'file-too-large', ...top, actual: seed, note });
  }
  const decoded = decode(bytes);
  if ('fault' in decoded) {
    const { fault, byte, line, column } = decoded;
    const note = `${fault}, at byte ${byte}.`;
    return fail({ ruleId: 'not-utf-8', file: seed, line, column, actual: seed, note });
  }
  const { text } = decoded;
  if (!/[\p{L}\p{N}]/u.test(text)) return fail({ ruleId: 'seed-empty', ...seedAt, actual: seed });
  const over = exceeded(text);
  if (over !== undefined) {
    const note = over.what === 'line' ? 'A line is too long.' : 'There are too many paragraphs.';
    return fail({ ruleId: 'paragraph-too-long', ...top, line: over.line, actual: seed, note });
  }
  const problems: Problem[] = [];
  const hash = sha256(bytes);
  if (hash !== value.sha256) {
    problems.push({
      ruleId: 'seed-changed',
      file: draft.file,
      ...draft.at(['sha256']),
      actual: value.sha256,
      expected: hash,
      ...tellSameWords(text, value.sha256),
    });
  }
  const { notYet: _notYet, ...rest } = value;
  const names = [...value.restore, ...actorNames];
  const paragraphs = parseArticle(text, {
    form: value.form,
    language: value.language,
    groups: value.groups,
    roles: paragraphRoles(draft),
  }).map((paragraph) => ({
    ...paragraph,
    restored: value.form === 'tokenised' ? restore(text, paragraph, names) : null,
  }));
  problems.push(...unknownStretches(draft, paragraphs));
  problems.push(...missingLanguages(draft, text));
  problems.push(...missingNames(draft, paragraphs.map((p) => p.restored?.text ?? '').join('\n')));
  return {
    problems,
    article: {
      ...rest,
      direction: new Intl.Locale(value.language).getTextInfo().direction ?? 'ltr',
      slug: draft.id,
      seed,
      sha256: hash,
      bytes: bytes.length,
      byteAt: byteOffsets(text),
      text,
      paragraphs,
      noClaim: findListed(draft, text, 'noClaim', problems),
      notDated: findListed(draft, text, 'notDated', problems),
      body: draft.body,
      draft,
    },
  };
}

const roles = ['headline', 'caption', 'credit'] as const;

function paragraphRoles({ value }: ArticleDraft): Map<string, ParagraphRole> {
  return new Map(roles.flatMap((role) => value.paragraphs[role].map((id) => [id, role] as const)));
}

/** Names of paragraphs and sentences that the article does not have. */
function unknownStretches(draft: ArticleDraft, paragraphs: readonly TextParagraph[]): Problem[] {
  const known = new Set(paragraphs.map(({ id }) => id));
  const sentences = new Set(
    paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ id }) => id)),
  );
  const note = `The article has ${[...known].at(0) ?? 'none'} to ${[...known].at(-1) ?? 'none'}.`;
  const tell = (path: FieldPath, id: string): Problem => ({
    ...{ ruleId: 'paragraph-unknown', file: draft.file, ...draft.at(path), actual: id, note },
  });
  return [
    ...roles.flatMap((role) =>
      draft.value.paragraphs[role].flatMap((id, index) =>
        known.has(id) ? [] : [tell(['paragraphs', role, index], id)],
      ),
    ),
    ...draft.value.notYet.flatMap((id, index) =>
      known.has(id) || sentences.has(id) ? [] : [tell(['notYet', index], id)],
    ),
  ];
}

/** Words in another language stand in the article, once or more. */
function missingLanguages(draft: ArticleDraft, text: string): Problem[] {
  return draft.value.languages.flatMap(({ words, language }, index): Problem[] => {
    const place = { file: draft.file, ...draft.at(['languages', index, 'words']) };
    const { found } = findWhole(text, { exact: words }, draft.value);
    if (found.length > 0 && language !== draft.value.language) return [];
    const note = found.length > 0 ? { note: `${language} is the language of the article.` } : {};
    return [{ ruleId: 'language-words-missing', ...place, actual: words, ...note }];
  });
}

/** A name is at work when readers see it as it is written. */
function missingNames(draft: ArticleDraft, shown: string): Problem[] {
  const straight = (words: string) => words.replaceAll('’', "'");
  const text = straight(shown);
  return draft.value.restore.flatMap((name, index): Problem[] =>
    text.includes(straight(name))
      ? []
      : [
          {
            ruleId: 'restored-name-missing',
            file: draft.file,
            ...draft.at(['restore', index]),
            actual: name,
          },
        ],
  );
}

/** The rules for listed words of an article that do not stand there once. */
const listRules = { noClaim: 'no-claim-missing', notDated: 'not-dated-missing' } as const;

/** An entry of a list of an article's words, with its span, and its place in the list. */
type Listed<Name extends keyof typeof listRules> = Omit<
  ArticleDraft['value'][Name][number],
  'words'
> &
  Span & { readonly index: number };

/** The entries of a list of an article's words. */
function findListed<Name extends keyof typeof listRules>(
  draft: ArticleDraft,
  text: string,
  name: Name,
  problems: Problem[],
): Listed<Name>[] {
  const list: readonly ArticleDraft['value'][Name][number][] = draft.value[name];
  return list.flatMap((listed, index) => {
    const { words, ...entry } = listed;
    const { found, whole } = findWhole(text, quoteOfListed(listed), draft.value);
    const [span] = found;
    if (span !== undefined && found.length === 1 && whole) return [{ ...span, ...entry, index }];
    problems.push({
      ruleId: listRules[name],
      file: draft.file,
      ...draft.at([name, index, 'words']),
      actual: words,
      note: whole
        ? `They stand there ${found.length} times.`
        : 'They stand there as a part of other words.',
    });
    return [];
  });
}

function quoteOfListed(
  listed: { readonly words: string } & Partial<Record<'before' | 'after', string | null>>,
): Quote {
  const { words, before, after } = listed;
  return { exact: words, before: before ?? undefined, after: after ?? undefined };
}
