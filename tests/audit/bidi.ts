import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canInstall, findProgram, install } from '../support/programs.ts';

type Values = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Values;
  readonly result?: Values;
  readonly error?: string;
  readonly message?: string;
}

/** A Firefox that is spoken to by WebDriver BiDi, the protocol that it has of itself. */
export interface Firefox {
  /** Opens an address in a window of that size, once all is loaded. */
  readonly open: (address: string, size: { width: number; height: number }) => Promise<void>;
  /** What an expression is on the page, as JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** What the console has said since it was asked last. */
  readonly said: () => string[];
  readonly close: () => Promise<void>;
}

/** Starts a Firefox without windows, installed by the system’s own means where there is none. */
export async function startFirefox(): Promise<Firefox> {
  if (findProgram('firefox-esr', 'firefox') === undefined && canInstall()) install('firefox-esr');
  const program = findProgram('firefox-esr', 'firefox');
  if (program === undefined) throw new Error('This needs a Firefox (on Debian: firefox-esr).');
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  await writeFile(join(profile, 'user.js'), 'user_pref("ui.prefersReducedMotion", 1);\n');
  const started = spawn(program, [
    '--headless',
    '--remote-debugging-port',
    '0',
    '--profile',
    profile,
  ]);
  const address = await new Promise<string>((resolve, reject) => {
    started.stderr.on('data', (chunk: Buffer) => {
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(chunk.toString())?.[1];
      if (found !== undefined) resolve(found);
    });
    started.once('error', reject);
    started.once('close', () => reject(new Error('Firefox ended.')));
  });
  const { send, said, end } = await connect(`${address}/session`);
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = (await send('browsingContext.getTree', {})) as {
    readonly contexts: readonly { readonly context: string }[];
  };
  const context = contexts[0]?.context ?? '';
  return {
    open: async (url, viewport) => {
      await send('browsingContext.setViewport', { context, viewport });
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const { result } = (await send('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
        target: { context },
        awaitPromise: true,
      })) as { readonly result?: { readonly value?: string } };
      return JSON.parse(result?.value ?? 'null') as unknown;
    },
    said,
    close: async () => {
      end();
      const closed = new Promise((resolve) => started.once('close', resolve));
      if (started.kill()) await closed;
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function connect(address: string) {
  const socket = new WebSocket(address);
  const waiting = new Map<
    number,
    { resolve: (value: Values) => void; reject: (why: Error) => void }
  >();
  let entries: string[] = [];
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result, error, message } = JSON.parse(String(data)) as Message;
    if (method === 'log.entryAdded')
      entries.push(`${String(params?.['level'])}: ${String(params?.['text'])}`);
    const asked = id === undefined ? undefined : waiting.get(id);
    if (asked === undefined || id === undefined) return;
    waiting.delete(id);
    if (error === undefined) asked.resolve(result ?? {});
    else asked.reject(new Error(`${error}: ${message ?? ''}`));
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`No answer at ${address}`)), {
      once: true,
    });
  });
  return {
    send: (method: string, params: Values) =>
      new Promise<Values>((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    said: () => {
      const told = entries;
      entries = [];
      return told;
    },
    end: () => socket.close(),
  };
}
