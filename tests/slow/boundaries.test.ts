import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test, vi } from 'vitest';

// Types are known once the whole project is read, which takes its time.
vi.setConfig({ testTimeout: 300_000 });

const project = join(import.meta.dirname, '../..');

// A planted file is not on the disk, so nothing is known of its types.
const eslint = new ESLint({
  cwd: project,
  overrideConfig: [{ files: ['**/planted.ts'], ...tseslint.configs.disableTypeChecked }],
});

async function messagesOf(path: string, code: string) {
  const [result] = await eslint.lintText(code, { filePath: join(project, path) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ({ ruleId, message }));
}

/** What the white list says of one import statement in a folder, as a .ts file and as an .astro file. */
async function refusalsOf(folder: string, statement: string) {
  const files = [
    { path: `${folder}/planted.ts`, code: `${statement}\n` },
    { path: `${folder}/planted.astro`, code: `---\n${statement}\n---\n<p>x</p>\n` },
  ];
  const found = await Promise.all(
    files.map(async ({ path, code }) => {
      const messages = await messagesOf(path, code);
      return messages.some(({ ruleId }) => ruleId?.startsWith('boundaries/'));
    }),
  );
  return { ts: found[0], astro: found[1] };
}

/** The first module that a folder of src/ has, as another folder of it imports it. */
function moduleIn(folder: string, from: string): string {
  const name = readdirSync(join(project, 'src', folder)).find((each) => /\.(ts|astro)$/.test(each));
  return `${relative(from, folder)}/${name ?? 'none.ts'}`;
}

/** Stages, then what readers see, then what stands around: none imports one after it. */
const order = [
  'text',
  'problems',
  'values',
  'content',
  'anchoring',
  'model',
  'checks',
  'analysis',
  'redaction',
  'terms',
  'things/speaker',
  'parts',
  'things/quotation',
  'things/difference',
  'disk',
  'build',
  'site',
  'layouts',
  'pages',
];

const later = order.flatMap((from, index) => order.slice(index + 1).map((to) => ({ from, to })));

describe('the white list of imports', () => {
  test.each(later)('refuses $to, a later folder, in $from', async ({ from, to }) => {
    const value = await refusalsOf(`src/${from}`, `import '${moduleIn(to, from)}';`);
    expect(value).toEqual({ ts: true, astro: true });
    const types = await refusalsOf(
      `src/${from}`,
      `import type { X } from '${moduleIn(to, from)}';`,
    );
    expect(types).toEqual({ ts: true, astro: true });
  });

  test.each([
    { from: 'text', to: 'yaml' },
    { from: 'text', to: 'node:fs' },
    { from: 'values', to: 'zod' },
    { from: 'content', to: 'node:fs/promises' },
    { from: 'content', to: 'astro:content' },
    { from: 'anchoring', to: 'approx-string-match' },
    { from: 'model', to: 'zod/v4' },
    { from: 'checks', to: 'node:process' },
    { from: 'analysis', to: 'd3-array' },
    { from: 'terms', to: 'htmlparser2' },
    { from: 'redaction', to: 'htmlparser2' },
    { from: 'charts/kit', to: 'astro/config' },
    { from: 'charts/timeline', to: 'node:fs' },
    { from: 'things/article', to: 'd3-scale' },
    { from: 'things/article', to: 'node:fs' },
    { from: 'exports/data', to: 'node:fs' },
    { from: 'disk', to: 'astro' },
    { from: 'build', to: 'node:fs' },
    { from: 'site', to: 'node:fs' },
    { from: 'site', to: 'yaml' },
    { from: 'commands', to: 'node:fs' },
    { from: 'commands', to: 'unified' },
    { from: 'parts', to: 'd3-scale' },
    { from: 'parts', to: 'node:fs' },
    { from: 'layouts', to: 'remark-parse' },
    { from: 'pages', to: 'node:fs' },
    { from: 'pages', to: 'yaml' },
    { from: 'pages', to: 'a-package-that-nobody-named' },
    { from: 'browser', to: 'zod' },
    { from: 'browser', to: 'node:path' },
  ])('refuses the package $to in $from', async ({ from, to }) => {
    const refused = await refusalsOf(`src/${from}`, `import '${to}';`);
    expect(refused).toEqual({ ts: true, astro: true });
  });

  test.each([
    { how: 'an export', statement: `export * from '${moduleIn('site', 'text')}';` },
    { how: 'an import on demand', statement: `await import('${moduleIn('site', 'text')}');` },
    { how: 'a folder that nobody named', statement: "import '../../support/browser.ts';" },
  ])('refuses $how', async ({ statement }) => {
    const messages = await messagesOf('src/text/planted.ts', statement);
    expect(messages.map(({ ruleId }) => ruleId)).toContain('boundaries/dependencies');
  });

  test('refuses a folder of src/ that it does not name', async () => {
    const messages = await messagesOf('src/helpers/planted.ts', 'export const x = 1;\n');
    expect(messages.map(({ ruleId }) => ruleId)).toContain('boundaries/no-unknown-files');
  });

  test.each([
    { statement: `import '${moduleIn('text', 'parts')}';`, refused: true },
    { statement: "import 'zod';", refused: true },
    { statement: "import 'node:fs';", refused: true },
    { statement: "import '../site/browser/planted.ts';", refused: true },
    { statement: "import '../browser/planted.ts';", refused: false },
    { statement: "import '../../browser/planted.ts';", refused: false },
  ])('in the script of a page, $statement is refused: $refused', async ({ statement, refused }) => {
    const code = `<p>x</p>\n<script>\n${statement}\n</script>\n`;
    const messages = await messagesOf('src/parts/planted.astro', code);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(
      refused ? ['boundaries/dependencies'] : [],
    );
  });

  test.each([
    { from: 'problems', statement: `import '${moduleIn('text', 'problems')}';` },
    { from: 'text', statement: "import { createHash } from 'node:crypto';" },
    { from: 'content', statement: "import { parseDocument } from 'yaml';" },
    { from: 'content', statement: `import '${moduleIn('text', 'content')}';` },
    { from: 'anchoring', statement: `import '${moduleIn('content', 'anchoring')}';` },
    { from: 'model', statement: `import '${moduleIn('anchoring', 'model')}';` },
    { from: 'checks', statement: `import '${moduleIn('model', 'checks')}';` },
    { from: 'analysis', statement: `import '${moduleIn('model', 'analysis')}';` },
    { from: 'terms', statement: `import '${moduleIn('redaction', 'terms')}';` },
    { from: 'charts/kit', statement: "import { scaleLog } from 'd3-scale';" },
    {
      from: 'things/article',
      statement: `import '${moduleIn('things/quotation', 'things/article')}';`,
    },
    { from: 'disk', statement: `import '${moduleIn('checks', 'disk')}';` },
    { from: 'site', statement: "import { getEntry } from 'astro:content';" },
    { from: 'commands', statement: `import '${moduleIn('disk', 'commands')}';` },
    { from: 'pages', statement: `import '${moduleIn('site', 'pages')}';` },
    { from: 'pages', statement: "import { getImage } from 'astro:assets';" },
  ])('lets $statement stand in $from', async ({ from, statement }) => {
    const refused = await refusalsOf(`src/${from}`, statement);
    expect(refused).toEqual({ ts: false, astro: false });
  });

  test('refuses a script that a page names by its address', async () => {
    const code = '<p>x</p>\n<script src="../disk/loader.ts"></script>\n';
    const messages = await messagesOf('src/parts/planted.astro', code);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['no-restricted-syntax']);
  });

  test.each(['loader', 'writer'])('lets the %s know the disk', async (name) => {
    const messages = await messagesOf(`src/disk/${name}.ts`, "import 'node:fs';\n");
    expect(messages).toEqual([]);
  });
});

