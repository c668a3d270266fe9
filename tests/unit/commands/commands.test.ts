import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyInvestigation, project, run } from '../../support/build-site.ts';

// Each command is a Node of its own, and other tests run beside it.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';

beforeEach(async () => {
  folder = await copyInvestigation(join(project, 'tests/fixtures/sound'), tmpdir());
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function command(name: string, ...args: string[]) {
  return run([`src/commands/${name}.ts`, ...args], folder);
}

function change(path: string, edit: (text: string) => string): void {
  writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')));
}

const stack = /^\s+at .+:\d+:\d+\)?$/m;

describe('check', () => {
  test('says that there are no problems, and what it counted', async () => {
    const { code, output } = await command('check');
    expect(output).toMatch(/^No problems\.\n3 articles, \d+ paragraphs, \d+ sentences, 9 claims, /);
    expect(output).toMatch(/ assertions, (\d+) of \1 quotations found\.\n/);
    expect(output).toMatch(/\n {2}herald: \d+ words, \d+ quoted, \d+ listed as .* % covered\.\n/);
    expect(output).toMatch(/\nChecked in \d+\.\d\d s\.\n$/);
    expect(code).toBe(0);
  });

  test('prints the report and fails where something is wrong', async () => {
    change('content/claims/denial.md', (text) =>
      text.replace('article: nashra', 'article: nashre'),
    );
    const { code, output } = await command('check');
    expect(output).toContain('unknown-id');
    expect(output).toMatch(/\d+ problems? in \d+ files?\. Nothing was published\.\n$/);
    expect(code).toBe(1);
  });

  test('reports a folder without anything in it', async () => {
    for (const name of ['content', 'seeds']) rmSync(join(folder, name), { recursive: true });
    const { code, output } = await command('check');
    expect(output).toContain('content/investigation.yaml:1:1  file-missing');
    expect(output).not.toMatch(stack);
    expect(code).toBe(1);
  });
});

describe('quote', () => {
  test.each([
    {
      what: 'words that stand once',
      args: ['herald', 'sold mouldy   flour for weeks'],
      prints: '# seeds/herald.txt:3:21\n- |-\n  sold mouldy flour for weeks\n',
      code: 0,
    },
    {
      what: 'words that stand twice, with the fewest words around them',
      args: ['gazette', 'the miller laughed'],
      prints: [
        '# seeds/gazette.txt:4:1',
        '- exact: |-',
        '    the miller laughed',
        '  after: |-',
        '    .',
        '# seeds/gazette.txt:5:1',
        '- exact: |-',
        '    the miller laughed',
        '  after: |-',
        '    again',
        '',
      ].join('\n'),
      code: 0,
    },
    {
      what: 'the nearest words, where these do not stand',
      args: ['herald', '"Forty sacks were grean inside'],
      prints: '# These words do not stand in seeds/herald.txt. The nearest are:\n',
      code: 1,
    },
    {
      what: 'a quotation for each paragraph, where words run over its end',
      args: ['herald', 'on Monday. “Forty sacks'],
      prints:
        '# seeds/herald.txt:3:73\n- |-\n  on Monday.\n# seeds/herald.txt:5:1\n- |-\n  “Forty sacks\n',
      code: 0,
    },
    {
      what: 'words in another script',
      args: ['nashra', 'صاحب المطحنة'],
      prints: '# seeds/nashra.txt:3:5\n- |-\n  صاحب المطحنة\n',
      code: 0,
    },
    {
      what: 'that nothing is like these words',
      args: ['herald', 'zzzz qqqq xxxx'],
      prints: 'These words do not stand in seeds/herald.txt, nor any like them.\n',
      code: 1,
    },
    {
      what: 'the nearest article',
      args: ['herold', 'flour'],
      prints: 'No article that can be read is called herold. Did you mean herald?\n',
      code: 1,
    },
    { what: 'usage without words', args: ['herald'], prints: 'Usage: npm run quote', code: 1 },
    {
      what: 'usage for empty words',
      args: ['herald', ' '],
      prints: 'Usage: npm run quote',
      code: 1,
    },
    { what: 'usage for too many', args: ['herald', 'a', 'b'], prints: 'Usage: ', code: 1 },
  ])('prints $what', async ({ args, prints, code }) => {
    const ran = await command('quote', ...args);
    expect(ran.output.slice(0, prints.length)).toBe(prints);
    expect(ran.output).not.toMatch(stack);
    expect(ran.code).toBe(code);
  });
});

describe('new', () => {
  const text = 'A Headline\n\nOne sentence, and “one more”.\n';

  test('writes a skeleton with the hash, which check then asks to be filled in', async () => {
    writeFileSync(join(folder, 'seeds/003_New Text.txt'), text);
    const { code, output } = await command('new', 'article', 'seeds/003_New Text.txt');
    expect(output).toContain('Wrote content/articles/003-new-text.md.');
    expect(code).toBe(0);
    const written = readFileSync(join(folder, 'content/articles/003-new-text.md'), 'utf8');
    expect(written).toContain('seed: "003_New Text.txt"\nsha256: ');
    expect(written).toContain('form: plain');
    const checked = await command('check');
    expect(checked.output).toContain('content/articles/003-new-text.md');
    expect(checked.output).toMatch(/field-(?:missing|wrong)/);
    expect(checked.output).not.toMatch(/seed-changed|yaml-broken|field-unknown/);
  });

  test('guesses the tokenised form', async () => {
    writeFileSync(join(folder, 'seeds/b.txt'), "one , two .\n` three . '\n");
    await command('new', 'article', 'b.txt');
    const written = readFileSync(join(folder, 'content/articles/b.md'), 'utf8');
    expect(written).toContain('form: tokenised');
  });

  test('never writes over what is there', async () => {
    const path = join(folder, 'content/articles/herald.md');
    const before = readFileSync(path, 'utf8');
    const { code, output } = await command('new', 'article', 'herald.txt');
    expect(output).toBe('content/articles/herald.md is there already; nothing was written.\n');
    expect(code).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test.each([
    { args: ['article', 'harold.txt'], prints: 'seeds/harold.txt is not there. Did you mean ' },
    { args: ['article'], prints: 'Usage: npm run new' },
    { args: ['claim', 'x'], prints: 'Usage: npm run new' },
    { args: [], prints: 'Usage: npm run new' },
    { args: ['article', '../../etc/passwd'], prints: 'seeds/passwd is not there.' },
  ])('refuses $args without a stack', async ({ args, prints }) => {
    const { code, output } = await command('new', ...args);
    expect(output.slice(0, prints.length)).toBe(prints);
    expect(output).not.toMatch(stack);
    expect(code).toBe(1);
  });

  test('refuses bytes that are no text, and says where', async () => {
    writeFileSync(join(folder, 'seeds/c.txt'), Buffer.from([0x61, 0xff]));
    const { code, output } = await command('new', 'article', 'c.txt');
    expect(output).toMatch(/^seeds\/c\.txt: .*at byte 1\.\n$/);
    expect(code).toBe(1);
  });
});

describe('publish-version', () => {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');

  test('promises every id, and promises it again in the same bytes', async () => {
    rmSync(join(folder, 'content/ledger.json'));
    const first = await command('publish-version', '1', '2001-05-01', 'First published.');
    expect(first.output).toMatch(
      /^Wrote content\/ledger\.json: version 1, (\d+) ids, \1 of them new\./,
    );
    const written = read('content/ledger.json');
    change('content/claims/denial.md', (text) => text.replace('denied it', 'denied all of it'));
    await command('publish-version', '1', '2001-05-01', 'First published.');
    expect(read('content/ledger.json')).toContain('denied all of it');
    change('content/claims/denial.md', (text) => text.replace('denied all of it', 'denied it'));
    await command('publish-version', '1', '2001-05-01', 'First published.');
    expect(read('content/ledger.json')).toBe(written);
  });

  test('made afresh, a ledger keeps the ends that are told in it', async () => {
    const first = ['publish-version', '1', '2001-05-01', 'First published.'] as const;
    rmSync(join(folder, 'content/ledger.json'));
    await command(...first);
    const ledger = JSON.parse(read('content/ledger.json')) as { ids: unknown[] };
    const gone = { id: 'section:gone', since: 1, words: 'Gone', 'moved-to': 'claim:denial' };
    const written = JSON.stringify({ ...ledger, ids: [...ledger.ids, gone] });
    writeFileSync(join(folder, 'content/ledger.json'), written);
    const { code, output } = await command(...first);
    expect(output).toMatch(/^Wrote/);
    expect(code).toBe(0);
    expect(read('content/ledger.json')).toContain('section:gone');
  });

  test('names the version where it is not named, and keeps what was published', async () => {
    const head = read('content/investigation.yaml');
    change('content/investigation.yaml', (text) => text.slice(0, text.indexOf('  - version: 2')));
    const { code } = await command('publish-version', '2', '2001-05-04', 'It names: "more".');
    expect(code).toBe(0);
    const named = head.replace(
      'what: A statement names the articles.',
      'what: "It names: \\"more\\"."',
    );
    const { version, ids } = JSON.parse(read('content/ledger.json')) as {
      version: number;
      ids: { id: string; since: number }[];
    };
    expect(read('content/investigation.yaml')).toBe(
      named.replace('    date: 2001-05-04', `    promises: ${ids.length}\n    date: '2001-05-04'`),
    );
    expect(version).toBe(2);
    expect(ids.find(({ id }) => id === 'claim:mouldy-flour')?.since).toBe(1);
    expect(ids.find(({ id }) => id === 'claim:denial')?.since).toBe(2);
    expect((await command('check')).code).toBe(0);
  });

  test.each([
    [['3', '2001-05-05', 'Later.'], 'The ledger is of version 1: the next is 2.'],
    [['2', '2001-05-05', 'Later.'], 'says of version 2: 2001-05-04'],
    [['2', 'May', 'Later.'], 'Usage: npm run publish-version'],
  ])('%j is refused, and nothing is written', async (args, says) => {
    const before = read('content/ledger.json');
    const { code, output } = await command('publish-version', ...args);
    expect(code).toBe(1);
    expect(output).toContain(says);
    expect(output).not.toMatch(stack);
    expect(read('content/ledger.json')).toBe(before);
  });

  test('writes nothing while there are problems', async () => {
    rmSync(join(folder, 'content/claims/denial.md'));
    const { code, output } = await command(
      'publish-version',
      '2',
      '2001-05-04',
      'A statement names the articles.',
    );
    expect(code).toBe(1);
    expect(output).toContain('unknown-id');
  });
});
