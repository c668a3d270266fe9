import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { examine } from '../../src/checks/examine.ts';
import { readFiles } from '../../src/disk/loader.ts';
import { writeDataFiles } from '../../src/exports/data/data-files.ts';
import { fixtureFolder } from '../support/fixtures.ts';
import { listTried } from '../support/investigation.ts';

const { investigation: spending } = examine(readFiles(fixtureFolder('spending')));
if (spending === null) throw new Error('The investigation about spending has problems.');

describe.each([...listTried(), { name: 'the one about spending', investigation: spending }])(
  'of $name',
  ({ investigation }) => {
    const files = writeDataFiles(investigation, (path) => `https://x.example${path}`);
    const read = (name: string) =>
      JSON.parse(files.find(({ address }) => address === `/data/${name}`)?.text ?? '') as Record<
        string,
        unknown
      >;
    const validate = new Ajv({ allErrors: true }).compile(read('investigation.schema.json'));

    test('the investigation is as its JSON Schema says', () => {
      validate(read('investigation.json'));
      expect(validate.errors ?? []).toEqual([]);
    });

    test('no field may be missing, new or of another kind', () => {
      const told = read('investigation.json');
      const claims = told['claims'] as readonly Record<string, unknown>[];
      for (const broken of [
        { ...told, claims: undefined },
        { ...told, more: 1 },
        { ...told, claims: claims.map((claim) => ({ ...claim, graphic: 'no' })) },
      ]) {
        expect(validate(JSON.parse(JSON.stringify(broken)))).toBe(false);
      }
    });
  },
);
