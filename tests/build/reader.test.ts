import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { examineFolder } from '../../src/disk/examine-folder.ts';
import { project } from '../support/build-site.ts';

const articles = examineFolder(project).investigation?.articles ?? [];

/** The share of the words that some elements of a page have which a browser's reader mode shows, and those that it loses. */
function readIn(path: string, selector: string): { share: number; lost: string[] } {
  const html = readFileSync(join(inject('builtFolder'), path), 'utf8');
  const { document } = parseHTML(html);
  const own = [...document.querySelectorAll(selector)].flatMap((each) => wordsOf(each.textContent));
  const read = new Readability(document).parse();
  const left = new Map<string, number>();
  for (const word of wordsOf(`${read?.title ?? ''} ${read?.textContent ?? ''}`)) {
    left.set(word, (left.get(word) ?? 0) + 1);
  }
  const lost = own.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  expect(own.length).toBeGreaterThan(100);
  return { share: 1 - lost.length / own.length, lost };
}

function wordsOf(text: string | null): string[] {
  return (text ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

test('reader mode shows the story', () => {
  const words = '.front :is(h1, .standfirst), .findings > li > .prose, .told > :is(h3, .prose)';
  const { share, lost } = readIn('index.html', words);
  expect(share, lost.slice(0, 50).join(' ')).toBeGreaterThan(0.95);
});

describe.each(articles)('$slug', ({ slug }) => {
  test('is shown by reader mode', () => {
    const { share, lost } = readIn(`articles/${slug}/index.html`, '.shown-text');
    expect(share, lost.slice(0, 50).join(' ')).toBeGreaterThan(0.95);
  });
});