describe('the lint', () => {
  test('lints TypeScript: it sees a variable that nothing uses', async () => {
    const messages = await messagesOf('src/text/planted.ts', 'const unused = 1;\nexport {};\n');
    expect(messages.map(({ ruleId }) => ruleId)).toContain('@typescript-eslint/no-unused-vars');
  });

  test('knows types: it sees a promise that nobody awaits', async () => {
    const code = 'Promise.resolve(1);\nexport {};\n';
    const messages = await messagesOf('src/disk/loader.ts', code);
    expect(messages.map(({ ruleId }) => ruleId)).toContain(
      '@typescript-eslint/no-floating-promises',
    );
  });

  test.each([
    { what: 'the clock', code: 'export const now = new Date();' },
    { what: 'the clock', code: 'export const now = Date.now();' },
    { what: 'chance', code: 'export const x = Math.random();' },
    { what: 'the locale', code: "export const x = 'a'.localeCompare('b');" },
    { what: 'the locale', code: 'export const x = (1).toLocaleString();' },
    { what: 'the locale', code: 'export const x = new Intl.NumberFormat();' },
  ])('refuses $what: $code', async ({ code }) => {
    const messages = await messagesOf('src/text/planted.ts', `${code}\n`);
    expect(messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-syntax');
  });

  test.each([
    { rule: 'regexp/no-super-linear-backtracking', pattern: '/^(?:a+)+$/' },
    { rule: 'regexp/no-super-linear-move', pattern: '/\\s+$/' },
  ])('refuses a pattern that grows faster than its input: $pattern', async ({ rule, pattern }) => {
    const messages = await messagesOf('src/text/planted.ts', `export const x = ${pattern};\n`);
    expect(messages.map(({ ruleId }) => ruleId)).toContain(rule);
    const page = await messagesOf(
      'src/pages/planted.astro',
      `---\nconst x = ${pattern};\n---\n{x}\n`,
    );
    expect(page.map(({ ruleId }) => ruleId)).toContain(rule);
  });

  test('refuses a pattern made of what is not known before, whose growth nobody can tell', async () => {
    const code = 'export const x = (word: string) => new RegExp(word);\n';
    const messages = await messagesOf('src/text/planted.ts', code);
    expect(messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-syntax');
  });

  test('reads every pattern of src/ for its growth', async () => {
    const files = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' });
    const code = files.filter((path) => /\.(?:ts|astro)$/.test(path) && !path.endsWith('.d.ts'));
    const rules = ['regexp/no-super-linear-backtracking', 'regexp/no-super-linear-move'];
    const all = await Promise.all(
      code.map(async (path) => {
        const config = (await eslint.calculateConfigForFile(join(project, 'src', path))) as {
          readonly rules: Readonly<Record<string, readonly unknown[]>>;
        };
        return { path, given: rules.map((rule) => config.rules[rule]) };
      }),
    );
    const strict = [2, { report: 'potential' }];
    expect(all.filter(({ given }) => given.some(([, o] = []) => !o))).toEqual([]);
    expect(all.map(({ given }) => given)).toEqual(all.map(() => [strict, strict]));
    expect(all.length).toBeGreaterThan(150);
  });

  test('cannot be switched off in a file', async () => {
    const code = '// eslint-disable-next-line\nconst unused = 1;\nexport {};\n';
    const messages = await messagesOf('src/text/planted.ts', code);
    expect(messages.map(({ ruleId }) => ruleId)).toContain('@typescript-eslint/no-unused-vars');
  });
});
