import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fit } from '../../../src/content/fields.ts';
import { fileKinds, listFields } from '../../../src/content/list-fields.ts';
import { readYaml } from '../../../src/content/yaml/yaml.ts';
import { meaningOf, meanings, tellFields } from '../../../src/desk/fields/index.ts';
import { writeFields } from '../../../src/desk/write-fields.ts';
import { ruleNames, writeRules } from '../../../src/desk/write-rules.ts';
import { rules } from '../../../src/problems/rules/index.ts';
import { project } from '../../support/build-site.ts';

const pageOf = (path: string) => readFileSync(join(project, path), 'utf8');

describe('the page of fields', () => {
  test('is up to date: npm run docs writes it', () => {
    expect(pageOf('docs/fields.md')).toBe(writeFields());
  });

  test('uses every sentence that is written of a field', () => {
    const used = fileKinds.flatMap((kind) =>
      listFields(kind).flatMap(({ path }) => meaningOf(kind, path)?.key ?? []),
    );
    expect(Object.keys(meanings).filter((key) => !used.includes(key))).toEqual([]);
  });

  test.each(fileKinds)('has examples that are read as the fields of %s ask', (kind) => {
    const faults = tellFields(kind).flatMap(({ path, example, schema }) => {
      const { value, problems, ...places } = readYaml(example, { file: path });
      return [...problems, ...fit(schema, value, { file: path, ...places }).problems];
    });
    expect(faults).toEqual([]);
  });

  test('has sentences that end', () => {
    for (const [key, [says]] of Object.entries(meanings)) {
      expect(says, key).toMatch(/^[A-Z].*\.$/u);
    }
  });
});

describe('the page of rules', () => {
  const expected = (rule: string) => pageOf(`tests/fixtures/rules/${rule}/expected.txt`);

  test('is up to date: npm run docs writes it', () => {
    expect(pageOf('docs/rules.md')).toBe(writeRules(expected));
  });

  test('has every rule, where a problem says that it is', () => {
    expect(ruleNames).toHaveLength(Object.keys(rules).length);
    const page = pageOf('docs/rules.md');
    for (const rule of ruleNames) {
      expect(expected(rule)).toContain(`  more     docs/rules.md#${rule}\n`);
      expect(page).toContain(`\n## ${rule}\n`);
    }
  });
});
