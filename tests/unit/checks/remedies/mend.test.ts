import { describe, expect, test } from 'vitest';
import { examine } from '../../../../src/checks/examine.ts';
import { mendAll } from '../../../../src/checks/mend.ts';
import type { Files } from '../../../../src/content/draft.ts';
import { alterSound, listRuleFixtures, readRuleFixture } from '../../../support/fixtures.ts';
import { overlaySound, replacing, seedOf } from '../../../support/overlay.ts';

const sure = listRuleFixtures().filter((rule) =>
  examine(readRuleFixture(rule).files).problems.some(({ fix }) => fix !== undefined),
);

test('the rules of which a fixture can be mended for certain', () => {
  expect(sure).toEqual([
    'field-unknown',
    'field-wrong',
    'quote-cuts-word',
    'statement-without-end',
  ]);
});

test.each(sure)('what is certain of %s, once it is done, leaves no problem', (rule) => {
  const { files } = readRuleFixture(rule);
  const { problems } = examine(files);
  const after = mendAll(files);
  const certain = problems.filter(({ fix }) => fix !== undefined);
  expect(after.mended).toHaveLength(certain.length);
  expect(examine(after.files).problems).toHaveLength(problems.length - certain.length);
});

const denial = 'content/claims/denial.md';
const green = 'content/claims/green-sacks.md';

describe('what is certain', () => {
  const wrapped = 'The river near Tavelby ran high and wide\nfor days, baker Odo Brandle said.';
  test.each<[string, Files, string, string]>([
    [
      'a mark that differs',
      alterSound([green, '“Forty sacks were', '„Forty sacks were']),
      green,
      '“Forty sacks were green inside.',
    ],
    [
      'a mark that differs in a quotation with its context',
      alterSound(['content/claims/complaint.md', '—the miller laughed.', '"-the miller laughed."']),
      'content/claims/complaint.md',
      '—the miller laughed.',
    ],
    [
      'tabs',
      alterSound(
        [denial, '  - article: nashra', '\t- article: nashra'],
        [denial, '    speaker: miller', '\t\tspeaker: miller'],
      ),
      denial,
      '  - article: nashra',
    ],
    [
      'the name of a field in another spelling',
      alterSound([denial, 'drafted-by:', 'drafted_by:']),
      denial,
      'drafted-by:',
    ],
    [
      'an id in another spelling',
      alterSound([denial, 'speaker: miller', 'speaker: Miller']),
      denial,
      'speaker: miller',
    ],
    [
      'a value in another spelling, and a comment beside it stays',
      alterSound([denial, 'form: paraphrase', 'form: "Paraphrase" # as printed']),
      denial,
      'form: "paraphrase" # as printed',
    ],
    [
      'a number where words belong',
      alterSound([denial, 'label: The denial', 'label: 1820']),
      denial,
      'label: "1820"',
    ],
    [
      'lines that are wrapped at a width',
      overlaySound({
        ...seedOf('herald', (text) => `${text.trimEnd()}\n\n${wrapped}\n`),
        [denial]: (text) =>
          replacing(
            '      - نفى صاحب المطحنة ذلك.',
            '      - The river near Tavelby ran high and wide for days, baker Odo Brandle said.',
          )(replacing('article: nashra', 'article: herald')(text)),
      }),
      'content/articles/herald.md',
      'groups: [[8, 9]]',
    ],
  ])('is %s', (_, files, path, now) => {
    const { files: after, mended, changed } = mendAll(files);
    expect(mended.length).toBeGreaterThan(0);
    expect(changed).toEqual([path]);
    expect(new TextDecoder().decode(after.get(path))).toContain(now);
    const left = examine(after).problems.map(({ ruleId }) => ruleId);
    const before = examine(files).problems.map(({ ruleId }) => ruleId);
    for (const { ruleId } of mended) expect(left).not.toContain(ruleId);
    expect(left.filter((rule) => !before.includes(rule))).toEqual(
      path.includes('articles') ? ['statement-name-unquoted', 'speaker-not-in-sentence'] : [],
    );
  });

  test.each<[string, Files]>([
    [
      'words that nobody printed',
      alterSound([green, 'Forty sacks were green', 'Forty sacks are green']),
    ],
    ['an id that is only near', alterSound([denial, 'speaker: miller', 'speaker: mille'])],
    [
      'a reason',
      alterSound([
        'content/articles/herald.md',
        'no-claim:\n  - words: Rain fell on the whole town all week and the river rose a little.\n    because: It tells the weather.\n',
        '',
      ]),
    ],
  ])('is not %s', (_, files) => {
    const { changed, mended } = mendAll(files);
    expect({ changed, mended }).toEqual({ changed: [], mended: [] });
  });
});
