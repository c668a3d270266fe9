import type { APIContext } from 'astro';
import { expect, test } from 'vitest';
import { onRequest } from '../../../../src/middleware.ts';

/** Words that are turned round until the line ends. */
const turned = 'flour \u202Egreen';
const context = {} as APIContext;

async function passed(type: string): Promise<string> {
  const answer = new Response(turned, { headers: { 'content-type': type } });
  const response = await onRequest(context, () => Promise.resolve(answer));
  return response instanceof Response ? response.text() : '';
}

test.each(['text/html', 'text/plain;charset=utf-8', 'image/svg+xml'])(
  'what is written as %s shows its characters that turn words round',
  async (type) => {
    expect(await passed(type)).toContain('202E');
  },
);

test.each(['image/png', 'application/json'])(
  'what is written as %s passes as it is',
  async (type) => {
    expect(await passed(type)).toBe(turned);
  },
);
