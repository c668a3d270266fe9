import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { htmlId } from '../../src/values/id.ts';
import { useBrowser } from '../support/browser.ts';
import { kindsOfPage } from '../support/page-kinds.ts';
import { readThere } from '../support/investigation.ts';

/** Where a link led when it was followed in the browser. */
interface Followed {
  readonly from: string;
  readonly to: string;
  readonly lands: boolean;
  readonly inSight: boolean;
  readonly inMark: boolean;
  readonly inNote: boolean;
  readonly words: string;
}

const { articles, claims } = readThere();
const assertions = claims.flatMap((claim) => claim.assertions);
const passages = assertions.flatMap((assertion) => assertion.passages);

const browser = useBrowser();

/** Clicks every link that a selector finds, one after the other, and looks where the page then stands. */
function follow(page: Page, selector: string): Promise<Followed[]> {
  return page.evaluate((links) => {
    return [...document.querySelectorAll<HTMLAnchorElement>(links)].map((link) => {
      link.click();
      const target = document.querySelector(':target');
      const box = target?.getClientRects()[0] ?? target?.parentElement?.getClientRects()[0];
      return {
        from: link.closest('[id]')?.id ?? '',
        to: link.hash.slice(1).split(':~:')[0] ?? '',
        lands:
          target !== null &&
          target.id === decodeURIComponent(link.hash.slice(1).split(':~:')[0] ?? ''),
        inSight: box !== undefined && box.top >= 0 && box.top < innerHeight,
        inMark: target?.closest('mark') !== null,
        inNote: target?.closest('.notes li') !== null,
        words: target?.closest('mark')?.textContent ?? '',
      };
    });
  }, selector);
}

describe.each(articles)('$slug', ({ slug }) => {
  const own = passages.filter(({ article }) => article === slug);

  test('every mark leads to a note in sight', async () => {
    const page = await browser.open(`${inject('addresses').there}articles/${slug}/`);
    const followed = await follow(page, 'mark a');
    expect(followed.length).toBeGreaterThan(own.length / 2);
    const lost = followed.filter(({ lands, inSight, inNote }) => !(lands && inSight && inNote));
    expect(lost).toEqual([]);
    await page.context().close();
  });

  test('every note leads back to the beginning of each of its quotations, in sight', async () => {
    const page = await browser.open(`${inject('addresses').there}articles/${slug}/`);
    const followed = await follow(page, '.notes a[href^="#"]:not([data-copy])');
    const lost = followed.filter((each) => !(each.lands && each.inSight));
    expect(lost).toEqual([]);
    expect(followed.filter(({ inMark, inNote }) => !inMark && !inNote)).toEqual([]);
    const toWords = followed.filter(({ inMark }) => inMark);
    const back = new Map(toWords.map(({ to, words }) => [to, words]));
    expect([...back.keys()].sort()).toEqual(own.map(({ id }) => htmlId(id)).sort());
    const wrong = own.filter(({ id, shown }) => !shown.startsWith(back.get(htmlId(id)) ?? ' '));
    expect(wrong.map(({ id, shown }) => ({ id, shown, led: back.get(htmlId(id)) }))).toEqual([]);
    await page.context().close();
  });

  test('every note is the note of a mark, or of words that another note shares', async () => {
    const page = await browser.open(`${inject('addresses').there}articles/${slug}/`);
    const { notes, linked } = await page.evaluate(() => ({
      notes: [...document.querySelectorAll('.notes li[id]')].map(({ id }) => id),
      linked: [...document.querySelectorAll<HTMLAnchorElement>('mark a')].map(({ hash }) =>
        hash.slice(1),
      ),
    }));
    expect(notes.length).toBeGreaterThan(0);
    expect([...new Set(linked)].filter((id) => !notes.includes(id))).toEqual([]);
    await page.context().close();
  });
});

test.each(kindsOfPage(inject('folders').full))(
  'without script, /%s has the same words, links and rows',
  async (path) => {
    const seen = await Promise.all(
      [true, false].map(async (javaScriptEnabled) => {
        const address = inject('addresses').full + path;
        const page = await browser.open(address, { javaScriptEnabled });
        // The field of the search and the buttons that copy do nothing without script, and do not show then.
        await page
          .locator('search, button.copy-text')
          .evaluateAll((all) => all.forEach((each) => each.remove()));
        const words = await page.locator('body').innerText();
        const links = await page
          .locator('a[href]')
          .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
        const rows = await page.locator('tr, li, dt, dd, svg a').count();
        await page.context().close();
        return { words, links, rows };
      }),
    );
    expect(seen[0]?.words.length).toBeGreaterThan(50);
    expect(seen[1]).toEqual(seen[0]);
  },
);
