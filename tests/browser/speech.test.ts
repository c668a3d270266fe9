import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { examined, readFull } from '../support/fixtures.ts';
import { readThere } from '../support/investigation.ts';

interface Node {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

const browser = useBrowser();
const sites = [
  { site: 'full', articles: examined(readFull()).articles },
  { site: 'there', articles: readThere().articles },
] as const;

/** Opens a page as on a phone, with what the browser tells programs that read aloud. */
async function open(address: string) {
  const page = await browser.open(address, { viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  return { page, session };
}

/** What is told of the elements that fit a selector, each with all that is in it, in order. */
async function heard(session: CDPSession, selector: string): Promise<Node[][]> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const told: Node[][] = [];
  for (const nodeId of nodeIds) {
    const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId });
    told.push((nodes as Node[]).filter(({ ignored }) => !ignored));
  }
  return told;
}

const roleOf = ({ role }: Node) => role?.value ?? '';
const nameOf = ({ name }: Node) => name?.value ?? '';
const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '');
const spoken = (nodes: readonly Node[]) =>
  words(nodes.flatMap((node) => (roleOf(node) === 'StaticText' ? [nameOf(node)] : [])).join(''));

async function headings(page: Page, session: CDPSession): Promise<string[]> {
  const told = await heard(session, 'h1, h2, h3, h4');
  await page.context().close();
  return told.flatMap((nodes) => nodes.filter((node) => roleOf(node) === 'heading').map(nameOf));
}

describe.each(sites)('of $site', ({ site, articles }) => {
  test.each(articles.map(({ slug }) => slug))(
    'the article %s is read sentence by sentence',
    async (slug) => {
      const { page, session } = await open(`${inject('addresses')[site]}articles/${slug}/`);
      const printed = await page.locator('.shown-text').allTextContents();
      const told = await heard(session, '.shown-text');
      expect(told.length).toBe(printed.length);
      for (const [at, nodes] of told.entries()) {
        const noise = spoken(nodes).length - words(printed[at] ?? '').length;
        expect(noise, printed[at]).toBeLessThanOrEqual(2);
        expect(spoken(nodes).join(' ')).toContain(
          words(printed[at] ?? '')
            .slice(0, 5)
            .join(' '),
        );
      }
      // Those in a fold that is closed are told of by its summary.
      const lists = (await heard(session, '.notes ol')).flatMap(([list]) =>
        list === undefined ? [] : [nameOf(list)],
      );
      expect(lists.length).toBeGreaterThan(0);
      expect(lists.filter((name) => !/\d/u.test(name))).toEqual([]);

      await page.locator('#show-plain').check();
      const plain = await heard(session, '.plain-text');
      const roles = new Set(plain.flat().map(roleOf));
      expect([...roles].filter((role) => /link|mark|button|image/iu.test(role))).toEqual([]);
      expect(plain.map((nodes) => spoken(nodes).join(' '))).toEqual(
        printed.map((text) => words(text).join(' ')),
      );
      await page.context().close();
    },
  );

  test('an open note lies over no words of the text', async () => {
    const [first] = articles;
    const { page } = await open(`${inject('addresses')[site]}articles/${first?.slug}/`);
    const covered = await page.evaluate(() => {
      const texts = [...document.querySelectorAll('.shown-text')].map((each) =>
        each.getBoundingClientRect(),
      );
      for (const each of document.querySelectorAll('.notes details')) each.setAttribute('open', '');
      return (
        [...document.querySelectorAll('.notes')].filter((note) => {
          const box = note.getBoundingClientRect();
          const now = [...document.querySelectorAll('.shown-text')].map((each) =>
            each.getBoundingClientRect(),
          );
          return now.some((text) => text.top < box.bottom && box.top < text.bottom);
        }).length + (texts.length === 0 ? 1 : 0)
      );
    });
    expect(covered).toBe(0);
    await page.context().close();
  });

  test('headings are called by their words alone', async () => {
    for (const path of ['', `articles/${articles[0]?.slug}/`, 'claims/', 'documents/', 'method/']) {
      const { page, session } = await open(inject('addresses')[site] + path);
      const names = await headings(page, session);
      expect(names.length, path).toBeGreaterThan(1);
      expect(
        names.filter((name) => name === '' || /Link to/u.test(name)),
        path,
      ).toEqual([]);
    }
  });
});
