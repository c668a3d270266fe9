import { describe, expect, test } from 'vitest';
import { examine } from '../../../../src/checks/examine.ts';
import { mendAll } from '../../../../src/checks/mend.ts';
import type { Files } from '../../../../src/content/draft.ts';
import { type Changes, encode, overlaySound } from '../../../support/overlay.ts';
import { mistakes, type Remedy } from './newcomers-mistakes.ts';

const sound = overlaySound({});

/** The files once the remedy is followed. */
function mend(files: Files, changes: Changes, remedy: Remedy, file: string): Files {
  const { problems } = examine(files);
  if (remedy === 'sure') return mendAll(files).files;
  if (remedy === 'nearest') {
    const [{ actual = '', expected = '' } = {}] = problems;
    const near = expected.replace(/ \([^()]+:\d+:\d+\)$/u, '');
    const text = new TextDecoder().decode(files.get(file));
    const changed = text.replace(`${actual}, ${near}`, near).replace(actual, near);
    return new Map(files).set(file, encode(changed));
  }
  const after = new Map(files);
  if (remedy === 'back') {
    for (const path of Object.keys(changes)) after.set(path, sound.get(path) ?? new Uint8Array());
    return after;
  }
  for (const [path, change] of Object.entries(remedy)) {
    if (change === null) after.delete(path);
    else if (typeof change === 'function') {
      after.set(path, encode(change(new TextDecoder().decode(files.get(path)))));
    }
  }
  return after;
}

test('there are thirty at least', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(30);
});

describe.each(mistakes)('%s', (_, changes, rule, file, remedy) => {
  const files = overlaySound(changes);
  const { problems } = examine(files);

  test('is one problem, at the file to change', () => {
    expect(problems.map((each) => `${each.file} ${each.ruleId}`)).toEqual([`${file} ${rule}`]);
  });

  test('is none once its remedy is followed', () => {
    expect(examine(mend(files, changes, remedy, file)).problems).toEqual([]);
  });
});
