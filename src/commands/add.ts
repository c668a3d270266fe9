import { basename } from 'node:path';
import process from 'node:process';
import { contentPaths, filesIn, singles } from '../content/file-names.ts';
import { parseContent } from '../content/parse.ts';
import { findAlike } from '../desk/add/alike.ts';
import { readPage } from '../desk/add/page.ts';
import { recognise } from '../desk/add/recognise.ts';
import { describeArticle } from '../desk/skeleton/article.ts';
import { freeId, idFromName } from '../desk/skeleton/names.ts';
import { listArticle } from '../desk/skeleton/thing.ts';
import { kindOfPath, readBytes, readFiles } from '../disk/loader.ts';
import { overwriteFile, writeNewFile } from '../disk/writer.ts';
import { decode } from '../text/bytes.ts';
import { openFolder } from './open-folder.ts';
import { stop } from './stop.ts';

const usage = `Usage: npm run add -- <file or -> [name]
Adds an article: its text as it is in a file or, after -, as it comes in; or out of a web page saved as HTML, which is
kept beside it. Writes seeds/<name>.txt and its description, and lists it. What is there already is not added again.`;

const [file, given, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) stop(usage);
if (file !== '-' && kindOfPath(file) !== 'file') stop(`There is no file ${file}.`);
const bytes = readBytes(file === '-' ? '/dev/stdin' : file);
const decoded = decode(bytes);
if ('fault' in decoded)
  stop(`${file}: ${decoded.fault}, at byte ${decoded.byte}. Save it as UTF-8.`);
const isPage = /\.x?html?$/iu.test(file) || /^\s*(?:<!doctype html|<html)/iu.test(decoded.text);
const page = isPage ? readPage(decoded.text) : null;
if (isPage && page === null) {
  stop(`${file}: no article is found in this page. Copy its text into a file, and add that.`);
}
const text = page?.text ?? decoded.text;
if (text.trim() === '') stop(`${file} holds no text.`);

const folder = openFolder();
const files = readFiles(folder);
const seeds = new Map(
  [...files]
    .filter(([path]) => path.startsWith('seeds/'))
    .map(([path, seed]) => [path, new TextDecoder().decode(seed)]),
);
const alike = findAlike(text, seeds);
if (alike !== null)
  stop(`${alike} has these words already, all or nearly all; nothing was written.`);
const { drafts } = parseContent(files);
const known = drafts.documents?.value.find(({ address }) => address === page?.address);
if (known !== undefined) {
  stop(
    `The document ${known.id} in ${singles.documents} has the address of this page; an article is no outside document.`,
  );
}

const taken = new Set([
  ...filesIn(contentPaths(files), 'articles').map(({ name }) => name),
  ...[...seeds.keys()].map((path) => basename(path).replace(/\.[^.]*$/u, '')),
]);
const name =
  given ?? page?.title ?? (file === '-' ? 'article' : basename(file).replace(/\.[^.]*$/u, ''));
const slug = freeId(idFromName(name, 'article'), taken);
const seed = `${slug}.txt`;
const seedBytes = page === null ? bytes : new TextEncoder().encode(text);
const { fields, told } = recognise(text);
const described = describeArticle(seed, seedBytes, { ...fields, ...fieldsOf(page) });
if ('fault' in described) stop(`${file}: ${described.fault}`);
const head = listArticle(files, slug);
writeNewFile(folder, `seeds/${seed}`, seedBytes);
if (page !== null) writeNewFile(folder, `pages/${slug}.html`, bytes);
writeNewFile(folder, `content/articles/${slug}.md`, described.text);
if (head !== null) overwriteFile(folder, singles.investigation, head);
console.log(
  [
    `Wrote seeds/${seed}${page === null ? ', byte for byte' : ` out of the page, which is kept as pages/${slug}.html`}, and content/articles/${slug}.md.`,
    ...told,
    `Fill in what is open there, then: npm run check${folder === '.' ? '' : ` -- ${folder}`}, and npm run suggest -- ${slug}.`,
  ].join('\n'),
);

/** What a page says of its article: reported, since nobody has looked at the publisher's own. */
function fieldsOf(saved: typeof page): Readonly<Record<string, string>> {
  if (saved === null) return {};
  const reported = (value: string) =>
    `{ value: ${JSON.stringify(value)}, how: reported, because: The saved page says so. }`;
  return {
    ...(saved.published === null ? {} : { date: reported(saved.published) }),
    ...(saved.address === null ? {} : { address: reported(saved.address) }),
  };
}
