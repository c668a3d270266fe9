import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copySound, stack } from '../../support/commands.ts';

const { change, command, folder } = copySound();

describe('publish-version', () => {
  const read = (path: string) => readFileSync(join(folder(), path), 'utf8');

  test('promises every id, and promises it again in the same bytes', async () => {
    rmSync(join(folder(), 'content/ledger.json'));
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
    rmSync(join(folder(), 'content/ledger.json'));
    await command(...first);
    const ledger = JSON.parse(read('content/ledger.json')) as { ids: unknown[] };
    const gone = { id: 'section:gone', since: 1, words: 'Gone', 'moved-to': 'claim:denial' };
    const written = JSON.stringify({ ...ledger, ids: [...ledger.ids, gone] });
    writeFileSync(join(folder(), 'content/ledger.json'), written);
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
    rmSync(join(folder(), 'content/claims/denial.md'));
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
