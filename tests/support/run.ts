import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { project } from './build-site.ts';
import { type BuiltSites, buildSites, removeSites } from './build-sites.ts';
import { countTests } from './count-tests.ts';
import { findOrInstallBrowser } from './find-browser.ts';

const env: NodeJS.ProcessEnv = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
};
const scratch = await mkdtemp(join(tmpdir(), 'tests-'));
const tally = { passed: 0, failed: 0 };
let sites: BuiltSites | undefined;

await step('browser', () => {
  env.CHROMIUM = findOrInstallBrowser();
  return Promise.resolve(true);
});
await Promise.all([
  step('sites', async () => {
    sites = await buildSites();
    return true;
  }),
  step('lint', () => bin('eslint', '.', '--max-warnings', '0')),
  step('types', () => bin('astro', 'check', '--minimumFailingSeverity', 'hint')),
  step('format', () => bin('prettier', '--check', '--log-level', 'warn', '.')),
  step('unused', () => bin('knip')),
]);
if (sites !== undefined) {
  env.BUILT_SITES = JSON.stringify(sites);
  await runTests();
  await removeSites(sites);
}
await rm(scratch, { recursive: true, force: true });
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;

/** One step of the run counts as one test and says in one line how it went. */
async function step(name: string, does: () => Promise<boolean>): Promise<void> {
  const start = performance.now();
  let passed = false;
  try {
    passed = await does();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
  tally[passed ? 'passed' : 'failed'] += 1;
}

/** All of Vitest is one step only where it ends badly without a failed test, such as by an error that no test caught. */
async function runTests(): Promise<void> {
  const report = join(scratch, 'vitest.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const well = await bin('vitest', 'run', ...reporters);
  const counted = countTests(await readFile(report, 'utf8').catch(() => ''));
  tally.passed += counted.passed;
  tally.failed += counted.failed === 0 && !well ? 1 : counted.failed;
}

function bin(name: string, ...args: string[]): Promise<boolean> {
  const path = join(project, 'node_modules/.bin', name);
  const child = spawn(path, args, { cwd: project, env, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}
