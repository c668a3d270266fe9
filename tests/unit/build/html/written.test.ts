import { expect, test } from 'vitest';
import { finishText } from '../../../../src/build/html/written.ts';

/** Words that are turned round until the line ends. */
const turned = 'flour \u202Egreen';

function passed(type: string): string {
  const finish = finishText(type, { articles: [] });
  return finish === null ? turned : finish(turned);
}

test.each(['text/html', 'text/plain;charset=utf-8', 'image/svg+xml'])(
  'what is written as %s shows its characters that turn words round',
  (type) => {
    expect(passed(type)).toContain('202E');
  },
);

test.each(['image/png', 'application/json'])('what is written as %s passes as it is', (type) => {
  expect(passed(type)).toBe(turned);
});
