import process from 'node:process';
import type { Files } from '../content/draft.ts';
import { parseContent } from '../content/parse.ts';
import { nearestId, nearestWords } from '../problems/nearest.ts';
import { openFolder } from './open-folder.ts';
import { readFiles } from '../disk/loader.ts';
import { parseArticle } from '../text/article.ts';
import { decode } from '../text/bytes.ts';
import { findQuote } from '../text/quotations/find-quote.ts';
import { locate } from '../text/locate.ts';
import { findShown } from '../text/tokenised/find-shown.ts';
import { restore } from '../text/tokenised/restore.ts';
import type { Span } from '../text/types.ts';
import { quoteOf } from '../text/context.ts';
import { pasteQuote } from '../desk/suggest/paste.ts';
import { stop } from './stop.ts';

const usage = `Usage: npm run quote -- <article> "words"
Prints the words as they stand in the article's file, ready to paste under quotes:.
<article> is the name of a file in content/articles, without its ending.`;

const [slug, words, ...more] = process.argv.slice(2);
if (slug === undefined || words === undefined || words.trim() === '' || more.length > 0)
  stop(usage);

const article = articleToQuote(readFiles(openFolder()), slug);
const { text, seed } = article;
// Words may be copied from the file, or from the page as readers see it.
const inFile = findQuote(text, { exact: words });
const found = inFile.length > 0 ? inFile : findShown(text, article.restored, words);
if (found.length > 0) {
  console.log(found.map((span) => paste(span)).join('\n'));
} else {
  const near = nearestWords(text, words);
  if (near === undefined) stop(`These words do not stand in ${seed}, nor any like them.`);
  console.log(`# These words do not stand in ${seed}. The nearest are:\n${paste(near)}`);
  process.exitCode = 1;
}

/** The YAML for a span, cut where a paragraph ends, because a quotation lies within one. */
function paste(span: Span): string {
  return article.paragraphs
    .map(({ start, end }) => ({
      start: Math.max(start, span.start),
      end: Math.min(end, span.end),
    }))
    .filter(({ start, end }) => start < end)
    .map((piece) => {
      const { line, column } = locate(text, piece.start);
      const quote = quoteOf(text, piece);
      const there = `${seed}:${line}:${column}`;
      return quote === undefined
        ? `# ${there}: no words around these tell the place from others.`
        : `# ${there}\n${pasteQuote(quote)}`;
    })
    .join('\n');
}

function articleToQuote(files: Files, id: string) {
  const { drafts } = parseContent(files);
  const draft = drafts.articles.find((each) => each.id === id);
  if (draft === undefined) {
    const known = drafts.articles.map((each) => each.id);
    const nearest = nearestId(id, known);
    const hint =
      nearest === undefined ? `Articles: ${known.join(', ')}.` : `Did you mean ${nearest}?`;
    stop(`No article that can be read is called ${id}. ${hint}`);
  }
  const path = `seeds/${draft.value.seed}`;
  const bytes = files.get(path);
  if (bytes === undefined) stop(`${path} is not there.`);
  const decoded = decode(bytes);
  if ('fault' in decoded) {
    stop(`${path}:${decoded.line}:${decoded.column}: ${decoded.fault}, at byte ${decoded.byte}.`);
  }
  const { text } = decoded;
  const { form, language, groups, restore: restored } = draft.value;
  const names = (drafts.actors?.value ?? []).flatMap((actor) => [actor.name, ...actor.spellings]);
  const paragraphs = parseArticle(text, { form, language, groups, roles: new Map() });
  return {
    seed: path,
    text,
    paragraphs,
    restored:
      form === 'tokenised'
        ? paragraphs.map((each) => restore(text, each, [...restored, ...names]))
        : [],
  };
}
