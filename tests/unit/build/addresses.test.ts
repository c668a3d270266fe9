import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judge, judgeAll, listOutside } from '../../../src/build/addresses.ts';
import { examined, readFull } from '../../support/fixtures.ts';

const investigation = examined(readFull());

test.each([
  [200, 'answers'],
  [301, 'answers'],
  [403, 'unknown'],
  [404, 'dead'],
  [410, 'dead'],
  [429, 'unknown'],
  [503, 'unknown'],
  [null, 'dead'],
] as const)('the status %s: %s', (status, expected) => {
  expect(judge(status)).toBe(expected);
});

test('every document, every archived copy and every article with an address is asked for, each address once', () => {
  const outside = listOutside(investigation);
  const addresses = outside.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  const { documents, articles } = investigation;
  expect(addresses).toEqual(
    expect.arrayContaining(documents.flatMap(({ address }) => address ?? [])),
  );
  const archived = documents.flatMap((each) => each.archived ?? []);
  expect(archived.length).toBeGreaterThan(0);
  expect(addresses).toEqual(expect.arrayContaining(archived));
  const printed = articles.flatMap(({ address }) => address.value ?? []);
  expect(addresses).toEqual(expect.arrayContaining(printed));
});

const server = createServer(({ url }, response) => {
  response.statusCode = Number(url?.slice(1));
  response.end();
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

test('what answers, what is gone and what nobody serves are told apart, in their order', async () => {
  const { port } = server.address() as AddressInfo;
  const outside = [200, 404, 403].map((status) => ({
    address: `http://127.0.0.1:${port}/${status}`,
    of: [`document:${status}`],
  }));
  const nobody = { address: 'http://127.0.0.1:1/', of: ['document:nobody'] };
  const ask = (address: string) =>
    fetch(address).then(
      ({ status }) => status,
      () => null,
    );
  const judged = await judgeAll([...outside, nobody], ask, 2);
  expect(judged.map((each) => each.judged)).toEqual(['answers', 'dead', 'unknown', 'dead']);
});
