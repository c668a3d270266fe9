import { kindsOfPage } from '../support/page-kinds.ts';
import { startFirefox } from './bidi.ts';

/** What a page shows: how wide it is, which pictures are not drawn, and a copied link with the words that it finds. */
interface Seen {
  readonly wide: number;
  readonly room: number;
  readonly flat: number;
  readonly unread: number;
  readonly link: string | null;
}

const look = `(() => {
  const shown = [...document.querySelectorAll('svg')].filter((each) => each.getClientRects().length > 0);
  const flat = shown.filter((each) => each.querySelector('path, rect, text, circle, line, g') === null);
  const copied = document.querySelector('main a[data-copy][href*=":~:text="]');
  return document.fonts.ready.then(() => ({
    wide: document.documentElement.scrollWidth,
    room: innerWidth,
    flat: flat.length,
    unread: [...document.styleSheets].filter((each) => each.cssRules.length === 0).length,
    link: copied === null ? null : copied.href,
  }));
})()`;

/** Whether the place of a link stands in the window, a little under what sticks to its top. */
const inView = `(() => {
  const { top } = document.getElementById(location.hash.slice(1))?.getBoundingClientRect() ?? { top: -1 };
  return { id: location.hash, top, height: innerHeight };
})()`;

/** Opens every kind of page in Firefox, on a phone and on a desk, and returns what is wrong. */
export async function auditFirefox(folder: string, address: string): Promise<string[]> {
  const firefox = await startFirefox();
  const found: string[] = [];
  let opened = 0;
  let links = 0;
  for (const [width, height] of [
    [360, 780],
    [1440, 900],
  ] as const) {
    for (const path of kindsOfPage(folder)) {
      const where = `/${path} at ${width} in Firefox`;
      await firefox.open(address + path, { width, height });
      opened += 1;
      const { wide, room, flat, unread, link } = (await firefox.evaluate(look)) as Seen;
      if (wide > room) found.push(`${where}: ${wide - room} pixels to the side`);
      if (flat > 0) found.push(`${where}: ${flat} pictures with nothing in them`);
      if (unread > 0) found.push(`${where}: ${unread} style sheets with nothing in them`);
      found.push(...firefox.said().map((line) => `${where}: the console says ${line}`));
      if (link === null) continue;
      await firefox.open('about:blank', { width, height });
      await firefox.open(link, { width, height });
      links += 1;
      const place = (await firefox.evaluate(inView)) as { id: string; top: number; height: number };
      if (place.id.includes(':~:')) found.push(`${where}: text fragments are not known`);
      if (place.top > place.height) found.push(`${where}: ${link} is not brought into view`);
      firefox.said();
    }
  }
  await firefox.close();
  console.log(`Firefox: ${opened} pages, ${links} copied links: ${found.length} found`);
  return found;
}
