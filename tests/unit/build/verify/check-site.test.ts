import { describe, expect, test } from 'vitest';
import { type BuiltSite, checkSite } from '../../../../src/build/verify/check-site.ts';
import { writePolicy } from '../../../../src/build/policy.ts';

const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

const page = writePolicy('page');
const own = meta(page);
const named = (name: string) => own.replace('Content-Security-Policy', name);

function pageOf(body: string, head = meta(writePolicy('page'))): string {
  return `<!doctype html><html lang="en"><head>${head}<title>A</title></head><body>${body}</body></html>`;
}

const sound: BuiltSite = {
  address: new URL('https://mill.example/flour/'),
  paths: new Set([
    ...[
      'licences.txt',
      'index.html',
      '404.html',
      '_headers',
      'data/site.zip',
      'data/site.zip.json',
    ],
    ...['claims/old/index.html', '_astro/a.css', '_astro/a b.woff2', 'cards/a.png'],
  ]),
  pages: new Map([
    ['index.html', pageOf('<p id="p1"><a href="claims/old/#q1:~:text=so">1</a>')],
    ['404.html', pageOf('<a href="/flour/#p1">1</a><a href="https://h.example/x">2</a>')],
    ['claims/old/index.html', pageOf('<a href="../../">1</a><p id="q1"><a href="#q1">2</a>')],
  ]),
  styles: new Map([['_astro/a.css', 'p{src:url("a%20b.woff2");src:url(data:,)}']]),
  promised: ['claim:old'],
};

/** The sound site with a page in the place of its front page. */
function withFront(html: string): BuiltSite {
  return { ...sound, pages: new Map([...sound.pages, ['index.html', html]]) };
}

test('a sound site has no fault', () => {
  expect(checkSite(sound)).toEqual([]);
});

describe('told of', () => {
  const landing = '<p id="p1">';
  test.each([
    ['a link to no file', pageOf(`${landing}<a href="/flour/x/">`), 'no link lands at /flour/x/'],
    ['a link to no id', pageOf(`${landing}<a href="claims/old/#q2">`), 'claims/old/#q2'],
    ['a link out of the base', pageOf(`${landing}<a href="/">`), 'no link lands at /'],
    ['a doubled slash', pageOf(`${landing}<a href="http://">`), 'no link lands at http://'],
    ['a picture', pageOf(`${landing}<img src="cards/b.png">`), 'cards/b.png'],
    ['a script', pageOf(`${landing}<script src="_astro/a.js"></script>`), '_astro/a.js'],
    ['a folder without its slash', pageOf(`${landing}<a href="/flour/claims/old">`), '/claims/old'],
    ['a link in a drawing', pageOf(`${landing}<svg><a xlink:href="#x">`), 'no link lands at #x'],
    ['an id that stands twice', pageOf(`${landing}<b id="p1">`), 'the id p1 twice'],
    ['no policy', pageOf(landing, ''), 'the policy is not the first'],
    ['a policy that allows more', pageOf(landing, meta("default-src 'self'")), 'the policy'],
    [
      'a policy after something else',
      pageOf(landing, `<meta charset="utf-8">${meta(writePolicy('page'))}`),
      'the policy is not the first',
    ],
    ['the policy of an embed’s data', pageOf(landing, meta(writePolicy('data'))), 'the policy'],
    ['an empty policy', pageOf(landing, meta('')), 'the policy'],
    [
      'a policy that is only reported',
      pageOf(landing, named('Content-Security-Policy-Report-Only')),
      'the policy',
    ],
    ['a policy by an old name', pageOf(landing, named('X-Content-Security-Policy')), 'the policy'],
    [
      'a policy that is a description',
      pageOf(landing, named('description').replace('http-equiv', 'name')),
      'the policy',
    ],
    ['a policy in a comment', pageOf(landing, `<!--${own}-->`), 'the policy'],
    ['a policy in a template', pageOf(landing, `<template>${own}</template>`), 'the policy'],
    [
      'a policy for those without script',
      pageOf(landing, `<noscript>${own}</noscript>`),
      'the policy',
    ],
    ['a policy in the body', pageOf(own + landing, ''), 'the policy'],
    ['a policy after a script', pageOf(landing, `<script></script>${own}`), 'the policy'],
    ['a policy after words, which end the head', pageOf(landing, `x${own}`), 'the policy'],
    ['a policy in a second head', pageOf(`<head>${own}</head>${landing}`, ''), 'the policy'],
    [
      'a policy in a head after the body has begun',
      pageOf(landing).replace('<head>', '<body><head>'),
      'the policy',
    ],
    ['a policy in a head after words', pageOf(landing).replace('<head>', 'x<head>'), 'the policy'],
    [
      'a policy without what it forbids',
      pageOf(landing, meta(page.replace("default-src 'none'; ", ''))),
      'the policy',
    ],
    [
      'a policy with inline styles',
      pageOf(landing, meta(page.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"))),
      'the policy',
    ],
    ['a policy that is cut off', pageOf(landing, meta(page.slice(0, -1))), 'the policy'],
    ['a policy before another one', pageOf(landing, meta(`${page}; script-src *`)), 'the policy'],
    [
      'a card that is not there',
      pageOf(
        landing,
        `${meta(writePolicy('page'))}<meta property="og:image" content="https://mill.example/flour/cards/b.png">`,
      ),
      'cards/b.png',
    ],
  ])('%s', (_, html, told) => {
    const faults = checkSite(withFront(html));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(told);
    expect(faults[0]).toMatch(/^index\.html: /);
  });

  test.each([
    'licences.txt',
    'index.html',
    '404.html',
    '_headers',
    'data/site.zip',
    'data/site.zip.json',
  ])('no %s', (path) => {
    const paths = new Set([...sound.paths].filter((each) => each !== path));
    const told = checkSite({ ...sound, paths, pages: new Map() });
    expect(told).toContain(`not there: ${path}`);
  });

  test('a font that a style sheet names', () => {
    const styles = new Map([['_astro/a.css', 'p{src:url(/flour/_astro/b.woff2)}']]);
    expect(checkSite({ ...sound, styles })).toEqual([
      '_astro/a.css: nothing at /flour/_astro/b.woff2',
    ]);
  });

  test.each(['claim:new', 'passage:old/herald/q1', 'nothing:x', 'section:the-mill'])(
    'the promised %s that has no place',
    (id) => {
      expect(checkSite({ ...sound, promised: [id] })).toEqual([`not at its address: ${id}`]);
    },
  );
});
