import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOfThing, readThing } from '../../src/values/thing.ts';
import { collectPromises } from '../../src/exports/promises.ts';
import { buildSite, copyInvestigation, run } from '../support/build-site.ts';
import { fixtureFolder } from '../support/fixtures.ts';
import { idsOf } from '../support/links.ts';
import { listFiles, readPages } from '../support/site-files.ts';
import { listSites } from '../support/sites.ts';

/** The ids, of those given, at whose address nothing stands. */
function lost(folder: string, ids: readonly string[]): string[] {
  const pages = new Map(readPages(folder).map(({ path, html }) => [path, new Set(idsOf(html))]));
  const things = ids.map((id) => readThing(id));
  const articles = things.flatMap((thing) => (thing?.kind === 'article' ? [thing.id] : []));
  return ids.filter((_, index) => {
    const thing = things[index];
    if (!thing) return true;
    const [page = '', fragment] = addressOfThing(thing, articles).split('#');
    const there = pages.get(`${page.slice(1)}index.html`);
    return there === undefined || (fragment !== undefined && !there.has(fragment));
  });
}

function idsIn(ledger: string): readonly { readonly id: string }[] {
  return (JSON.parse(ledger) as { ids: { id: string }[] }).ids;
}

describe.each(listSites())('of $name', ({ investigation, files, folder, least }) => {
  test('every id that is promised, or was, has its address', () => {
    const ledger = new TextDecoder().decode(files.get('content/ledger.json'));
    const published = ledger === '' ? [] : idsIn(ledger);
    const ids = new Set([...collectPromises(investigation), ...published].map(({ id }) => id));
    expect(ids.size).toBeGreaterThanOrEqual(least(200));
    expect(lost(folder, [...ids])).toEqual([]);
  });
});

describe('a claim that is withdrawn', () => {
  const statement = 'Nashra reports that the miller denied it.';
  let folder = '';
  let site = '';
  let forgotten = '';

  beforeAll(async () => {
    folder = await copyInvestigation(fixtureFolder('sound'));
    const change = (path: string, edit: (text: string) => string) =>
      writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')));
    await publish('2', '2001-05-04', 'A statement names the articles.');
    const end = '"withdrawn": { "date": "2001-05-05", "because": "For the safety of a person." }';
    change('content/ledger.json', (text) =>
      text.replace(
        /"id": "(?:claim:denial|paragraph:nashra\/p2|sentence:nashra\/p2s1)",/g,
        (id) => `${id}\n${end},`,
      ),
    );
    forgotten = (await run(['src/commands/check.ts'], folder)).output;
    rmSync(join(folder, 'content/claims/denial.md'));
    change('content/investigation.yaml', (text) => text.replace(', denial]', ']'));
    await publish('3', '2001-05-05', 'A claim was withdrawn.');
    site = await buildSite(folder);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await rm(dirname(site), { recursive: true, force: true });
  });

  async function publish(...args: readonly string[]): Promise<void> {
    const { code, output } = await run(['src/commands/publish-version.ts', ...args], folder);
    expect(code, output).toBe(0);
  }

  test('cannot be forgotten in content/', () => {
    expect(forgotten).toContain('written  claim:denial');
    expect(forgotten).toContain('ledger-id-stands');
    expect(forgotten).toContain('Take it out of content/ with all its words');
  });

  test('leaves no word of its own in any file of the site, nor in the ledger', () => {
    const words = [statement, 'The denial', 'What the miller said.', 'نفى صاحب المطحنة'];
    const files = [
      ...listFiles(site).map((path) => join(site, path)),
      join(folder, 'content/ledger.json'),
    ];
    expect(files.length).toBeGreaterThan(20);
    const found = files.flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      return words.filter((each) => text.includes(each)).map((each) => `${path}: ${each}`);
    });
    expect(found).toEqual([]);
  });

  test('keeps its id, the date and the reason at its address, for no search engine', () => {
    const page = readFileSync(join(site, 'claims/denial/index.html'), 'utf8');
    expect(page).toContain('was withdrawn on 5 May 2001');
    expect(page).toContain('For the safety of a person.');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toMatch(/http-equiv="refresh"/i);
    expect(idsOf(page)).toContain('denial.nashra');
  });

  test('and the shared page of a section that moved says where it went', () => {
    const page = readFileSync(join(site, 'story/the-mill/index.html'), 'utf8');
    expect(page).toContain('href="/flour/#how-we-work"');
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  test('tells its embeds too what became of it, the one that keeps a version as well', () => {
    for (const path of ['denial', 'denial/v2', 'denial/v3', 'sold-cheap/v1']) {
      const embed = readFileSync(join(site, 'embed/claims', path, 'index.html'), 'utf8');
      expect(embed).toContain('was withdrawn on');
      expect(embed).not.toContain(statement);
    }
  });

  test('and an embed that keeps a version keeps its words, and says that they have changed', () => {
    const embed = (path: string) =>
      readFileSync(join(site, 'embed/claims/mouldy-flour', path, 'index.html'), 'utf8');
    expect(embed('v1')).toContain('>The mill sold mouldy flour, said the baker.</a>');
    expect(embed('v1')).toContain('It has changed since.');
    expect(embed('v1')).toContain('Version 1, 1 May 2001');
    expect(embed('v1')).toContain('The statement now names the articles.');
    expect(embed('v2')).toContain('the mill sold mouldy flour.</a>');
    expect(embed('v2')).not.toContain('It has changed since.');
    expect(embed('')).toContain('the mill sold mouldy flour.</a>');
  });

  test('and every id of the ledger still has its address', () => {
    const ledger = readFileSync(join(folder, 'content/ledger.json'), 'utf8');
    const ids = idsIn(ledger).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(80);
    expect(lost(site, ids)).toEqual([]);
  });
});
