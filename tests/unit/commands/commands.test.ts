import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copySound, stack } from '../../support/commands.ts';

const { change, command, folder } = copySound();

describe('check', () => {
  test('says that there are no problems, and what it counted', async () => {
    const { code, output } = await command('check');
    expect(output).toMatch(
      /^The folder .+, “The flour of Tavelby”: 3 texts in seeds\/, 3 articles, 9 claims, 2 events, 1 difference\.\n/,
    );
    expect(output).toMatch(
      /\nNo problems\.\n3 articles, \d+ paragraphs, \d+ sentences, 9 claims, /,
    );
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

  test('says in one sentence that a folder holds no investigation, or is not there', async () => {
    for (const name of ['content', 'seeds']) rmSync(join(folder(), name), { recursive: true });
    const empty = await command('check');
    expect(empty.output).toMatch(/^\S+ holds no investigation: it has neither .+\n$/);
    const mistyped = await command('check', 'tests/fixtures/soundd');
    expect(mistyped.output).toBe(
      'There is no folder tests/fixtures/soundd. Did you mean tests/fixtures/sound?\n',
    );
    expect([empty.code, mistyped.code]).toEqual([1, 1]);
  });

  test('checks the folder that is given, whatever INVESTIGATION says', async () => {
    const { code, output } = await command('check', 'tests/fixtures/hostile');
    expect(output).toMatch(/^The folder tests\/fixtures\/hostile, /);
    expect(code).toBe(0);
  });

  test('makes the changes that are certain, and shows them', async () => {
    change('content/claims/denial.md', (text) => text.replace('drafted-by:', 'drafted_by:'));
    const { code, output } = await command('check', '--fix');
    expect(output).toContain(
      'Mended 1 thing:\n  content/claims/denial.md:5:1  field-unknown\n    was      drafted_by\n    is now   drafted-by\nNo problems.\n',
    );
    expect(code).toBe(0);
    expect((await command('check', '--fix')).output).toContain(
      'Nothing could be mended for certain.',
    );
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
    writeFileSync(join(folder(), 'seeds/003_New Text.txt'), text);
    const { code, output } = await command('new', 'article', 'seeds/003_New Text.txt');
    expect(output).toContain('Wrote content/articles/003-new-text.md.');
    expect(code).toBe(0);
    const written = readFileSync(join(folder(), 'content/articles/003-new-text.md'), 'utf8');
    expect(written).toContain('seed: "003_New Text.txt"\n');
    expect(written).toMatch(/^sha256: \w{64}$/m);
    expect(written).toContain('form: plain');
    const checked = await command('check');
    expect(checked.output).toContain('content/articles/003-new-text.md');
    expect(checked.output).toMatch(/field-(?:missing|wrong)/);
    expect(checked.output).not.toMatch(/seed-changed|yaml-broken|field-unknown/);
  });

  test('guesses the tokenised form', async () => {
    writeFileSync(join(folder(), 'seeds/b.txt'), "one , two .\n` three . '\n");
    await command('new', 'article', 'b.txt');
    const written = readFileSync(join(folder(), 'content/articles/b.md'), 'utf8');
    expect(written).toContain('form: tokenised');
  });

  test('never writes over what is there, and never refuses a second one', async () => {
    const path = join(folder(), 'content/articles/herald.md');
    const before = readFileSync(path, 'utf8');
    const { code, output } = await command('new', 'article', 'herald.txt');
    expect(output).toContain('Wrote content/articles/herald-2.md.');
    expect(code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('starts an investigation that checks, and only where nothing is', async () => {
    const target = join(folder(), 'started');
    const { code } = await command('new', 'investigation', target);
    expect(code).toBe(0);
    expect((await command('check', target)).output).toContain('\nNo problems.\n');
    const again = await command('new', 'investigation', target);
    expect(again.output).toContain('is not empty');
    expect(again.code).toBe(1);
  });

  test.each([
    { args: ['article', 'harold.txt'], prints: 'seeds/harold.txt is not there. Did you mean ' },
    { args: ['article'], prints: 'Usage: npm run new' },
    { args: ['clame', 'x'], prints: 'Usage: npm run new' },
    { args: [], prints: 'Usage: npm run new' },
    { args: ['article', '../../etc/passwd'], prints: 'seeds/passwd is not there.' },
  ])('refuses $args without a stack', async ({ args, prints }) => {
    const { code, output } = await command('new', ...args);
    expect(output.slice(0, prints.length)).toBe(prints);
    expect(output).not.toMatch(stack);
    expect(code).toBe(1);
  });

  test('refuses bytes that are no text, and says where', async () => {
    writeFileSync(join(folder(), 'seeds/c.txt'), Buffer.from([0x61, 0xff]));
    const { code, output } = await command('new', 'article', 'c.txt');
    expect(output).toMatch(/^seeds\/c\.txt: .*at byte 1\.\n$/);
    expect(code).toBe(1);
  });
});
