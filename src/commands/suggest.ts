import process from 'node:process';
import { parseContent } from '../content/parse.ts';
import { scoreSuggestions, suggestedKinds, type Tally } from '../desk/suggest/score.ts';
import { suggest } from '../desk/suggest/suggest.ts';
import { writeDrafts } from '../desk/suggest/drafts.ts';
import { examineFolder } from '../disk/reading.ts';
import { readFiles } from '../disk/loader.ts';
import { writeNewFile } from '../disk/writer.ts';
import { build } from '../model/build.ts';
import { nearestId } from '../problems/nearest.ts';
import { numberOf } from '../terms/number-of.ts';
import { openFolder } from './open-folder.ts';
import { stop } from './stop.ts';

const usage = `Usage: npm run suggest -- <article>
       npm run suggest -- --score [folders]
Writes drafts of what the sentences of an article may say to content/drafts/, which is never published; a draft that
is there stays. npm run accept moves one in. --score compares what is suggested with what editors wrote.`;

const [first, ...more] = process.argv.slice(2);
if (first === '--score') (more.length === 0 ? [undefined] : more).forEach(printScore);
else if (first === undefined || more.length > 0) stop(usage);
else draft(first);

function draft(slug: string): void {
  const folder = openFolder();
  const files = readFiles(folder);
  const { drafts } = parseContent(files);
  const { investigation } = build(files, drafts);
  const article = investigation.articles.find((each) => each.slug === slug);
  if (article === undefined) {
    const known = investigation.articles.map((each) => each.slug);
    const near = nearestId(slug, known);
    stop(
      `No article that can be read is called ${slug}. ${near === undefined ? `Articles: ${known.join(', ')}.` : `Did you mean ${near}?`}`,
    );
  }
  if (!/^en(?:-|$)/u.test(article.language)) {
    stop(`${slug} is in another language than English, of which nothing can be suggested yet.`);
  }
  const passages = investigation.claims
    .flatMap(({ assertions }) => assertions)
    .flatMap((assertion) => assertion.passages)
    .filter((passage) => passage.article === slug);
  const open = suggest(investigation, article, drafts.hedges?.value ?? []).filter(
    ({ sentence }) =>
      passages.every(({ start, end }) => end <= sentence.start || sentence.end <= start) &&
      article.noClaim.every(({ start, end }) => end <= sentence.start || sentence.end <= start),
  );
  const written = writeDrafts(investigation, article, open).filter(({ path, text }) =>
    writeNewFile(folder, path, text),
  );
  console.log(
    `${numberOf(open.length, 'sentence')} of ${slug} that no claim quotes; wrote ${numberOf(written.length, 'draft')}:`,
  );
  for (const { path } of written) console.log(`  ${path}`);
  const undated = open.flatMap(({ times }) => times.filter(({ date }) => date === null));
  if (undated.length > 0) {
    console.log(`Expressions of time without a date, to be listed under not-dated of ${slug}:`);
    for (const { start, end } of undated) {
      console.log(`  - words: ${JSON.stringify(article.text.slice(start, end))}\n    because:`);
    }
  }
  console.log('Look at each, and take it with: npm run accept -- <draft>.');
}

function printScore(given: string | undefined): void {
  const folder = openFolder(given);
  const { investigation } = examineFolder(folder);
  if (investigation === null)
    stop(`${folder} has problems: npm run check -- ${folder} tells them.`);
  const tallies = scoreSuggestions(investigation);
  console.log(`${folder}, “${investigation.title}”`);
  for (const kind of suggestedKinds) console.log(`  ${kind.padEnd(13)}${tellTally(tallies[kind])}`);
}

function tellTally({ written, found, suggested, right }: Tally): string {
  return `recall ${share(found, written)}, precision ${share(right, suggested)}`;
}

function share(part: number, whole: number): string {
  return `${whole === 0 ? ' n/a' : (part / whole).toFixed(2)} (${part} of ${whole})`;
}
