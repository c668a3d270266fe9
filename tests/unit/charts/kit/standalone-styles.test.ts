import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lightColours } from '../../../../src/charts/kit/standalone-styles.ts';
import { project } from '../../../support/build-site.ts';

test('a picture that stands alone has the colours of the light page', () => {
  const css = readFileSync(join(project, 'src/styles/tokens.css'), 'utf8');
  const page = css.slice(0, css.indexOf('@media'));
  const written = [...page.matchAll(/--([\w-]+): light-dark\((#\w+),/g)].map(
    ([, name = '', colour = '']) => [name, colour],
  );
  expect(written.length).toBeGreaterThan(6);
  expect(Object.entries(lightColours)).toEqual(written);
});
