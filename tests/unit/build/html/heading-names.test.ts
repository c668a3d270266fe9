import { expect, test } from 'vitest';
import { nameHeadings } from '../../../../src/build/html/heading-names.ts';
import { applyEdits, readPage } from '../../../../src/build/html/page.ts';

const link = '<a href="#a" data-copy="a" aria-label="Link to this section">#</a>';

test.each([
  [
    `<h2 id="a">Words <b>of it</b> ${link}</h2>`,
    `<h2 id="a" aria-label="Words of it">Words <b>of it</b> ${link}</h2>`,
  ],
  [
    `<h3 id="a">“A” &amp; "b" ${link} ${link}</h3>`,
    `<h3 id="a" aria-label="“A” &amp; &quot;b&quot;">“A” &amp; "b" ${link} ${link}</h3>`,
  ],
  ['<h2 id="a">Words</h2>', '<h2 id="a">Words</h2>'],
  [`<p id="a">Words ${link}</p>`, `<p id="a">Words ${link}</p>`],
])('%s', (html, expected) => {
  const page = readPage(html);
  expect(applyEdits(page.html, nameHeadings(page))).toBe(expected);
});
