import { mkdir, rm, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { type Cost, measure } from './measured.ts';

/** The pages that a generator is to make: their HTML, by path. */
export type Pages = ReadonlyMap<string, string>;

/** Has Astro write pages of the same HTML from a component each; the folder has to lie within the project. */
export async function measureBareAstro(folder: string, pages: Pages): Promise<Cost> {
  const component = `---
import { readFileSync } from 'node:fs';
const { id } = Astro.params;
export function getStaticPaths() {
  return JSON.parse(readFileSync('pages.json', 'utf8')).map(([id, html]) => ({ params: { id }, props: { html } }));
}
---
<Fragment set:html={Astro.props.html} />
`;
  await write(folder, {
    'src/pages/[id].astro': component,
    'astro.config.mjs': 'export default { devToolbar: { enabled: false } };\n',
    'pages.json': JSON.stringify([...pages.values()].map((html, at) => [`p${at}`, html])),
  });
  const cost = await measure('../../node_modules/astro/bin/astro.mjs', ['build'], folder, {
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  await rm(folder, { recursive: true });
  return cost;
}

/** Has Eleventy write the same pages, installed for this run from the registry; null where it cannot be had. */
export async function measureEleventy(folder: string, pages: Pages): Promise<Cost | null> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module","private":true}\n');
  const got = spawnSync('npm', ['install', '--silent', '--no-audit', '@11ty/eleventy@3.1.6'], {
    cwd: folder,
  });
  if (got.status !== 0) return null;
  await write(folder, {
    'eleventy.config.js': 'export const config = { htmlTemplateEngine: false };\n',
    ...Object.fromEntries([...pages.values()].map((html, at) => [`in/p${at}.html`, html])),
  });
  const cost = await measure(
    join(folder, 'node_modules/@11ty/eleventy/cmd.cjs'),
    ['--input=in', '--output=out', '--quiet'],
    folder,
  );
  await rm(folder, { recursive: true });
  return cost;
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const to = join(folder, path);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, text);
  }
}
