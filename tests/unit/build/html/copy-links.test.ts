import { describe, expect, test } from 'vitest';
import { finishLinks } from '../../../../src/build/html/copy-links.ts';
import { applyEdits, readPage } from '../../../../src/build/html/page.ts';

describe('the text of a page', () => {
  test('is what can be found, a line for each block', () => {
    const { text, language } = readPage(
      `<html lang="en"><head><title>No</title></head><body><h1>The  <em>mill</em></h1>
      <p hidden>No</p><p class="raw-text mono">No</p><script>no</script>
      <p>sold<b>&amp;</b> <span>flour</span></p><ul><li>one<li>two</ul></body></html>`,
    );
    expect(text).toBe('The mill\nsold& flour\none\ntwo');
    expect(language).toBe('en');
  });

  test('has the place of every id, an empty one at what follows, and without its own sign', () => {
    const html =
      '<h2 id="a">The mill <a href="#a" data-copy="a">#</a></h2><p>x <i id="b"></i><i id="c">y</i></p>';
    const { text, spans } = readPage(html);
    const words = (id: string) => text.slice(spans.get(id)?.start, spans.get(id)?.end).trim();
    expect(words('a')).toBe('The mill');
    expect(words('c')).toBe('y');
    expect(spans.get('b')?.start).toBe(spans.get('c')?.start);
  });
});

describe('a copy link', () => {
  test.each([
    [
      'gets the words of its element',
      '<h2 id="a">The mill</h2><a href="#a" data-copy="a" aria-label="x">#</a>',
      '<h2 id="a">The mill</h2><a href="#a:~:text=The%20mill" data-copy aria-label="x">#</a>',
    ],
    [
      'gets the words given',
      '<p>so <b id="a">the</b> mill</p><a class="w" href="#a" data-copy="a" data-words="the  mill">#</a>',
      '<p>so <b id="a">the</b> mill</p><a class="w" href="#a:~:text=the%20mill" data-copy>#</a>',
    ],
    [
      'gets words from one element to another',
      '<p><i id="a">one</i> two <i id="b">three</i></p><a href="#p" data-copy="a b">#</a>',
      '<p><i id="a">one</i> two <i id="b">three</i></p><a href="#p:~:text=one%20two%20three" data-copy>#</a>',
    ],
    [
      'names its place alone where no words are to be named',
      '<p id="a">one</p><a href="#a" data-copy>#</a>',
      '<p id="a">one</p><a href="#a" data-copy>#</a>',
    ],
    ['is all that is changed', '<p id="a" data-x>one</p>', '<p id="a" data-x>one</p>'],
  ])('%s', (_, html, expected) => {
    expect(applyEdits(html, finishLinks(readPage(html)))).toBe(expected);
  });
});
