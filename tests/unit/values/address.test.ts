import { describe, expect, test } from 'vitest';
import { isPlainAddress, isSiteAddress } from '../../../src/values/address.ts';

describe('an address that hides something is none', () => {
  test.each([
    ...[
      'https://herald.example@evil.example/',
      'https://@evil.example/',
      'https://a:b@evil.example/',
    ],
    ...['https:///evil.example/', 'https:/evil.example/', 'https:evil.example', '//evil.example/'],
    ...[
      'https://herald.example\\@evil.example/',
      'https:\\\\evil.example',
      'https://herald.example\\a',
    ],
    ...['https://herald.example/a\nb', 'https://herald.example/a\tb', ' https://herald.example/'],
    ...['https://herald.example/a\r\nSet-Cookie: a', 'https://herald.example/a b', 'https://a b/'],
    ...[
      'https://herald.example/}, note = {injected}, x = {y',
      'https://herald.example/a"b',
      '<https://a.example>',
    ],
    ...[
      'https://herald.example/\u202egpj.exe',
      'https://herald.example/a\u200bb',
      'https://her\u00adald.example/',
    ],
    ...[
      'https://herald.example/\ufeff',
      'https://herald.example/\u{e0001}',
      'https://herald.example/a`b',
    ],
    ...[
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://herald.example/',
      'https://',
      'https://?a',
      'https://#a',
    ],
    ...[
      'https://[::1',
      'https://herald.example:99999/',
      'https://herald.example/a|b',
      'https://a^b.example/',
    ],
  ])('%j', (address) => {
    expect(isPlainAddress(address)).toBe(false);
    expect(isSiteAddress(address)).toBe(false);
  });

  test.each([
    ...['https://herald.example', 'http://herald.example/a?b=c&d=%7B#e', 'HTTPS://Herald.example/'],
    ...[
      'https://herald.example//a//b',
      'https://herald.example/@name',
      'https://hérald.example/é/ا',
    ],
    ...["https://herald.example/a'b(c);d$e,f*g!h", 'https://web.example/1/https://herald.example/'],
  ])('%j is one', (address) => {
    expect(isPlainAddress(address)).toBe(true);
  });
});

describe('a site cannot be published at every address', () => {
  test.each([
    ...[
      'https://mill.example//evil.example/',
      'https://mill.example//',
      'https://mill.example/a//b/',
    ],
    ...['https://mill.example/a b/', 'https://mill.example/a%20b/', 'https://mill.example/a(b/'],
    ...['https://mill.example/a;b/', 'https://mill.example/$uri/', 'https://mill.example/a?b=c'],
    ...['https://mill.example/#a', 'https://mill.example/..', 'https://mill.example/a/../b/'],
    ...['https://mill.example/./', 'https://mill.example/é/', "https://mill.example/a'b/"],
    ...['https://mill.example/a*b/', 'https://mill.example/:splat/', 'https://mill.example/a&b/'],
  ])('%j', (address) => {
    expect(isSiteAddress(address)).toBe(false);
  });

  test.each([
    ...['https://mill.example', 'https://mill.example/', 'https://mill.example/flour'],
    ...['http://localhost:4321/', 'https://mill.example/a.b/c-d_e~f/', 'https://mill.example/.a/'],
  ])('%j is one', (address) => {
    expect(isSiteAddress(address)).toBe(true);
  });
});
