import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { launchBrowser } from '../support/launch-browser.ts';
import { kindsOfPage } from '../support/page-kinds.ts';

const leastPerformance = 98;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What is used of a report of Lighthouse. */
interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly id: string;
        readonly title: string;
        readonly score: number | null;
        readonly details?: unknown;
      }
    >
  >;
}

/** Runs Lighthouse as a phone over one page of each kind that may be indexed, prints a table, and returns what is under the bounds. */
export async function auditLighthouse(
  folder: string,
  address: string,
  runs: number,
): Promise<string[]> {
  const port = await findPort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  const faults: string[] = [];
  console.log(['page', ...categories, 'largest paint'].join('\t'));
  for (const path of kindsOfPage(folder).filter((each) => isIndexed(folder, each))) {
    const first = await measure(address + path, port, categories);
    const performances = [first.scores['performance'] ?? 0];
    while (performances.length < runs) {
      const again = await measure(address + path, port, ['performance']);
      performances.push(again.scores['performance'] ?? 0);
    }
    const scores: Record<string, number> = {
      ...first.scores,
      performance: median(performances),
    };
    const row = categories.map((name) => String(scores[name] ?? 'none'));
    console.log([`/${path}`, ...row, first.paint].join('\t'));
    for (const name of categories) {
      const least = name === 'performance' ? leastPerformance : 100;
      if ((scores[name] ?? 0) < least) faults.push(`/${path}: ${name} ${scores[name]}`);
    }
    faults.push(...first.faults.map((fault) => `/${path}: ${fault}`));
    if (/^<(?:img|svg|image|video)/.test(first.paint)) {
      faults.push(`/${path}: the largest paint is no text: ${first.paint}`);
    }
  }
  await browser.close();
  return faults;
}

async function measure(url: string, port: number, onlyCategories: readonly string[]) {
  const result = await lighthouse(url, {
    port,
    onlyCategories: [...onlyCategories],
    logLevel: 'silent',
  });
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}`);
  const { categories: scored, audits } = result.lhr as unknown as Report;
  const scores: Record<string, number> = {};
  for (const [name, { score }] of Object.entries(scored))
    scores[name] = Math.round((score ?? 0) * 100);
  const faults: string[] = [];
  for (const [name, { auditRefs }] of Object.entries(scored)) {
    if (name === 'performance') continue;
    for (const { id, weight } of auditRefs) {
      const audit = audits[id];
      if (weight === 0 || audit === undefined || audit.score === null || audit.score === 1)
        continue;
      faults.push(`${id}: ${audit.title}`);
    }
  }
  const paint = /"snippet":"((?:[^"\\]|\\.)*)"/.exec(
    JSON.stringify(audits['lcp-breakdown-insight']?.details ?? {}),
  );
  return { scores, faults, paint: (paint?.[1] ?? 'unknown').replaceAll('\\"', '"').slice(0, 60) };
}

function isIndexed(folder: string, path: string): boolean {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const html = readFileSync(join(folder, file), 'utf8');
  return path !== '404.html' && !/<meta name="robots" content="noindex/.test(html);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
