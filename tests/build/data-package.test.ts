import { join } from 'node:path';
import { Package } from 'datapackage';
import { describe, expect, test } from 'vitest';
import { listSites } from '../support/sites.ts';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: { readonly fields: readonly { readonly description?: string }[] };
}

describe.each(listSites())('of $name', ({ folder, read, least }) => {
  const described = JSON.parse(read('data/datapackage.json')) as {
    readonly resources: readonly Resource[];
  };
  const tables = described.resources.filter(({ path }) => path.endsWith('.csv'));

  test('its own library finds nothing wrong with the package, and every row of every table is as its schema says', async () => {
    const whole = await Package.load(join(folder, 'data/datapackage.json'), { strict: true });
    expect(whole.errors).toEqual([]);
    expect(tables.length).toBeGreaterThanOrEqual(least(9));
    for (const { name } of tables) {
      const rows = await whole.getResource(name)?.read({ keyed: true, relations: true });
      expect(rows?.length, name).toBeGreaterThanOrEqual(least(1));
    }
  });

  test('the package names every file of data beside it, every column with what it holds', () => {
    const files = [...read('data/index.html').matchAll(/<a href="[^"]*\/data\/([^"/]+)">/gu)]
      .map(([, name = '']) => name)
      .filter((name) => !/^(?:site\.zip|datapackage\.json)|\.(?:svg|png)$/u.test(name));
    expect([...new Set(files)].sort()).toEqual(described.resources.map(({ path }) => path).sort());
    const mute = tables.flatMap(({ path, schema }) =>
      (schema?.fields ?? []).filter(({ description }) => !description).map(() => path),
    );
    expect(mute).toEqual([]);
  });
});
