import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** What a command took: seconds of all processors, and the most memory in MiB. */
export interface Cost {
  readonly cpu: number;
  readonly memory: number;
}

/** Each process of Node writes what it took as a line of a file when it ends. */
const meter = `data:text/javascript,${encodeURIComponent(
  `import { appendFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  appendFileSync(process.env.COST_FILE, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]) + '\\n');
});`,
)}`;

/** Runs a script with this Node and measures it, its children of Node included; throws with its output where it fails. */
export async function measure(
  script: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Cost> {
  const scratch = await mkdtemp(join(tmpdir(), 'cost-'));
  const file = join(scratch, 'cost.jsonl');
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...process.env, ...env, COST_FILE: file, NODE_OPTIONS: `--import=${meter}` },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0)
    throw new Error(`${script} ${args.join(' ')} ended with ${String(code)}\n${output}`);
  const costs = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as [number, number]);
  await rm(scratch, { recursive: true });
  return {
    cpu: costs.reduce((sum, [cpu]) => sum + cpu, 0),
    memory: Math.max(...costs.map(([, memory]) => memory)),
  };
}
