import { leftOut } from '../../terms/left-out.ts';
import { applyEdits, type Edit, type Element, isClass, type Page } from '../html/page.ts';

/** Where a copy comes from, and what is in it. */
export interface OfflineSource {
  /** The whole address of the site, with a slash at the end. */
  readonly address: URL;
  /** The paths of the files of the copy. */
  readonly paths: ReadonlySet<string>;
}

const leftOutWords = `This is a copy to keep: only the sentences that hold a quotation are in it; ${leftOut} stands for the others.`;
const noSearch = 'This copy has no search; the list from A to Z leads to everything with a name.';

const linkAttribute = /(\s(?:href|src|data|poster|action|xlink:href)=")(\/[^"]*)"/gu;

/** A page of the built site as it stands in a copy that is opened from a disk: its finished tags, no script, links relative, articles in excerpts. */
export function copyPage(
  { html, steps }: Page,
  finished: readonly Edit[],
  path: string,
  source: OfflineSource,
): string {
  const isArticle = /^articles\/[^/]+\/index\.html$/u.test(path);
  const tags = new Map(finished.map(({ start, text }) => [start, text]));
  const edits: Edit[] = [];
  let hidden = false;
  for (const { opens, element } of steps) {
    if (opens) {
      const { start, end } = element.tag;
      const written = tags.get(start) ?? html.slice(start, end);
      edits.push({ start, end, text: copyTag(element, written) });
    } else {
      const text = copyWhole(element);
      if (text !== null) edits.push({ start: element.tag.start, end: element.end, text });
    }
  }
  return applyEdits(html, edits);

  function copyTag(element: Element, written: string): string {
    // From a disk a font is fetched by the style alone.
    if (element.attributes['rel'] === 'preload') return '';
    const linked = written.replace(
      linkAttribute,
      (_, before: string, link: string) => `${before}${copiedLink(link, path, source)}"`,
    );
    return isArticle && isClass(element, 'article-text')
      ? `<p class="label">${leftOutWords}</p> ${linked}`
      : linked;
  }

  /** What stands for all of an element; null where it stays. */
  function copyWhole(element: Element): string | null {
    const { name, attributes } = element;
    if (name === 'script' || attributes['hidden'] !== undefined) return '';
    if (isClass(element, 'copy-status')) return '';
    if (name === 'search') return `<p class="label">${noSearch}</p>`;
    if (!isArticle) return null;
    if (isClass(element, 'raw-text') || isClass(element, 'plain-text')) return '';
    if (isClass(element, 'no-claim')) return `<p class="label">${leftOut}</p>`;
    if (name === 'label' && element.holdsIds.has('show-raw')) return '';
    if (isClass(element, 'shown-text')) hidden = false;
    if (!isClass(element, 'sentence')) return null;
    const sign = hidden ? '' : leftOut;
    hidden = !element.holds.has('mark');
    return hidden ? `<span id="${attributes['id'] ?? ''}">${sign}</span>` : null;
  }
}

/** A style sheet as it stands in the copy. */
export function copyStyle(css: string, path: string, source: OfflineSource): string {
  return css.replace(
    /(url\(["']?)(\/[^"')]*)/gu,
    (_, before: string, link: string) => `${before}${copiedLink(link, path, source)}`,
  );
}

/** A link from the root of the site as one from a page of the copy; what is not in the copy is linked at the site. */
function copiedLink(link: string, from: string, { address, paths }: OfflineSource): string {
  const url = new URL(link.replaceAll('&amp;', '&'), address);
  const inside = decodeURIComponent(url.pathname.slice(address.pathname.length));
  const to = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  if (!url.pathname.startsWith(address.pathname) || !paths.has(to)) {
    return url.href.replaceAll('&', '&amp;');
  }
  const up = '../'.repeat(from.split('/').length - 1);
  return `${up}${encodeURI(to)}${link.includes('#') ? link.slice(link.indexOf('#')) : ''}`;
}
