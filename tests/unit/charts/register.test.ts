import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chartFiles, charts, embeddedCharts } from '../../../src/charts/index.ts';
import { chartIds } from '../../../src/content/chart-ids.ts';
import { tellWanted } from '../../../src/model/known.ts';
import { project } from '../../support/build-site.ts';

const has = (id: string, file: string) => existsSync(join(project, 'src/charts', id, file));

test('the message on an unknown chart names every chart', () => {
  for (const id of chartIds) expect(tellWanted('chart')).toMatch(new RegExp(`\\b${id}\\b`));
});

test('every folder that says what its chart is, is named in the register', () => {
  const folders = readdirSync(join(project, 'src/charts')).filter((each) => has(each, 'chart.ts'));
  expect(folders.toSorted()).toEqual(chartIds.toSorted());
});

describe.each(Object.entries(charts))('the chart %s', (id, { embed }) => {
  test('has a folder with what is said of it, and what draws it', () => {
    expect(has(id, 'chart.ts')).toBe(true);
    expect(has(id, 'Chart.astro')).toBe(true);
    expect(has(id, 'List.astro')).toBe((embed?.list ?? null) !== null);
  });
});

test('what can be embedded, or taken away, has a page to which it leads', () => {
  const all = Object.entries(charts);
  expect(embeddedCharts.map(({ id }) => id)).toEqual(
    all.filter(([, { embed }]) => embed !== null).map(([id]) => id),
  );
  expect(chartFiles.map(({ id }) => id)).toEqual(
    all.filter(([, { file }]) => file !== null).map(([id]) => id),
  );
});
