// Run it with: npm run bench -- 100 300
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { buildFolder } from '../../src/disk/folder.ts';
import { project } from '../support/build-site.ts';
import { madeUpInvestigation } from './made-up-investigation.ts';
import { type Cost, measure } from './measured.ts';
import { measureBareAstro, measureEleventy, type Pages } from './others.ts';

const sizes = process.argv.slice(2).map(Number);
const rows: string[][] = [];
let before: { articles: number; cpu: number } | null = null;
for (const articles of sizes.length === 0 ? [100, 300] : sizes) {
  const folder = join(tmpdir(), `bench-${articles}`);
  const built = buildFolder(folder, project);
  await rm(built, { recursive: true, force: true });
  await write(folder, madeUpInvestigation(articles));
  const own = (command: string) =>
    measure(`src/commands/${command}.ts`, [], project, { INVESTIGATION: folder });
  const checked = await own('check');
  const cold = await own('build');
  const again = await own('build');
  await write(folder, madeUpInvestigation(articles, 0));
  const touched = await own('build');
  const pages = await readPages(join(built, 'dist'));
  const bytes = await sizeOf(join(built, 'dist'));
  const bare = await measureBareAstro(join(project, `.builds/bare-${articles}`), pages);
  const eleventy = await measureEleventy(join(tmpdir(), `eleventy-${articles}`), pages);
  const exponent =
    before === null
      ? ''
      : (Math.log(cold.cpu / before.cpu) / Math.log(articles / before.articles)).toFixed(2);
  rows.push([
    ...[String(articles), String(pages.size), (bytes / 1e6).toFixed(0)],
    ...[inSeconds(checked), inSeconds(cold), cold.memory.toFixed(0), exponent],
    ...[share(again, cold), share(touched, cold)],
    ...[each(cold, pages), each(again, pages), each(bare, pages)],
    eleventy === null ? 'not to be had' : each(eleventy, pages),
  ]);
  before = { articles, cpu: cold.cpu };
  await rm(folder, { recursive: true });
  await rm(built, { recursive: true });
}
const heads = [
  ...['Articles', 'Pages', 'MB', 'Check, s', 'Cold build, s', 'MiB', 'Exponent'],
  ...['Built again, share', 'One article touched, share'],
  ...['Cold, ms a page', 'Again, ms a page', 'Bare Astro, ms a page', 'Eleventy, ms a page'],
];
console.log(
  [heads, heads.map(() => '--:'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
);

async function write(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const to = join(folder, path);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, text);
  }
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}

async function readPages(folder: string): Promise<Pages> {
  const paths = (await listFiles(folder)).filter((path) => path.endsWith('.html')).sort();
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)),
  );
}

async function sizeOf(folder: string): Promise<number> {
  const sizesOfAll = await Promise.all((await listFiles(folder)).map((path) => stat(path)));
  return sizesOfAll.reduce((sum, { size }) => sum + size, 0);
}

function inSeconds({ cpu }: Cost): string {
  return cpu.toFixed(1);
}

function share(part: Cost, whole: Cost): string {
  return (part.cpu / whole.cpu).toFixed(2);
}

function each({ cpu }: Cost, pages: Pages): string {
  return ((1000 * cpu) / pages.size).toFixed(1);
}
