import process from 'node:process';
import { afterEach, expect, test } from 'vitest';
import { siteAddress } from '../../../src/build/site-address.ts';
import { readSound } from '../../support/fixtures.ts';

const given = process.env['SITE_URL'];
afterEach(() => {
  if (given === undefined) delete process.env['SITE_URL'];
  else process.env['SITE_URL'] = given;
});

test.each([
  'nonsense',
  'https://mill.example//evil.example/',
  'https://a@evil.example/',
  'ftp://a/',
])('SITE_URL=%s is refused, and said to be the fault', (address) => {
  process.env['SITE_URL'] = address;
  expect(() => siteAddress(readSound())).toThrow(expect.objectContaining({ name: 'NotPublished' }));
});

test('SITE_URL goes before the address that is written', () => {
  process.env['SITE_URL'] = 'https://other.example/a';
  expect(siteAddress(readSound()).href).toBe('https://other.example/a/');
  delete process.env['SITE_URL'];
  expect(siteAddress(readSound()).href).toBe('https://mill.example/flour/');
});
