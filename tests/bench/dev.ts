// Run it with: node tests/bench/dev.ts
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDevServer } from '../support/dev-server.ts';
import { fixtureFolder } from '../support/fixtures.ts';
import { launchBrowser } from '../support/launch-browser.ts';

// How long an open page takes to show that a quotation is wrong, and that it is mended: less than two seconds is meant.
const server = await startDevServer(process.argv[2] ?? fixtureFolder('sound'));
const browser = await launchBrowser();
const page = await browser.newPage();
const path = join(server.folder, 'content/story.md');
const sound = await readFile(path, 'utf8');
const rows = [];
for (let run = 1; run <= 5; run += 1) {
  await page.goto(server.address, { waitUntil: 'networkidle' });
  const shown = await secondsUntil(sound.replace('headline:', 'headlime:'), 'visible');
  rows.push({ run, shown, gone: await secondsUntil(sound, 'detached') });
}
await browser.close();
await server.close();
console.table(rows);

async function secondsUntil(text: string, state: 'visible' | 'detached'): Promise<string> {
  const start = performance.now();
  await writeFile(path, text);
  await page.getByText('field-unknown').first().waitFor({ state });
  const taken = (performance.now() - start) / 1000;
  await page.waitForLoadState('networkidle');
  return taken.toFixed(2);
}
