import { expect, test } from 'vitest';
import { bytes } from './cases/bytes.ts';
import { files } from './cases/files.ts';
import { ids } from './cases/ids.ts';
import { limits } from './cases/limits.ts';
import { prose } from './cases/prose.ts';
import { yaml } from './cases/yaml.ts';
import { tellCases } from './tell.ts';

const groups = { bytes, files, ids, limits, prose, yaml };

tellCases(groups);

test('at least 150 cases are refused, each under its own name', () => {
  const all = Object.values(groups).flat();
  expect(all.filter(({ rules }) => rules.length > 0).length).toBeGreaterThanOrEqual(150);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});
